import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { StoreError } from '../base/errors.ts';
import { type FileSystem, nodeFileSystem } from './file-system.ts';
import { type LockPatience, takeLock } from './lock-file.ts';
import { newOwner, ownerText } from './lock-owner.ts';
import { ownIdentity } from './process-identity.ts';
import { endedProcess } from './test-support/ended-process.ts';
import { newPlace } from './test-support/wealdshire.ts';

const impatient: LockPatience = { living: 200, unseen: 200, total: 2000 };

async function lockPath(content?: string): Promise<string> {
  const path = `${await newPlace()}.lock`;
  if (content !== undefined) fs.writeFileSync(path, content);
  return path;
}

test('a lock names its holder while it is held, and is gone after', async () => {
  const path = await lockPath();
  const lock = await takeLock(nodeFileSystem, path, 'import a paper');
  expect(JSON.parse(fs.readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid, purpose: 'import a paper', nonce: lock.nonce });
  expect(await lock.isOurs()).toBe(true);
  await lock.release();
  expect(fs.readdirSync(dirname(path))).toEqual([]);
});

test('one who waits in vain for a living holder is told who it is', async () => {
  const path = await lockPath();
  const lock = await takeLock(nodeFileSystem, path, 'import a paper');
  const error = await takeLock(nodeFileSystem, path, 'x', impatient).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoreError);
  expect((error as StoreError).code).toBe('locked');
  expect((error as StoreError).message).toMatch(new RegExp(`process ${process.pid}\\), to import a paper`));
  expect(await lock.isOurs()).toBe(true);
  await lock.release();
});

test.each([
  ['a process that ended', () => ({ pid: endedProcess() })],
  ['a process whose number was given to another', () => ({ started: '1' })],
  ['this process, which does not hold it any more', () => ({})],
])('the lock of %s is taken over without waiting', async (_, facts) => {
  const path = await lockPath(ownerText({ ...newOwner('x'), ...facts() }));
  // With no patience at all, a turn spent on waiting would end in `locked`.
  const lock = await takeLock(nodeFileSystem, path, 'y', { living: 0, unseen: Number.POSITIVE_INFINITY, total: 0 });
  expect(await lock.isOurs()).toBe(true);
  await lock.release();
  expect(fs.readdirSync(dirname(path))).toEqual([]);
});

test.each([
  ['another computer', ownerText({ ...newOwner('x'), host: 'library-pc' })],
  ['this computer before it was last started', ownerText({ ...newOwner('x'), machine: 'before' })],
  ['a file that says nothing', ''],
  ['a file that says nonsense', '{"nonce": "../../x"}'],
])('the lock of %s is given up only after it was watched unchanged for the whole time', async (_, content) => {
  const path = await lockPath(content);
  const early = await takeLock(nodeFileSystem, path, 'x', { ...impatient, unseen: 60_000, total: 100 }).catch((reason: unknown) => reason);
  expect(early).toMatchObject({ code: 'locked' });
  expect(fs.readFileSync(path, 'utf8')).toBe(content);
  const lock = await takeLock(nodeFileSystem, path, 'y', impatient);
  await lock.release();
  expect(fs.readdirSync(dirname(path))).toEqual([]);
});

test('another computer that saves again and again is never given up', async () => {
  const path = await lockPath(ownerText({ ...newOwner('x'), host: 'library-pc' }));
  const busy = setInterval(() => fs.writeFileSync(path, ownerText({ ...newOwner('x'), host: 'library-pc' })), 50);
  const error = await takeLock(nodeFileSystem, path, 'y', { living: 100, unseen: 300, total: 1000 }).catch((reason: unknown) => reason);
  clearInterval(busy);
  expect((error as StoreError).code).toBe('locked');
});

test('a guard whose maker was killed does not stop the taking over', async () => {
  const dead = { pid: endedProcess() };
  const stale = { ...newOwner('x'), ...dead };
  const path = await lockPath(ownerText(stale));
  const guard = { ...newOwner('clear away a lock'), ...dead };
  fs.writeFileSync(`${path}.break.${stale.nonce}`, ownerText(guard));
  fs.writeFileSync(`${path}.break.${guard.nonce}`, ownerText({ ...newOwner('clear away a lock'), ...dead }));
  const lock = await takeLock(nodeFileSystem, path, 'y', impatient);
  await lock.release();
  expect(fs.readdirSync(dirname(path))).toEqual([]);
});

test('where there are no links, the lock is written in its place', async () => {
  const path = await lockPath();
  const linkless: FileSystem = {
    ...nodeFileSystem,
    link: () => Promise.reject(Object.assign(new Error('no links'), { code: 'EPERM' })),
  };
  const first = await takeLock(linkless, path, 'x');
  await expect(takeLock(linkless, path, 'y', impatient)).rejects.toMatchObject({ code: 'locked' });
  await first.release();
  fs.writeFileSync(path, ownerText({ ...newOwner('x'), pid: endedProcess() }));
  const second = await takeLock(linkless, path, 'y', impatient);
  await second.release();
  expect(fs.readdirSync(dirname(path))).toEqual([]);
});

test('a lock that was taken from us is not removed by us', async () => {
  const path = await lockPath();
  const lock = await takeLock(nodeFileSystem, path, 'x');
  fs.writeFileSync(path, ownerText(newOwner('somebody else')));
  expect(await lock.isOurs()).toBe(false);
  await lock.release();
  expect(fs.existsSync(path)).toBe(true);
});

test('we know who we are', () => {
  const own = ownIdentity();
  expect(own.pid).toBe(process.pid);
  if (process.platform === 'linux') expect([own.machine.length > 20, /^\d+$/.test(own.started)]).toEqual([true, true]);
});

test('two stores of one process never hold the lock at once, however slowly the disk answers', async () => {
  const path = await lockPath();
  const slow: FileSystem = {
    ...nodeFileSystem,
    async unlink(name) {
      await new Promise((resolve) => setTimeout(resolve, 15));
      await nodeFileSystem.unlink(name);
    },
  };
  let inside = 0;
  let most = 0;
  const turn = async (): Promise<void> => {
    for (let i = 0; i < 4; i += 1) {
      const lock = await takeLock(slow, path, 'save a change');
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await lock.isOurs()).toBe(true);
      inside -= 1;
      await lock.release();
    }
  };
  await Promise.all([turn(), turn(), turn()]);
  expect(most).toBe(1);
});
