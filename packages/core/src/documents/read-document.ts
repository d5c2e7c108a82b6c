import { DocumentError } from '../base/errors.ts';
import { decodeText } from './decode.ts';
import type { Document, DocumentFormat } from './document.ts';
import type { DocumentIdentity } from './document-identity.ts';
import { sniffFormat } from './formats.ts';
import { largestPaper, mostLines, mostPieces } from './limits.ts';

/** How a paper is to be read. */
export interface ReadOptions {
  /** The file's name, for people and for telling formats apart; never opened. */
  readonly name: string;
  /** The format, where the user says it; else it is found by content, then by name. */
  readonly format?: DocumentFormat;
  /** Told each page, from 1, once it is read, where the format is read page by page (PDF). */
  readonly onPage?: (page: number) => void;
}

type Reader = (bytes: Uint8Array, identity: DocumentIdentity) => Document | Promise<Document>;

/**
 * Reads a paper's bytes as a document. Each reader's parser is loaded only when a paper needs it.
 *
 * @throws DocumentError when nothing can be read: `empty`, `encoding`, `binary`, `unsupported`, `too-large`, `malformed`. Its
 *   `details` name the paper, the line where there is one, and what to do. Whatever else is odd in a paper is left to the
 *   recognisers.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const { name } = options;
  const mostBytes = Math.max(...Object.values(largestPaper));
  if (bytes.length > mostBytes) throw tooLarge(bytes.length, mostBytes, name);
  if (bytes.length === 0) throw new DocumentError('empty', 'the file is empty', { path: name });
  const format = options.format ?? sniffFormat(bytes, name);
  if (bytes.length > largestPaper[format]) throw tooLarge(bytes.length, largestPaper[format], name);
  const read = await readerOf(format, options.onPage);
  const document = await read(bytes, { name, sha256: await sha256Of(bytes) });
  checkPieces(document);
  return document;
}

function checkPieces({ blocks, name }: Document): void {
  const pieces = blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 1), 0);
  if (pieces <= mostPieces) return;
  throw new DocumentError('too-large', `the file has ${pieces} rows and paragraphs; a paper may have ${mostPieces}`, {
    path: name,
    hint: 'Cut it into the papers it holds.',
  });
}

async function readerOf(format: DocumentFormat, onPage: ReadOptions['onPage']): Promise<Reader> {
  switch (format) {
    case 'text':
      return ofText((await import('./readers/text.ts')).readText);
    case 'markdown':
      return ofText((await import('./readers/markdown.ts')).readMarkdown);
    case 'csv':
      return ofText((await import('./readers/csv.ts')).readCsv);
    case 'html':
      return ofText((await import('./readers/html.ts')).readHtml);
    case 'json':
      return ofText((await import('./readers/json.ts')).readJson);
    case 'docx':
      return (await import('./readers/docx.ts')).readDocx;
    case 'xlsx':
      return (await import('./readers/xlsx.ts')).readXlsx;
    case 'pdf': {
      const { readPdf } = await import('./readers/pdf.ts');
      return (bytes, identity) => readPdf(bytes, identity, onPage);
    }
    case 'odt':
      return (await import('./readers/odt.ts')).readOdt;
    case 'ods':
      return (await import('./readers/ods.ts')).readOds;
  }
}

function ofText(read: (text: string, identity: DocumentIdentity) => Document): Reader {
  return (bytes, identity) => {
    const text = decodeText(bytes, identity.name);
    checkLines(text, identity.name);
    return read(text, identity);
  };
}

function tooLarge(bytes: number, most: number, path: string): DocumentError {
  const mib = (size: number): string => `${Math.ceil(size / 1024 / 1024)} MiB`;
  return new DocumentError('too-large', `the file has ${mib(bytes)}; papers of this format may have ${mib(most)}`, {
    path,
    hint: 'Cut it into the papers it holds.',
  });
}

function checkLines(text: string, path: string): void {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  if (lines <= mostLines) return;
  throw new DocumentError('too-large', `the file has ${lines} lines; a paper may have ${mostLines}`, {
    path,
    hint: 'Cut it into the papers it holds.',
  });
}

async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
