import * as fs from 'node:fs';
import { expect, test } from 'vitest';
import { newOwner, ownerText } from './lock-owner.ts';
import { newPlace } from './test-support/wealdshire.ts';
import { findLocks, removeLock } from './unlock.ts';

test('lock and guards are found with their owners, of this register alone', async () => {
  const path = await newPlace();
  expect(await findLocks(path)).toEqual([]);
  const owner = newOwner('save a change');
  fs.writeFileSync(`${path}.lock`, ownerText(owner));
  fs.writeFileSync(`${path}.lock.break.${owner.nonce}`, 'half writ');
  fs.writeFileSync(`${path}.other.lock`, ownerText(owner));
  expect(await findLocks(path)).toMatchObject([
    { kind: 'lock', life: 'alive', at: owner.at, owner: expect.stringMatching(/process \d+\), to save a change/) },
    { kind: 'guard', life: 'unknown', owner: 'somebody' },
  ]);
});

test('a lock goes only while it is the one that was shown', async () => {
  const path = await newPlace();
  fs.writeFileSync(`${path}.lock`, ownerText(newOwner('one')));
  const [shown] = await findLocks(path);
  if (shown === undefined) throw new Error('no lock');
  fs.writeFileSync(`${path}.lock`, ownerText(newOwner('another')));
  expect(await removeLock(shown)).toBe(false);
  expect(fs.existsSync(shown.path)).toBe(true);
  const [now] = await findLocks(path);
  if (now === undefined) throw new Error('no lock');
  expect(await removeLock(now)).toBe(true);
  expect(await findLocks(path)).toEqual([]);
  expect(await removeLock(now)).toBe(false);
});
