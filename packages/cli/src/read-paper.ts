import { basename } from 'node:path';
import { type Document, DocumentError } from '@scrutiny/core';
import { readInWorker, readPaper } from '@scrutiny/core/node';
import { type Arguments, list, text } from './command.ts';
import type { Io } from './io.ts';
import { readingWords, withProgress } from './progress.ts';
import { resolvePath } from './session.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads a paper named on the command line; `-` is standard input, which `--name` gives a name. `onPage` is told each page of a PDF once it is read.
 */
export async function readPaperArgument(
  file: string,
  name: string | undefined,
  io: Io,
  onPage?: (page: number) => void,
): Promise<Document> {
  const told = onPage === undefined ? {} : { onPage };
  if (file === '-') {
    if (io.stdinIsTTY)
      throw new UsageError('nothing is piped in', 'e.g. `pdftotext -layout tracker.pdf - | scrutiny import - --name tracker.txt`');
    return readInWorker(await io.readStdin(), { name: name ?? 'standard input', ...told });
  }
  const path = resolvePath(file, io);
  const { bytes, name: fileName } = await readPaper(path);
  try {
    return await readInWorker(bytes, { name: fileName, ...told });
  } catch (error) {
    if (!(error instanceof DocumentError) || error.details.path !== undefined) throw error;
    // The reader knows the bytes alone: say which file.
    throw new DocumentError(error.code, error.message, { ...error.details, path: file }, { cause: error });
  }
}

/** Reads papers named on the command line one after the other, saying on stderr how far it is; what is done with each is done before the next. */
export async function readPaperArguments<T>(args: Arguments, io: Io, use: (document: Document) => T): Promise<readonly T[]> {
  const files = list(args, 'file');
  const name = text(args, 'name');
  return withProgress(args, io, async (progress) => {
    const used: T[] = [];
    for (const [at, file] of files.entries()) {
      const shown = file === '-' ? (name ?? 'standard input') : basename(file);
      const say = (page?: number): void => progress.say(readingWords(shown, at + 1, files.length, page));
      say();
      used.push(use(await readPaperArgument(file, name, io, say)));
    }
    return used;
  });
}
