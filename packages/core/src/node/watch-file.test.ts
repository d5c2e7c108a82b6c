import * as fs from 'node:fs';
import { expect, test, vi } from 'vitest';
import { jsonFileStore } from './json-file-store.ts';
import { newPlace, put, recommendation, register } from './test-support/wealdshire.ts';
import { type FileEvent, watchFile } from './watch-file.ts';

async function watched() {
  const path = await newPlace();
  const store = jsonFileStore(path);
  const made = await store.create(register('A'));
  const events: FileEvent[] = [];
  const watch = watchFile(path, (event) => events.push(event), { revision: made.revision, every: 20 });
  return { path, store, events, watch };
}

test('the change of somebody else is told once, with its revision; a touch is not told', async () => {
  const { path, store, events, watch } = await watched();
  const later = new Date(Date.now() + 5000);
  fs.utimesSync(path, later, later);
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(events).toEqual([]);
  const saved = await store.commit(put(recommendation('B')));
  await vi.waitFor(() => expect(events).toEqual([{ kind: 'changed', revision: saved.revision }]));
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(events).toHaveLength(1);
  watch.close();
});

test('a file that goes is told, and when it is back', async () => {
  const { path, events, watch } = await watched();
  await new Promise((resolve) => setTimeout(resolve, 60));
  fs.renameSync(path, `${path}.away`);
  await vi.waitFor(() => expect(events.map(({ kind }) => kind)).toEqual(['gone']));
  fs.renameSync(`${path}.away`, path);
  await vi.waitFor(() => expect(events.map(({ kind }) => kind)).toEqual(['gone', 'changed']));
  watch.close();
});

test('our own save raises nothing once its revision is known, and nothing is told after the end', async () => {
  const { store, events, watch } = await watched();
  let revision = '';
  await store
    .commit((fresh) => put(recommendation('B'))(fresh))
    .then((saved) => {
      revision = saved.revision;
      watch.know(saved.revision);
    });
  await new Promise((resolve) => setTimeout(resolve, 80));
  // A look between the save and its being made known may still tell of it, by the very revision that is known.
  expect(events.every((event) => event.kind === 'changed' && event.revision === revision)).toBe(true);
  const told = events.length;
  watch.close();
  await store.commit(put(recommendation('C')));
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(events).toHaveLength(told);
});
