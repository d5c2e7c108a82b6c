import { open, stat } from 'node:fs/promises';
import { unlessMissing } from './file-system.ts';

/** How much is looked at: the form's name stands in the first lines, after conflict markers too. */
const lookedAt = 4096;

/**
 * Whether a file begins as a register does, sound or not: that is told from its first bytes, so that any file may be asked about. `undefined` where it may
 * not be looked into. Links are followed; what is no file, or not there, is no register. Reads only.
 */
export async function beginsAsRegister(path: string): Promise<boolean | undefined> {
  const facts = await unlessMissing(stat(path));
  if (facts?.isFile() !== true) return false;
  const handle = await open(path, 'r').catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(lookedAt), 0, lookedAt, 0);
    return buffer.subarray(0, bytesRead).toString('utf8').includes('"scrutiny-register"');
  } finally {
    await handle.close();
  }
}
