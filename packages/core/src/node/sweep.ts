import { basename, dirname, join } from 'node:path';
import type { FileSystem } from './file-system.ts';
import { locksInMaking } from './lock-file.ts';
import { isRunning } from './process-identity.ts';

/**
 * Removes what killed processes left beside a data file. To be called by the holder of the lock, `nonce` being its hold: nobody else
 * writes a data file's temporary then, so that every one is a left-over (and a process that slept through the loss of its lock finds
 * its own gone, and cannot put it in place of the file any more).
 */
export async function sweep(fs: FileSystem, file: string, nonce: string): Promise<void> {
  const folder = dirname(file);
  const temporaryOf = `.${basename(file)}.`;
  const guardOf = `${basename(file)}.lock.break.`;
  for (const name of await fs.readdir(folder)) {
    const [, pid, kind] = name.startsWith(temporaryOf) ? (/^(\d+)\.[0-9a-f]+\.(tmp|lk)$/.exec(name.slice(temporaryOf.length)) ?? []) : [];
    const path = join(folder, name);
    const lockInMaking = Number(pid) === process.pid ? locksInMaking.has(path) : isRunning(Number(pid));
    const leftOver = kind === 'tmp' || (kind === 'lk' && !lockInMaking) || (name.startsWith(guardOf) && name !== guardOf + nonce);
    // A left-over that cannot be removed harms nobody: the next save tries again.
    if (leftOver) await fs.unlink(path).catch(() => undefined);
  }
}
