import { type Document, DocumentError } from '@scrutiny/core';
import { readInWorker, readPaper } from '@scrutiny/core/node';
import type { Io } from './io.ts';
import { resolvePath } from './session.ts';
import { UsageError } from './usage-error.ts';

/** Reads a paper named on the command line; `-` is standard input, which `--name` gives a name. */
export async function readPaperArgument(file: string, name: string | undefined, io: Io): Promise<Document> {
  if (file === '-') {
    if (io.stdinIsTTY)
      throw new UsageError('nothing is piped in', 'e.g. `pdftotext -layout tracker.pdf - | scrutiny import - --name tracker.txt`');
    return readInWorker(await io.readStdin(), { name: name ?? 'standard input' });
  }
  const path = resolvePath(file, io);
  const { bytes, name: fileName } = await readPaper(path);
  try {
    return await readInWorker(bytes, { name: fileName });
  } catch (error) {
    if (!(error instanceof DocumentError) || error.details.path !== undefined) throw error;
    // The reader knows the bytes alone: say which file.
    throw new DocumentError(error.code, error.message, { ...error.details, path: file }, { cause: error });
  }
}
