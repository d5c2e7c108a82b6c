import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { StoreError } from '../base/errors.ts';
import { serialise } from '../store/serialise.ts';
import { type FileSystem, nodeFileSystem } from './file-system.ts';
import { jsonFileStore } from './json-file-store.ts';
import { bulkRecords } from './snapshot-before.ts';
import { keepSnapshot, listSnapshots, pruneSnapshots, readSnapshot } from './snapshots.ts';
import { newPlace, put, recommendation, register } from './test-support/wealdshire.ts';

const day = (n: number, time = '09:00:00'): string => `2025-03-${String(n).padStart(2, '0')}T${time}.000Z`;

async function fileAt(now: () => string, more: { readonly fs?: FileSystem } = {}) {
  const path = await newPlace();
  fs.writeFileSync(path, serialise(register('A')));
  return { path, store: jsonFileStore(path, { now, ...more }) };
}

const purposes = async (path: string): Promise<readonly string[]> => (await listSnapshots(path)).map(({ purpose }) => purpose);

test('the first change of a day keeps the file as it was, later ones of that day do not', async () => {
  let now = day(10);
  const { path, store } = await fileAt(() => now);
  await store.commit(put(recommendation('B')), { purpose: 'add' });
  now = day(10, '23:59:59');
  await store.commit(put(recommendation('C')), { purpose: 'add' });
  expect(await purposes(path)).toEqual(['day']);
  now = day(11);
  await store.commit(put(recommendation('D')), { purpose: 'add' });
  const [second, first] = await listSnapshots(path);
  expect(second).toMatchObject({ at: '2025-03-11T09:00:00Z', purpose: 'day' });
  expect(first === undefined ? '' : serialise((await readSnapshot(first)).register)).toBe(serialise(register('A')));
  expect(second === undefined ? '' : serialise((await readSnapshot(second)).register)).toBe(serialise(register('A', 'B', 'C')));
});

test.each(['import', 'merge', 'restore'])('every %s keeps the file as it was', async (purpose) => {
  let now = day(10);
  const { path, store } = await fileAt(() => now);
  await store.commit(put(recommendation('B')), { purpose: 'add' });
  now = day(10, '09:00:01');
  await store.commit(put(recommendation('C')), { purpose: `${purpose} 01-tracker.txt` });
  expect(await purposes(path)).toEqual([purpose, 'day']);
});

test('a change of many records keeps the file as it was, one of few does not', async () => {
  let now = day(10);
  const { path, store } = await fileAt(() => now);
  await store.commit(put(recommendation('B')), { purpose: 'add' });
  const many = Array.from({ length: bulkRecords }, (_, i) => recommendation(`X${i}`));
  now = day(10, '09:00:01');
  await store.commit((fresh) => many.slice(1).reduce((all, record) => put(record)(all), fresh), { purpose: 'set' });
  expect(await purposes(path)).toEqual(['day']);
  now = day(10, '09:00:02');
  await store.commit((fresh) => many.reduce((all, record) => put({ ...record, topic: 'Buses' })(all), fresh), { purpose: 'set' });
  expect(await purposes(path)).toEqual(['bulk', 'day']);
});

test('a change that is no change, and reading, keep nothing', async () => {
  const { path, store } = await fileAt(() => day(10));
  await store.load();
  await store.commit((fresh) => ({ ...fresh }), { purpose: 'import' });
  expect(fs.readdirSync(dirname(path))).toEqual(['scrutiny.json']);
});

test('only the owner may look into the side folder, and git passes it over', async () => {
  const { path, store } = await fileAt(() => day(10));
  await store.commit(put(recommendation('B')));
  const side = join(dirname(path), '.scrutiny');
  expect(fs.statSync(side).mode & 0o777).toBe(0o700);
  expect(fs.readFileSync(join(side, '.gitignore'), 'utf8')).toBe('*\n');
  const [snapshot] = await listSnapshots(path);
  expect(fs.statSync(snapshot?.path ?? '').mode & 0o777).toBe(0o600);
});

test('an editor that writes into the file in place does not change the past', async () => {
  const { path, store } = await fileAt(() => day(10));
  const broken = { ...nodeFileSystem, rename: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) };
  await expect(jsonFileStore(path, { fs: broken, now: () => day(10) }).commit(put(recommendation('B')))).rejects.toBeInstanceOf(StoreError);
  fs.writeFileSync(path, serialise(register('Z')), { flag: 'r+' });
  const [snapshot] = await listSnapshots(path);
  expect(snapshot === undefined ? '' : serialise((await readSnapshot(snapshot)).register)).toBe(serialise(register('A')));
  await store.load();
});

test('a link in the place of the side folder is not followed', async () => {
  const { path, store } = await fileAt(() => day(10));
  const elsewhere = dirname(await newPlace());
  fs.symlinkSync(elsewhere, join(dirname(path), '.scrutiny'));
  const saved = await store.commit(put(recommendation('B')), { purpose: 'set' });
  expect(saved).toMatchObject({ changed: true, diagnostics: [{ code: 'no-snapshot', severity: 'warning' }] });
  expect(fs.readdirSync(elsewhere)).toEqual([]);
  const text = fs.readFileSync(path, 'utf8');
  const refused = await store.commit(put(recommendation('C')), { purpose: 'import 01.txt' }).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 'io', message: expect.stringMatching(/not saved, no snapshot could be kept first/) });
  expect(fs.readFileSync(path, 'utf8')).toBe(text);
});

test('retention: all of 30 days and the last 20 are kept, others go, strange files stay', async () => {
  const { path } = await fileAt(() => day(10));
  const base = Date.parse('2025-01-01T00:00:00Z');
  for (let i = 0; i < 60; i += 1) {
    const now = new Date(base + i * 86_400_000).toISOString();
    await keepSnapshot(nodeFileSystem, { file: path, bytes: Buffer.from(serialise(register(`R${i}`))), purpose: 'day', now });
  }
  const folder = join(dirname(path), '.scrutiny', 'snap');
  fs.writeFileSync(join(folder, 'mine.json'), '{}');
  fs.writeFileSync(join(folder, '.scrutiny.20250301T000000Z.day.000000000000.json.4242.00ff.tmp'), 'half');
  const at = new Date(base + 59 * 86_400_000).toISOString();
  await pruneSnapshots(nodeFileSystem, path, at);
  expect(await listSnapshots(path)).toHaveLength(31);
  await pruneSnapshots(nodeFileSystem, path, '2026-01-01T00:00:00.000Z');
  const kept = await listSnapshots(path);
  expect(kept).toHaveLength(20);
  expect(kept.at(-1)?.at.slice(0, 10)).toBe('2025-02-10');
  expect(fs.readdirSync(folder).filter((name) => !name.startsWith('scrutiny.'))).toEqual(['mine.json']);
});

test('nothing is let go before the change is saved', async () => {
  const { path } = await fileAt(() => day(10));
  for (let i = 1; i <= 21; i += 1) {
    const bytes = Buffer.from(serialise(register(`R${i}`)));
    await keepSnapshot(nodeFileSystem, { file: path, bytes, purpose: 'day', now: `2020-01-${String(i).padStart(2, '0')}T00:00:00.000Z` });
  }
  const full = {
    ...nodeFileSystem,
    rename: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
  };
  await expect(jsonFileStore(path, { fs: full, now: () => day(10) }).commit(put(recommendation('B')))).rejects.toMatchObject({
    code: 'io',
  });
  expect((await listSnapshots(path)).length).toBe(22);
});

test('a snapshot whose bytes are not those that were kept is told as damaged', async () => {
  const { path, store } = await fileAt(() => day(10));
  await store.commit(put(recommendation('B')));
  const [snapshot] = await listSnapshots(path);
  if (snapshot === undefined) throw new Error('no snapshot');
  fs.truncateSync(snapshot.path, 100);
  await expect(readSnapshot(snapshot)).rejects.toMatchObject({ code: 'corrupt', message: expect.stringContaining('is damaged') });
});

test('two registers in one folder keep their own', async () => {
  const { path, store } = await fileAt(() => day(10));
  const other = join(dirname(path), 'plans.json');
  fs.writeFileSync(other, serialise(register('P')));
  await store.commit(put(recommendation('B')));
  await jsonFileStore(other, { now: () => day(10) }).commit(put(recommendation('B')));
  expect((await listSnapshots(path)).map(({ name }) => name.split('.')[0])).toEqual(['scrutiny']);
  expect((await listSnapshots(other)).map(({ name }) => name.split('.')[0])).toEqual(['plans']);
});
