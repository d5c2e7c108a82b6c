import type { PaperFormat } from './papers.ts';

/**
 * What the library under a reader takes alone, with the same bytes, to the end, and told what the reader has to know (the lines of a page, the lines of a
 * PDF's tables): the measure of what the reader adds. Each library is loaded when it is asked for, so that the memory is its own. Text has none.
 */
export const bareParsers: Readonly<Record<Exclude<PaperFormat, 'text'>, (bytes: Uint8Array) => Promise<unknown>>> = {
  async docx(bytes) {
    const { default: mammoth } = await import('mammoth');
    return mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  },
  xlsx: (bytes) => elements(bytes, /^xl\/.*\.xml$/),
  ods: (bytes) => elements(bytes, /^(?:content|styles)\.xml$/),
  odt: (bytes) => elements(bytes, /^(?:content|styles)\.xml$/),
  async html(bytes) {
    const { parse } = await import('parse5');
    return parse(new TextDecoder().decode(bytes), { sourceCodeLocationInfo: true });
  },
  async csv(bytes) {
    const { parse } = await import('csv-parse/sync');
    return parse(new TextDecoder().decode(bytes), { relax_column_count: true, relax_quotes: true });
  },
  pdf: pdfItems,
};

/** The elements of the parts of an office file, each with its attributes and text. */
async function elements(bytes: Uint8Array, wanted: RegExp): Promise<number> {
  const [{ strFromU8, unzipSync }, { SaxesParser }] = await Promise.all([import('fflate'), import('saxes')]);
  let count = 0;
  const parts = unzipSync(bytes, { filter: ({ name }) => wanted.test(name) });
  for (const part of Object.values(parts)) {
    const parser = new SaxesParser();
    parser.on('opentag', () => {
      count += 1;
    });
    parser.on('text', (text) => {
      count += text.length;
    });
    parser.write(strFromU8(part)).close();
  }
  return count;
}

/** The operations and the texts of every page: both are needed to tell a table's cells. */
async function pdfItems(bytes: Uint8Array): Promise<number> {
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  let count = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    count += (await page.getOperatorList()).fnArray.length + (await page.getTextContent()).items.length;
    page.cleanup();
  }
  await pdf.destroy();
  return count;
}
