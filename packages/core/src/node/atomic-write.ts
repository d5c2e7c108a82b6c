import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../base/errors.ts';
import { type FileFacts, type FileSystem, newFileFlags, type OpenFile, systemCode, unlessMissing, writeAll } from './file-system.ts';

/** One file to be written whole. */
export interface AtomicWrite {
  /** The file itself, not a link to it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The file that is replaced, whose mode and owner are kept; absent for a new one, which must not be there yet. */
  readonly replaces?: FileFacts;
  /** The mode of a new file, before the umask; usually what others may read too. */
  readonly mode?: number;
  /** The last look before the new file takes the place of the old; throws to leave everything as it is. */
  readonly lastCheck: () => Promise<void>;
}

/**
 * Writes a file so that, whatever happens and whenever, the old one or the new one is there, whole; and so that a power cut after this answers
 * cannot take the new one back. On any error the file is as it was and nothing is left beside it. Answers what the system said of the new file when it was
 * whole, before it took its place.
 */
export async function atomicWrite(fs: FileSystem, { path, bytes, replaces, mode = 0o666, lastCheck }: AtomicWrite): Promise<FileFacts> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`);
  let written: FileFacts;
  try {
    // A replacement stays private until it has the mode of the old file; a new file gets what the user's umask leaves.
    written = await fillFile(await fs.open(temporary, newFileFlags, replaces === undefined ? mode : 0o600), bytes, replaces);
    await lastCheck();
    if (replaces === undefined) await placeNew(fs, temporary, path);
    else await renamePatiently(fs, temporary, path, process.platform === 'win32' ? 10_000 : 0);
  } catch (error) {
    // The first error is the one to tell; a temporary that cannot be removed either is swept at the next save.
    await fs.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(fs, folder);
  return written;
}

async function fillFile(file: OpenFile, bytes: Uint8Array, replaces: FileFacts | undefined): Promise<FileFacts> {
  let written: FileFacts;
  try {
    await writeAll(file, bytes);
    if (replaces !== undefined) await keepOwnerAndMode(file, replaces);
    await file.sync();
    written = await file.stat();
    if (written.size !== bytes.length) throw Object.assign(new Error(`${written.size} of ${bytes.length} bytes arrived`), { code: 'EIO' });
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
  return written;
}

async function keepOwnerAndMode(file: OpenFile, { uid, gid, mode }: FileFacts): Promise<void> {
  const made = await file.stat();
  if (made.uid !== uid || made.gid !== gid) {
    try {
      await file.chown(uid, gid);
    } catch (error) {
      if (systemCode(error) !== 'EPERM') throw error;
      // Only the administrator gives files away. The group can be kept by its members; where not even that, the mode still is.
      await file.chown(made.uid, gid).catch(() => undefined);
    }
  }
  await file.chmod(mode & 0o7777);
}

/** A link fails where a file is already, which a rename would replace. */
async function placeNew(fs: FileSystem, temporary: string, path: string): Promise<void> {
  try {
    await fs.link(temporary, path);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') throw exists(path);
    if (code === 'ENOENT' || code === 'EIO' || code === 'ENOSPC') throw error;
    // No links here (a memory card, some shares). We hold the lock, so nobody who keeps to it can come between.
    if ((await unlessMissing(fs.lstat(path))) !== undefined) throw exists(path);
    await fs.rename(temporary, path);
    return;
  }
  // The second name of the new file; where it stays behind, the next save sweeps it.
  await fs.unlink(temporary).catch(() => undefined);
}

/** There is a file already. */
export function exists(path: string): StoreError {
  return new StoreError('exists', `${path}: there is a file already`, { path, hint: 'Open it, or name another file.' });
}

/** On Windows, a scanner or a sync program may hold the file for a moment: ask again in steps that grow to a tenth of a second. */
export async function renamePatiently(fs: FileSystem, from: string, to: string, patience: number): Promise<void> {
  const begun = performance.now();
  for (let step = 10; ; step = Math.min(step + 10, 100)) {
    try {
      await fs.rename(from, to);
      return;
    } catch (error) {
      const busy = ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '');
      if (!busy || performance.now() - begun >= patience) throw error;
    }
    await sleep(step);
  }
}

/** Makes the new name durable. Systems that cannot open or sync a folder (Windows, some shares) do it in their own way. */
async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  let file: OpenFile | undefined;
  try {
    file = await fs.open(folder, constants.O_RDONLY);
    await file.sync();
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'ENOSYS'].includes(systemCode(error) ?? '')) throw notDurable(folder, error);
  } finally {
    await file?.close().catch(() => undefined);
  }
}

function notDurable(folder: string, cause: unknown): StoreError {
  const hint = 'The new file is in place, but a power cut now might bring back the old one. Save again, or copy the file to another disk.';
  return new StoreError('io', `${folder}: the disk reports an error (${systemCode(cause)})`, { path: folder, hint }, { cause });
}
