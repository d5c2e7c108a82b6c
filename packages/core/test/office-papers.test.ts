import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readDocument } from '../src/documents/read-document.ts';
import { builtinImporters } from '../src/importers/builtin.ts';
import { extractPaper } from '../src/importers/extract.ts';
import { publishedCells } from '../src/model/published.ts';

/** What a fixture holds, record by record, as a tracker prints it. Bullets of a cell may stand on lines of their own or not. */
async function trackerIn(name: string) {
  const bytes = new Uint8Array(await readFile(new URL(`./fixtures/${name}`, import.meta.url)));
  const paper = extractPaper(await readDocument(bytes, { name }), builtinImporters);
  if (!paper.ok) throw new Error(paper.error.message);
  const records = paper.value.extraction.drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : []));
  return {
    recognisedAs: paper.value.recognisedAs,
    records: records.map((record) => ({ ...publishedCells(record), response: publishedCells(record).response.replace(/\s+/g, ' ') })),
  };
}

const formats = ['docx', 'pdf', 'odt', 'xlsx', 'ods'];

test.each(formats)('the tracker of Wealdshire is twelve recommendations in a file of LibreOffice: %s', async (format) => {
  const { recognisedAs, records } = await trackerIn(`tracker.${format}`);
  expect(recognisedAs).toBe('tracker');
  const own = records.filter(({ status }) => status !== '');
  expect(own).toHaveLength(12);
  // "Bus shelters" is one cell over three rows: each of the three is about them.
  expect(own.slice(3, 6)).toMatchObject([
    { topic: 'Bus shelters', meeting: '6 April 2026', status: 'On hold', followUp: '25/11/2026' },
    { topic: 'Bus shelters', meeting: '7 May 2026', responsible: 'Head of Highways' },
    {
      topic: 'Bus shelters',
      meeting: '8 June 2026',
      recommendation: 'the Cabinet Member agrees with districts who cleans the shelters.',
      followUp: '23/11/2026',
    },
  ]);
});

test('the page break inside a row of the PDF loses nothing: it holds what the Word document holds', async () => {
  const [word, pdf] = await Promise.all([trackerIn('tracker.docx'), trackerIn('tracker.pdf')]);
  expect(pdf.records).toEqual(word.records);
});
