import { readdir, realpath, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nodeFileSystem, unlessMissing } from './file-system.ts';
import { ioError } from './io-error.ts';
import { describeOwner, readOwner } from './lock-owner.ts';
import { livelinessOf } from './process-identity.ts';

/** A lock or a guard that stands beside a register's file. */
export interface FoundLock {
  readonly path: string;
  readonly kind: 'lock' | 'guard';
  /** "b.weald on library-pc (process 4242), to import a paper". */
  readonly owner: string;
  /** When it was taken, by its owner's clock; empty when it does not say. */
  readonly at: string;
  /** Whether the owner lives: `unknown` when it is of another computer, whose processes we cannot see. */
  readonly life: 'alive' | 'dead' | 'unknown';
  /** Names this one hold. */
  readonly nonce: string;
}

/** The lock of a register's file and the guards of its takeover, whoever they belong to; none in the usual case. Throws `StoreError`. */
export async function findLocks(file: string): Promise<readonly FoundLock[]> {
  try {
    const real = (await unlessMissing(realpath(file))) ?? file;
    const lock = `${basename(real)}.lock`;
    const names = (await unlessMissing(readdir(dirname(real)))) ?? [];
    const found: FoundLock[] = [];
    for (const name of names.filter((one) => one === lock || one.startsWith(`${lock}.break.`)).sort()) {
      const path = join(dirname(real), name);
      const owner = await readOwner(nodeFileSystem, path);
      if (owner === undefined) continue;
      const kind = name === lock ? 'lock' : 'guard';
      found.push({ path, kind, owner: describeOwner(owner), at: owner.at, life: livelinessOf(owner), nonce: owner.nonce });
    }
    return found;
  } catch (error) {
    throw ioError(error, file, 'read');
  }
}

/**
 * Removes a lock or guard, if it still is the very hold that was shown; answers whether it went. To be asked only when its owner is dead, or by a person
 * who has seen who holds it and knows better: a living owner would find that it lost the lock, and save nothing.
 */
export async function removeLock(found: FoundLock): Promise<boolean> {
  try {
    if ((await readOwner(nodeFileSystem, found.path))?.nonce !== found.nonce) return false;
    await unlessMissing(unlink(found.path));
    return true;
  } catch (error) {
    throw ioError(error, found.path, 'save');
  }
}
