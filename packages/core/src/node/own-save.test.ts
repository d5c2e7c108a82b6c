import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Recommendation } from '../model/recommendation.ts';
import { emptyRegister, type Register } from '../model/register.ts';
import { nodeFileSystem } from './file-system.ts';
import { revisionOf } from './json-file-adapter.ts';
import { jsonFileStore } from './json-file-store.ts';
import { isOwnSave } from './own-save.ts';

const record: Recommendation = { id: 'A', ref: 'WHSC.240201.1', text: 'That a report be brought.', class: 'request', status: 'unknown' };
const withTopic =
  (topic: string) =>
  (fresh: Register): Register => ({ ...fresh, recommendations: fresh.recommendations.map((one) => ({ ...one, topic })) });

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-save-'));
  file = join(folder, 'scrutiny.json');
  await jsonFileStore(file, { build: 'b1' }).create({ ...emptyRegister(), recommendations: [record] });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function own(build: string): Promise<boolean> {
  return isOwnSave(nodeFileSystem, file, build, { revision: revisionOf(await readFile(file)) });
}

test('the build that saved a file knows it again, and no other does', async () => {
  expect(await own('b1')).toBe(true);
  expect(await own('b2')).toBe(false);
  await jsonFileStore(file).commit(withTopic('Buses'));
  expect(await own('b1')).toBe(false);
  await jsonFileStore(file, { build: 'b2' }).commit(withTopic('Trams'));
  expect([await own('b1'), await own('b2')]).toEqual([false, true]);
});

test('a file that anything else touched is checked as ever', async () => {
  await writeFile(file, (await readFile(file, 'utf8')).replace('"unknown"', '"done"'));
  expect(await own('b1')).toBe(false);
  const { register, diagnostics } = await jsonFileStore(file, { build: 'b1' }).load();
  expect(register.recommendations).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['record-not-understood']);
  // What is in quarantine is told each time.
  await jsonFileStore(file, { build: 'b1' }).commit((fresh) => ({ ...fresh, recommendations: [{ ...record, id: 'B' }] }));
  expect(await own('b1')).toBe(false);
});

test('a file that is believed reads as one that is checked, is saved to the same bytes, and its lists cannot be changed in place', async () => {
  const believed = await jsonFileStore(file, { build: 'b1' }).load();
  expect(believed.register).toEqual((await jsonFileStore(file).load()).register);
  expect(() => (believed.register.recommendations as Recommendation[]).push(record)).toThrow(TypeError);
  await jsonFileStore(file, { build: 'b1' }).commit(withTopic('Buses'));
  const saved = await readFile(file, 'utf8');
  await jsonFileStore(file).commit(withTopic('Trams'));
  await jsonFileStore(file).commit(withTopic('Buses'));
  expect(await readFile(file, 'utf8')).toBe(saved);
});

test('where nothing can be noted the save stands', async () => {
  const fs = {
    ...nodeFileSystem,
    open: (path: string, flags: number, mode?: number) =>
      path.endsWith('.saved') ? Promise.reject(new Error('no')) : nodeFileSystem.open(path, flags, mode),
  };
  const { changed } = await jsonFileStore(file, { build: 'b1', fs }).commit(withTopic('Buses'));
  expect(changed).toBe(true);
  expect(await own('b1')).toBe(false);
  expect((await jsonFileStore(file, { build: 'b1' }).load()).register.recommendations).toMatchObject([{ topic: 'Buses' }]);
});
