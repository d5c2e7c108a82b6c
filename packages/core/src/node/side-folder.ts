import { dirname, join } from 'node:path';
import { StoreError } from '../base/errors.ts';
import { type FileSystem, newFileFlags, systemCode, unlessMissing, writeAll } from './file-system.ts';

/**
 * The folder beside a register's file for what helps to recover and is no part of the truth: `snap/` (older states of the file), `drafts/`
 * (open forms), `probe.json` (what the disk can do), `….saved` (what this program saved last). It may be deleted at any time; git ignores it; only its owner may look in.
 */
export const sideFolderName = '.scrutiny';

/** The side folder of a file, or a folder or file in it. `file` is the register itself, not a link to it. */
export function sidePath(file: string, ...parts: readonly string[]): string {
  return join(dirname(file), sideFolderName, ...parts);
}

/**
 * Makes the side folder of a file, and a folder in it, where they are not there yet; answers the inner one. Private (0700), and with a
 * `.gitignore` of its own that names everything. A link in its place is refused: what is personal must not end up elsewhere.
 */
export async function makeSideFolder(fs: FileSystem, file: string, inner?: 'snap' | 'drafts'): Promise<string> {
  const outer = sidePath(file);
  if (await makeFolder(fs, outer)) await ignoreAll(fs, join(outer, '.gitignore'));
  if (inner === undefined) return outer;
  const folder = sidePath(file, inner);
  await makeFolder(fs, folder);
  return folder;
}

/** Whether it had to be made. */
async function makeFolder(fs: FileSystem, path: string): Promise<boolean> {
  const facts = await unlessMissing(fs.lstat(path));
  if (facts !== undefined) {
    if (facts.isDirectory()) return false;
    const hint = 'Scrutiny keeps older states of the register there. Move what is there away.';
    throw new StoreError('not-a-file', `${path}: there is something else than a folder`, { path, hint });
  }
  try {
    await fs.mkdir(path, 0o700);
    return true;
  } catch (error) {
    // Two programs that save for the first time, at the same moment.
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function ignoreAll(fs: FileSystem, path: string): Promise<void> {
  if ((await unlessMissing(fs.lstat(path))) !== undefined) return;
  const file = await fs.open(path, newFileFlags, 0o600);
  try {
    await writeAll(file, Buffer.from('*\n'));
  } finally {
    await file.close();
  }
}
