import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreError } from '../base/errors.ts';
import { atomicWrite } from './atomic-write.ts';
import { nodeFileSystem, systemCode, unlessMissing } from './file-system.ts';
import { ioError } from './io-error.ts';

/**
 * Writes a report, text or the bytes of an office file, to a file, whole or not at all: an older report of that name is replaced, its mode kept, links followed to the file
 * that they name. Anything else there (a folder, a device) and a missing folder are refused. Throws `StoreError`.
 */
export async function writePaper(path: string, paper: string | Uint8Array): Promise<void> {
  const bytes = typeof paper === 'string' ? new TextEncoder().encode(paper) : paper;
  try {
    const folder = await unlessMissing(stat(dirname(path)));
    if (folder?.isDirectory() !== true) {
      throw new StoreError('missing', `${dirname(path)}: there is no such folder`, { path, hint: 'Make it first, or choose another.' });
    }
    const facts = await unlessMissing(stat(path));
    if (facts !== undefined && !facts.isFile()) {
      throw new StoreError('not-a-file', `${path}: ${facts.isDirectory() ? 'a folder' : 'a device'}, not a file`, {
        path,
        hint: 'Name a file.',
      });
    }
    const target = facts === undefined ? path : await realpath(path);
    await atomicWrite(nodeFileSystem, {
      path: target,
      bytes,
      ...(facts === undefined ? {} : { replaces: facts }),
      lastCheck: async () => undefined,
    });
  } catch (error) {
    throw error instanceof StoreError || systemCode(error) === undefined ? error : ioError(error, path, 'save');
  }
}
