import { parentPort, workerData } from 'node:worker_threads';
import { DocumentError } from '../base/errors.ts';
import type { Document } from '../documents/document.ts';
import { type ReadOptions, readDocument } from '../documents/read-document.ts';

/** What the worker sends back: the paper, or why it could not be read. Other errors are bugs and end the worker with their stack. */
export type ReaderAnswer = { readonly document: Document } | { readonly fault: Pick<DocumentError, 'code' | 'message' | 'details'> };

/** What the worker sends before, for each page that is read. */
export interface PageRead {
  readonly page: number;
}

async function answer({ bytes, options }: { readonly bytes: Uint8Array; readonly options: ReadOptions }): Promise<ReaderAnswer> {
  try {
    return { document: await readDocument(bytes, options) };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { fault: { code: error.code, message: error.message, details: error.details } };
  }
}

if (parentPort !== null) {
  const port = parentPort;
  const { bytes, options } = workerData as { readonly bytes: Uint8Array; readonly options: ReadOptions };
  port.postMessage(await answer({ bytes, options: { ...options, onPage: (page) => port.postMessage({ page } satisfies PageRead) } }));
}
