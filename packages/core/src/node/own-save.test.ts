import { mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Recommendation } from '../model/recommendation.ts';
import { emptyRegister, type Register } from '../model/register.ts';
import { nodeFileSystem } from './file-system.ts';
import { revisionOf } from './json-file-adapter.ts';
import { jsonFileStore } from './json-file-store.ts';
import { isOwnSave, noteOwnSave } from './own-save.ts';

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

/** Whether it is believed by what the system says of it alone; the revision asked for is that of other bytes. */
async function untouched(): Promise<boolean> {
  return isOwnSave(nodeFileSystem, file, 'b1', { revision: 'of other bytes' }, await stat(file));
}

/** The note, made as if a second after the save. */
async function noteLater(seconds = 1): Promise<void> {
  const { ctimeMs } = await stat(file);
  await utimes(join(folder, '.scrutiny', 'scrutiny.json.saved'), new Date(), ctimeMs / 1000 + seconds);
}

test('a file that nobody touched since it was noted need not be asked for its bytes', async () => {
  await noteLater();
  expect(await untouched()).toBe(true);
  expect(await own('b1')).toBe(true);
});

test('a file that changed after it was noted, or at the same moment, is asked for them', async () => {
  await noteLater(0);
  expect(await untouched()).toBe(false);
  await noteLater();
  const text = await readFile(file, 'utf8');
  const { atime, mtime } = await stat(file);
  // As long as before, and its day set back: the system still says that it was changed.
  await writeFile(file, text.replace('request', 'comment'));
  await utimes(file, atime, mtime);
  await noteLater();
  expect(await untouched()).toBe(false);
  await writeFile(file, text);
  expect(await untouched()).toBe(false);
  expect(await own('b1')).toBe(true);
});

test('a file that changed while it was read is asked for them', async () => {
  await noteLater();
  const before = await stat(file);
  await writeFile(file, await readFile(file));
  expect(await isOwnSave(nodeFileSystem, file, 'b1', { revision: 'of other bytes' }, before)).toBe(false);
});

test('a note that is wrong of a file that is no JSON leaves it to be checked', async () => {
  const text = (await readFile(file, 'utf8')).replace('{', '[');
  await writeFile(file, text);
  const note = join(folder, '.scrutiny', 'scrutiny.json.saved');
  await writeFile(note, `b1 ${revisionOf(Buffer.from(text))}\n`);
  await expect(jsonFileStore(file, { build: 'b1' }).load()).rejects.toMatchObject({ code: 'corrupt' });
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

test('a file that another program changed before it could be noted is known by its bytes alone', async () => {
  const text = await readFile(file, 'utf8');
  const facts = await stat(file);
  await writeFile(file, text.replace('request', 'comment'));
  await noteOwnSave(nodeFileSystem, file, 'b1', { revision: revisionOf(Buffer.from(text)) }, facts);
  await noteLater();
  expect([await untouched(), await own('b1')]).toEqual([false, false]);
});
