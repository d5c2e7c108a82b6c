import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { systemCode } from './file-system.ts';

/** The usual name of a register's file. */
export const dataFileName = 'scrutiny.json';

/**
 * The nearest `scrutiny.json` from a folder upwards, as git finds its repository; `undefined` when there is none up to the root. A folder of
 * that name is passed over, and so is one that may not be looked into.
 */
export async function findDataFile(folder: string): Promise<string | undefined> {
  for (let here = resolve(folder); ; here = dirname(here)) {
    const path = join(here, dataFileName);
    if (await isFile(path)) return path;
    if (dirname(here) === here) return undefined;
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP'].includes(systemCode(error) ?? '')) return false;
    throw error;
  }
}
