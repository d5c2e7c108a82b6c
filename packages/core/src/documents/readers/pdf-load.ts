import { DocumentError } from '../../base/errors.ts';
import { type PdfPage, type PdfSource, readPdfPage } from './pdf-page.ts';
import { withoutStrayRejections } from './stray-rejections.ts';

/** The longest PDF that is read. Agenda packs of a whole meeting have some three hundred pages. */
const mostPages = 500;

/** The most pieces of text on one page. A dense page of a tracker has some six hundred. */
const mostTexts = 20_000;

/** What pdf.js needs that Node 20 does not have; without it pages with rules are lost, and only a warning says so. */
function addMissing(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy;
    },
  });
}

/**
 * Reads every page of a PDF, telling `onPage` its number once it is read. Scripts, forms and embedded files are never run or opened; fonts are read for their letters, not compiled.
 *
 * @throws DocumentError as {@link readPdf} has it.
 */
export async function loadPdf(bytes: Uint8Array, path: string, onPage?: (page: number) => void): Promise<readonly PdfPage[]> {
  return withoutStrayRejections(isParserFailure, () => load(bytes, path, onPage));
}

/**
 * pdf.js looks pages up before they are asked for, and forgets that the promise of a damaged one may fail. The failure is told when that page is read.
 * Its kinds of failure are exported by name alone.
 */
function isParserFailure(reason: unknown): boolean {
  return reason instanceof Error && parserFailures.has(reason.name);
}

const parserFailures: ReadonlySet<string> = new Set([
  'FormatError',
  'InvalidPDFException',
  'MissingDataException',
  'ParserEOFException',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
]);

async function load(bytes: Uint8Array, path: string, onPage?: (page: number) => void): Promise<readonly PdfPage[]> {
  addMissing();
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const { OPS } = await getResolvedPDFJS();
  try {
    // The library takes the bytes for itself, so it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      enableXfa: false,
      stopAtErrors: true,
      verbosity: 0,
    });
    try {
      return await pagesOf(pdf, path, OPS as unknown as Readonly<Record<string, number>>, onPage);
    } finally {
      await pdf.destroy();
    }
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw readFault(cause, path);
  }
}

/** What is used of a document of pdf.js. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<unknown>;
}

async function pagesOf(
  pdf: PdfDocument,
  path: string,
  codes: Readonly<Record<string, number>>,
  onPage?: (page: number) => void,
): Promise<readonly PdfPage[]> {
  if (pdf.numPages > mostPages)
    throw new DocumentError('too-large', `the PDF has ${pdf.numPages} pages; ${mostPages} are read`, {
      path,
      hint: 'Save the pages that matter as a PDF of their own.',
    });
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = (await pdf.getPage(number)) as PdfSource;
    const read = await readPdfPage(page, number, codes);
    if (read.texts.length > mostTexts)
      throw new DocumentError('too-large', `page ${number} of the PDF has more than ${mostTexts} pieces of text`, {
        path,
        hint: 'Open it in a PDF reader, print the pages that matter to a new PDF, and import that.',
      });
    pages.push(read);
    onPage?.(number);
  }
  return pages;
}

function readFault(cause: unknown, path: string): DocumentError {
  if (cause instanceof Error && cause.name === 'PasswordException')
    return new DocumentError(
      'unsupported',
      'the PDF is protected by a password',
      { path, hint: 'Open it with its password, print it to a PDF without one, and import that.' },
      { cause },
    );
  return new DocumentError(
    'malformed',
    'the PDF is damaged',
    { path, hint: 'Download it anew, or open it in a PDF reader and print it to a new PDF.' },
    { cause },
  );
}
