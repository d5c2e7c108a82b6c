import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { beginsAsRegister } from './begins-as-register.ts';
import { unlessMissing } from './file-system.ts';

/**
 * The names of the copies beside a register's file that sync programs made when two people saved apart: `scrutiny (b.weald's conflicted copy
 * 2025-03-10).json`, `scrutiny-LIBRARY-PC.json`, `scrutiny.sync-conflict-20250310-090000.json`. Only files that begin as a register does, and those
 * that may not be looked into. One listing of the folder, and nothing else where no name is alike; a folder that may not be listed has none that could
 * be told. Reads only.
 */
export async function findConflictCopies(path: string): Promise<readonly string[]> {
  const file = await realpath(path).catch(() => path);
  const names = await readdir(dirname(file)).catch((): readonly string[] => []);
  const stem = basename(file, extname(file));
  const alike = names.filter((name) => name !== basename(file) && isCopyName(name, stem, extname(file)));
  const copies: string[] = [];
  for (const name of alike) if (await mayBeRegister(join(dirname(file), name))) copies.push(name);
  return copies.sort();
}

/** Whether a name is the register's with something that sync programs add. */
export function isCopyName(name: string, stem: string, extension: string): boolean {
  if (!name.startsWith(stem) || !name.endsWith(extension)) return false;
  const added = name.slice(stem.length, name.length - extension.length);
  return /^(?: ?\(.+\)|-[^-].*|\.sync-conflict-.+| - .+|_conf\(.+\)|~.+)$/.test(added);
}

/** Whether a file begins as a register does, or may not be looked into; a link is somebody's own, and no sync program's. */
async function mayBeRegister(path: string): Promise<boolean> {
  const facts = await unlessMissing(lstat(path));
  return facts?.isFile() === true && (await beginsAsRegister(path)) !== false;
}
