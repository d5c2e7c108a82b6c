import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { DocumentError } from '../base/errors.ts';
import { systemCode } from './file-system.ts';

/** The largest paper that is read. Scans of whole agenda packs stay below. */
export const maxPaperBytes = 64 * 1024 * 1024;

/** A paper's name, without its folder, and its bytes. */
export interface PaperFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a paper from a file. Throws `DocumentError`: `missing`, `not-a-file`, `empty`, `too-large`, or `io` when the system refuses. */
export async function readPaper(path: string, maxBytes: number = maxPaperBytes): Promise<PaperFile> {
  try {
    const facts = await stat(path);
    if (!facts.isFile()) {
      const hint = facts.isDirectory() ? 'Name one paper, or all of them as in folder/*.txt.' : 'Copy it to a file first.';
      throw new DocumentError('not-a-file', `${path}: ${facts.isDirectory() ? 'a folder' : 'a device'}, not a file`, { path, hint });
    }
    if (facts.size > maxBytes) {
      const limit = `${Math.round(maxBytes / 1024 / 1024)} MiB`;
      throw new DocumentError('too-large', `${path}: larger than ${limit}`, {
        path,
        hint: 'Split it, or save only the pages that matter.',
      });
    }
    const bytes = await readFile(path);
    if (bytes.length === 0) throw new DocumentError('empty', `${path}: the file is empty`, { path, hint: 'Was it downloaded to the end?' });
    return { name: basename(path), bytes };
  } catch (error) {
    const code = systemCode(error);
    if (error instanceof DocumentError || code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new DocumentError('missing', `${path}: there is no such file`, { path, hint: 'Is the name spelt so?' }, { cause: error });
    }
    const hint = 'Check that you may read it, and that its disk or share is there.';
    throw new DocumentError('io', `${path}: the file could not be read (${code})`, { path, hint }, { cause: error });
  }
}
