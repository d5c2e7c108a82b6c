import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { StoreError } from '../base/errors.ts';
import { serialise } from '../store/serialise.ts';
import { renamePatiently } from './atomic-write.ts';
import { nodeFileSystem } from './file-system.ts';
import { jsonFileStore } from './json-file-store.ts';
import { failingFileSystem, type Mishap } from './test-support/failing-file-system.ts';
import { newPlace, put, recommendation, register } from './test-support/wealdshire.ts';

const mishaps: readonly Mishap[] = ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'EINTR', 'EDQUOT', 'short write'];
const patience = { living: 50, unseen: 50, total: 100 };

const old = serialise(register('A'));
const next = serialise(register('A', 'B'));
const last = serialise(register('A', 'B', 'C'));

async function attempt(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

test.each(mishaps.flatMap((mishap) => [false, true].map((forever) => [mishap, forever ? 'from then on' : 'once', forever] as const)))(
  '%s at any call of a commit, %s: the file is the old or the new one, the error is told, nothing is left after the next save',
  async (mishap, _, forever) => {
    for (let nth = 1; ; nth += 1) {
      const path = await newPlace();
      fs.writeFileSync(path, old, { mode: 0o640 });
      const failing = failingFileSystem(nth, mishap, forever);
      const error = await attempt(jsonFileStore(path, { fs: failing.fs, patience }).commit(put(recommendation('B'))));
      const text = fs.readFileSync(path, 'utf8');
      if (error === undefined) expect(text).toBe(next);
      else {
        expect(error).toBeInstanceOf(StoreError);
        expect((error as StoreError).details.hint?.length).toBeGreaterThan(10);
        expect([old, next]).toContain(text);
      }
      await jsonFileStore(path, { patience }).commit((fresh) => put(recommendation('C'))(put(recommendation('B'))(fresh)));
      expect(fs.readFileSync(path, 'utf8')).toBe(last);
      expect(fs.readdirSync(dirname(path))).toEqual(['.scrutiny', 'scrutiny.json']);
      expect(fs.readdirSync(join(dirname(path), '.scrutiny', 'snap')).filter((name) => name.startsWith('.'))).toEqual([]);
      expect(fs.statSync(path).mode & 0o777).toBe(0o640);
      fs.rmSync(dirname(path), { recursive: true });
      if (failing.calls() < nth) break;
    }
  },
);

test.each(mishaps)('%s at any call while a register is made: it is there whole or not at all', async (mishap) => {
  for (let nth = 1; ; nth += 1) {
    const path = await newPlace();
    const failing = failingFileSystem(nth, mishap, false);
    const error = await attempt(jsonFileStore(path, { fs: failing.fs, patience }).create(register('A')));
    const text = fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : undefined;
    if (error === undefined) expect(text).toBe(old);
    else {
      expect(error).toBeInstanceOf(StoreError);
      expect([undefined, old]).toContain(text);
    }
    fs.rmSync(dirname(path), { recursive: true });
    if (failing.calls() < nth) break;
  }
});

test('an error before the file is in place leaves the old file, and says that it was not saved', async () => {
  const path = await newPlace();
  fs.writeFileSync(path, old);
  const full = { ...nodeFileSystem, rename: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) };
  const error = await attempt(jsonFileStore(path, { fs: full }).commit(put(recommendation('B'))));
  expect(error).toMatchObject({ code: 'io', message: expect.stringMatching(/not saved: the disk is full/) });
  expect(fs.readFileSync(path, 'utf8')).toBe(old);
  expect(fs.readdirSync(dirname(path))).toEqual(['.scrutiny', 'scrutiny.json']);
});

test('a file that others hold for a moment is waited for, where the system is known for it', async () => {
  let busy = 3;
  const renames: string[] = [];
  const rename = async (from: string, to: string): Promise<void> => {
    busy -= 1;
    if (busy > 0) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
    renames.push(`${from} ${to}`);
  };
  await renamePatiently({ ...nodeFileSystem, rename }, 'a', 'b', 10_000);
  expect(renames).toEqual(['a b']);
  busy = 3;
  await expect(renamePatiently({ ...nodeFileSystem, rename }, 'a', 'b', 0)).rejects.toMatchObject({ code: 'EBUSY' });
});
