import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { Report } from '../report.ts';
import { cleanText } from './clean-report.ts';
import { renderDocx } from './docx.ts';
import { hostileTexts } from './hostile-texts.test-data.ts';

function report(rows: readonly (readonly string[])[], columns = 1): Report {
  const table = { caption: 'Rows', columns: Array.from({ length: columns }, (_, at) => ({ key: `c${at}`, title: `C${at}` })), rows };
  return { kind: 't', title: 'T', preamble: ['As at.'], language: 'en-GB', sections: [{ heading: 'Roads', paragraphs: [], table }] };
}

function parts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** Texts of the cells below the header, a line a paragraph; throws where the XML is not well-formed. */
function cells(document: string): readonly string[] {
  const found: string[][] = [];
  const parser = new SaxesParser();
  let taking = false;
  parser.on('opentag', ({ name }) => {
    expect(name).not.toMatch(/hyperlink|drawing|pict|fldSimple|gridSpan|vMerge/);
    if (name === 'w:tc') found.push([]);
    if (name === 'w:p') found.at(-1)?.push('');
    if (name === 'w:t') taking = true;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') taking = false;
  });
  parser.on('text', (text) => {
    const lines = found.at(-1);
    if (taking && lines !== undefined) lines.push((lines.pop() ?? '') + text);
  });
  parser.write(document).close();
  return found.slice(1).map((lines) => lines.join('\n'));
}

test('any texts are well-formed XML, nothing but text, and read back equal', async () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileTexts));
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 6 }), async (texts) => {
      const written = parts(await renderDocx(report(texts.map((text) => [text]))));
      expect(cells(written['word/document.xml'] ?? '')).toEqual(texts.map(cleanText));
    }),
    { numRuns: 40 },
  );
});

test('every part is well-formed whatever headings and titles hold', async () => {
  for (const text of hostileTexts.filter((one) => one.length < 1000)) {
    const found = parts(await renderDocx({ ...report([[text]]), title: text, preamble: [text] }));
    for (const [name, part] of Object.entries(found)) if (/\.(?:xml|rels)$/.test(name)) new SaxesParser().write(part).close();
  }
});

test('the header row repeats, short rows stay whole, and a long one may go on over the page', async () => {
  const xml = parts(await renderDocx(report([['short'], ['long '.repeat(2000)]])))['word/document.xml'] ?? '';
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2);
});

test.each([
  [5, false],
  [6, true],
])('a table of %i columns stands on a page turned on its side: %s', async (columns, across) => {
  const xml = parts(await renderDocx(report([['a']], columns)))['word/document.xml'] ?? '';
  expect(xml.includes('w:orient="landscape"')).toBe(across);
  expect(xml).toContain(across ? '<w:pgSz w:w="16838" w:h="11906"' : '<w:pgSz w:w="11906" w:h="16838"');
});

test('title, language, heading, caption and page numbers are what Word knows as such', async () => {
  const found = parts(await renderDocx(report([['a']])));
  expect(found['docProps/core.xml']).toContain('<dc:title>T</dc:title><dc:subject>As at.</dc:subject>');
  expect(found['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>');
  expect(found['word/styles.xml']).toContain('w:val="en-GB"');
  for (const style of ['Title', 'Heading1', 'Caption']) expect(found['word/document.xml']).toContain(`<w:pStyle w:val="${style}"/>`);
  expect(Object.values(found).some((part) => part.includes('NUMPAGES'))).toBe(true);
});

test('a caption that says what the heading says is not printed twice', async () => {
  const { sections, ...rest } = report([['a']]);
  const named = (caption: string): Report => ({
    ...rest,
    sections: sections.map((section) => ({ ...section, ...(section.table ? { table: { ...section.table, caption } } : {}) })),
  });
  const printed = async (caption: string): Promise<number> =>
    (parts(await renderDocx(named(caption)))['word/document.xml'] ?? '').split(`>${caption}<`).length - 1;
  expect(await printed('Roads')).toBe(1);
  expect(await printed('Rows of roads')).toBe(1);
});

test('the same report gives the same bytes', async () => {
  const numbered = async (): Promise<Uint8Array> => renderDocx(report([['a'], ['b']]));
  expect(await numbered()).toEqual(await numbered());
});
