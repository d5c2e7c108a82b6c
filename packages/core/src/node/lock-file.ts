import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../base/errors.ts';
import { type FileSystem, newFileFlags, systemCode, unlessMissing, writeAll } from './file-system.ts';
import { describeOwner, type LockOwner, newOwner, ownerText, readOwner } from './lock-owner.ts';
import { livelinessOf, ownIdentity } from './process-identity.ts';

/** A lock that is held. */
export interface HeldLock {
  readonly nonce: string;
  /** Whether it is still ours: somebody may have given us up for dead. */
  isOurs(): Promise<boolean>;
  release(): Promise<void>;
}

/** How long to wait, in milliseconds. */
export interface LockPatience {
  /** For a holder that lives. A hold lasts as long as one save. */
  readonly living: number;
  /** For a holder whose life we cannot see: on another machine, or before this one was last started. Then it is given up. */
  readonly unseen: number;
  /** For anybody, when many take turns. */
  readonly total: number;
}

/** The usual patience. */
export const usualPatience: LockPatience = { living: 10_000, unseen: 60_000, total: 180_000 };

/** File systems that know no links say so in one of these ways. */
const noLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** The holds of this process, so that a lock which it failed to remove is not taken for one that it holds. */
const held = new Set<string>();

/** The temporaries of locks that this process is about to take. */
export const locksInMaking = new Set<string>();

/**
 * Takes the lock of a data file: `FILE.lock`, there only while somebody saves. It appears whole, by a link to a finished file, and names its
 * holder. The lock of a process that ended is taken over at once; that of another machine only after we ourselves have watched
 * it unchanged for a minute, for clocks cannot be compared. Throws `StoreError` `locked` when patience ends.
 */
export async function takeLock(fs: FileSystem, path: string, purpose: string, patience: LockPatience = usualPatience): Promise<HeldLock> {
  const owner = newOwner(purpose);
  const temporary = join(dirname(path), `.${basename(path, '.lock')}.${process.pid}.${randomBytes(6).toString('hex')}.lk`);
  const begun = performance.now();
  locksInMaking.add(temporary);
  // Before the lock can be seen: another store of this process would take a hold that is not among ours for a left-over.
  held.add(owner.nonce);
  let watched: { readonly nonce: string; readonly since: number } | undefined;
  try {
    while (!(await appear(fs, temporary, path, owner))) {
      const other = await readOwner(fs, path);
      if (other === undefined) continue;
      const now = performance.now();
      if (watched?.nonce !== other.nonce) watched = { nonce: other.nonce, since: now };
      const life = lifeOf(other);
      const waited = now - watched.since;
      if (life === 'dead' || (life === 'unknown' && waited >= patience.unseen)) await removeDead(fs, path, path, other.nonce);
      else if ((life === 'alive' && waited >= patience.living) || now - begun >= patience.total) throw lockedBy(other, path);
      await sleep(2 + Math.random() * 20);
    }
  } catch (error) {
    held.delete(owner.nonce);
    throw error;
  } finally {
    // A second name of the lock, or never used: where it stays behind, the next save sweeps it.
    await fs.unlink(temporary).catch(() => undefined);
    locksInMaking.delete(temporary);
  }
  const isOurs = async (): Promise<boolean> => (await readOwner(fs, path))?.nonce === owner.nonce;
  return {
    nonce: owner.nonce,
    isOurs,
    async release() {
      try {
        if (await isOurs()) await fs.unlink(path);
      } finally {
        held.delete(owner.nonce);
      }
    },
  };
}

function lifeOf(owner: LockOwner): 'alive' | 'dead' | 'unknown' {
  const own = ownIdentity();
  const ours = owner.pid === own.pid && owner.started === own.started && owner.thread === own.thread && owner.machine === own.machine;
  if (ours && owner.host === own.host) return held.has(owner.nonce) ? 'alive' : 'dead';
  return livelinessOf(owner, own);
}

/** Makes the lock appear, whole, unless there is one. */
async function appear(fs: FileSystem, temporary: string, path: string, owner: LockOwner): Promise<boolean> {
  try {
    await fs.link(temporary, path);
    return true;
  } catch (error) {
    const code = systemCode(error) ?? '';
    if (code === 'EEXIST') return false;
    if (noLinks.has(code)) return writeNew(fs, path, ownerText(owner));
    if (code !== 'ENOENT') throw error;
  }
  // Not written yet, or swept away by somebody as a left-over: the next turn links it.
  await writeNew(fs, temporary, ownerText(owner));
  return false;
}

async function writeNew(fs: FileSystem, path: string, text: string): Promise<boolean> {
  let file: Awaited<ReturnType<FileSystem['open']>>;
  try {
    file = await fs.open(path, newFileFlags, 0o666);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await writeAll(file, Buffer.from(text));
  } finally {
    await file.close();
  }
  return true;
}

/**
 * Removes the lock (or guard) of one dead hold, so that no two processes can both think that they did. Only who makes the guard
 * `LOCK.break.NONCE` may remove the lock with that nonce, and looks again before doing so; nobody else can put it back, as a nonce
 * never comes again. A guard whose maker died is removed in the same way, under a guard of its own.
 */
async function removeDead(fs: FileSystem, lock: string, path: string, nonce: string): Promise<void> {
  const guard = `${lock}.break.${nonce}`;
  const owner = newOwner('clear away a lock');
  const temporary = join(dirname(lock), `.${basename(lock, '.lock')}.${process.pid}.${owner.nonce}.lk`);
  let made = false;
  try {
    made = (await appear(fs, temporary, guard, owner)) || (await appear(fs, temporary, guard, owner));
  } finally {
    await fs.unlink(temporary).catch(() => undefined);
  }
  if (!made) {
    const other = await readOwner(fs, guard);
    if (other !== undefined && livelinessOf(other) === 'dead') await removeDead(fs, lock, guard, other.nonce);
    return;
  }
  if ((await readOwner(fs, path))?.nonce === nonce) await unlessMissing(fs.unlink(path));
  await unlessMissing(fs.unlink(guard));
}

function lockedBy(owner: LockOwner, path: string): StoreError {
  const file = path.slice(0, -'.lock'.length);
  return new StoreError('locked', `${file}: not saved, it is being saved by ${describeOwner(owner)}`, {
    path: file,
    hint: `Try again in a moment. If nobody is saving, remove ${path}.`,
  });
}
