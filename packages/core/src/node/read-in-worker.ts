import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { DocumentError } from '../base/errors.ts';
import type { Document, DocumentFormat } from '../documents/document.ts';
import { sniffFormat } from '../documents/formats.ts';
import { largestPaper } from '../documents/limits.ts';
import { type ReadOptions, readDocument } from '../documents/read-document.ts';
import type { PageRead, ReaderAnswer } from './reader-worker.ts';

/** How much a reader may take. */
export interface ReaderLimits {
  /** Memory of its objects in MiB; 256 unless told. */
  readonly megabytes?: number;
  /** Seconds until it is ended; 20 unless told. */
  readonly seconds?: number;
  /** The worker's program; that which is shipped beside this module unless told. */
  readonly worker?: URL;
}

/** Formats whose parsers take files apart that can be built to exhaust a computer. Text of any kind is read where we are. */
const guarded: ReadonlySet<DocumentFormat> = new Set(['docx', 'xlsx', 'pdf', 'odt', 'ods']);

/**
 * Reads a paper as `readDocument` does, office files and PDFs in a worker thread with limits of memory and time: a file built to exhaust the computer ends
 * the worker, not the program and the unsaved work in it. There is no way around the worker: where it cannot start, that is an error.
 *
 * @throws DocumentError as `readDocument` has it; `too-large` where the limits end the reading.
 */
export async function readInWorker(bytes: Uint8Array, options: ReadOptions, limits: ReaderLimits = {}): Promise<Document> {
  const format = options.format ?? (bytes.length === 0 ? 'text' : sniffFormat(bytes, options.name));
  if (!guarded.has(format) || bytes.length > largestPaper[format]) return readDocument(bytes, { ...options, format });
  const { megabytes = 256, seconds = 20 } = limits;
  const { onPage, ...told } = options;
  const answer = await askWorker(bytes, { ...told, format }, onPage, { megabytes, seconds, worker: limits.worker ?? workerUrl() });
  if ('document' in answer) return answer.document;
  const { code, message, details } = answer.fault;
  throw new DocumentError(code, message, details);
}

/** The worker's program lies beside the bundle that this module is part of; run from source, beside the built library. */
function workerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? '../../dist/reader-worker.js' : './reader-worker.js', import.meta.url);
}

function askWorker(
  bytes: Uint8Array,
  options: ReadOptions,
  onPage: ReadOptions['onPage'],
  limits: Required<ReaderLimits>,
): Promise<ReaderAnswer> {
  const { megabytes, seconds } = limits;
  const path = options.name;
  const hint = 'It may be built to exhaust the computer. Save the pages that matter as a file of their own, and import that.';
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(limits.worker), {
      workerData: { bytes, options },
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: Math.min(64, megabytes / 4) },
      // Whatever a parser prints is not for the officer's terminal.
      stdout: true,
      stderr: true,
      env: {},
    });
    const timer = setTimeout(() => {
      fail(new DocumentError('too-large', `reading took more than ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`, { path, hint }));
    }, seconds * 1000);
    const end = (): void => {
      clearTimeout(timer);
      void worker.terminate();
    };
    const fail = (error: unknown): void => {
      end();
      reject(error);
    };
    worker.on('message', (said: ReaderAnswer | PageRead) => {
      if ('page' in said) {
        onPage?.(said.page);
        return;
      }
      end();
      resolve(said);
    });
    worker.once('error', (error: unknown) => {
      const outOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const told = outOfMemory
        ? new DocumentError('too-large', `reading needs more than ${megabytes} MiB of memory`, { path, hint })
        : error;
      fail(told);
    });
    worker.once('exit', (code) => fail(new Error(`the reader of papers ended without an answer (exit code ${code})`)));
  });
}
