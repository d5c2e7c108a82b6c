import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draftFiles } from './draft-files.ts';
import { watchFile } from './watch-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wealdshire-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const draft = { values: { text: 'half' }, time: '14:02' };

test('drafts come back, for their owner alone, and are gone once dropped', async () => {
  const files = draftFiles(join(folder, 'weald.json'));
  expect(await files.load()).toEqual({ drafts: {}, unsaved: [] });
  await files.keep('note-A', draft);
  files.keepNow('note-B', draft);
  expect((await files.load()).drafts).toEqual({ 'note-A': draft, 'note-B': draft });
  const place = join(folder, '.scrutiny', 'drafts');
  for (const name of await readdir(place)) expect((await stat(join(place, name))).mode & 0o777).toBe(0o600);
  await files.drop('note-A');
  expect(Object.keys((await files.load()).drafts)).toEqual(['note-B']);
});

test('drafts of two registers in one folder stay apart', async () => {
  await draftFiles(join(folder, 'weald.json')).keep('note-A', draft);
  expect((await draftFiles(join(folder, 'other.json')).load()).drafts).toEqual({});
});

test('changes that were not saved come back as they were, and an empty list takes them away', async () => {
  const files = draftFiles(join(folder, 'weald.json'));
  const unsaved = [{ id: 'C1', request: { kind: 'note', ids: ['A'], text: 'x' }, expected: [] }] as const;
  await files.keepUnsaved(unsaved);
  expect((await files.load()).unsaved).toEqual(unsaved);
  await files.keepUnsaved([]);
  expect((await files.load()).unsaved).toEqual([]);
});

test('a draft that cannot be read is left alone and not offered', async () => {
  const files = draftFiles(join(folder, 'weald.json'));
  await files.keep('note-A', draft);
  const [name = ''] = await readdir(join(folder, '.scrutiny', 'drafts'));
  await writeFile(join(folder, '.scrutiny', 'drafts', name), '{ half');
  expect((await files.load()).drafts).toEqual({});
  expect(await readdir(join(folder, '.scrutiny', 'drafts'))).toEqual([name]);
});

test('another content is noticed, also by a file put in its place; the same content is not', async () => {
  const path = join(folder, 'weald.json');
  await writeFile(path, 'one');
  const known = createHash('sha256').update('one').digest('hex');
  let changes = 0;
  const stop = watchFile({ path, known: () => known, onChange: () => (changes += 1), every: 30 });
  try {
    await writeFile(path, 'one');
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(changes).toBe(0);
    await writeFile(`${path}.new`, 'two');
    await rename(`${path}.new`, path);
    const end = performance.now() + 5000;
    while (changes === 0 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changes).toBe(1);
  } finally {
    stop();
  }
});
