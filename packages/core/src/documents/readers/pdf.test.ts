import { expect, test } from 'vitest';
import type { Table } from '../document.ts';
import { type PrintedPage, pdfFile } from './office-files.test-data.ts';
import { readPdf } from './pdf.ts';

const read = (...pages: readonly PrintedPage[]) => readPdf(pdfFile(pages), { name: 'tracker.pdf', sha256: '' });
const rowsOf = (table: unknown): readonly (readonly string[])[] => (table as Table).rows.map((row) => row.cells.map((cell) => cell.text));

/** Texts one below another, at the distance of lines of one paragraph. */
const column = (x: number, y: number, ...lines: readonly string[]): PrintedPage['texts'] =>
  lines.map((line, at) => [x, y + at * 12, line] as const);

const across = (y: number, from: number, to: number) => [from, y, to, y] as const;
const down = (x: number, from: number, to: number) => [x, from, x, to] as const;

test('a ruled table is read by its rules: a missing one is a merged cell, a frame is none', async () => {
  const { blocks } = await read({
    texts: [
      [50, 60, 'Tracker of recommendations'],
      ...column(55, 115, 'Topic'),
      ...column(155, 115, 'Ask'),
      ...column(305, 115, 'Status'),
      ...column(55, 145, 'Roads and', 'paths'),
      ...column(155, 145, 'Mend the A road by the', 'end of the year'),
      ...column(305, 145, 'Open'),
      ...column(155, 205, 'Sweep'),
      ...column(305, 205, 'Done'),
      ...column(55, 235, 'Both columns are one here, as a heading'),
    ],
    rules: [
      ...[100, 130, 190, 220, 250].map((y) => across(y, y === 190 ? 150 : 50, 400)),
      ...[50, 150, 300, 400].map((x) => down(x, 100, x === 150 || x === 300 ? 220 : 250)),
      ...[across(40, 40, 560), across(800, 40, 560), down(40, 40, 800), down(560, 40, 800)],
    ],
  });
  expect(blocks[0]).toMatchObject({ kind: 'paragraph', text: 'Tracker of recommendations', place: { page: 1 } });
  expect(rowsOf(blocks[1])).toEqual([
    ['Topic', 'Ask', 'Status'],
    ['Roads and paths', 'Mend the A road by the end of the year', 'Open'],
    ['Sweep', 'Done'],
    ['Both columns are one here, as a heading'],
  ]);
  expect(blocks[1]).toMatchObject({
    place: { lines: [2, 5], page: 1, table: 1 },
    rows: [{}, { cells: [{ rowSpan: 2 }, {}, { place: { page: 1, row: 2, cell: 3 } }] }, {}, { cells: [{ colSpan: 3 }] }],
  });
});

test('words and dates cut by a narrow column are whole again; paragraphs and bullets of a cell are lines', async () => {
  const { blocks } = await read({
    texts: [
      ...column(55, 115, 'Recommen', 'dation'),
      ...column(115, 115, 'Response'),
      ...column(55, 147, '10/09/20', '26'),
      ...column(115, 147, 'Two things were agreed:', '\u0095 a plan', '\u0095 a report that will come', 'to the next meeting', 'End'),
    ],
    rules: [...[100, 135, 220].map((y) => across(y, 50, 270)), ...[50, 108, 270].map((x) => down(x, 100, 220))],
  });
  expect(rowsOf(blocks[0])).toEqual([
    ['Recommendation', 'Response'],
    ['10/09/2026', 'Two things were agreed:\n• a plan\n• a report that will come to the next meeting\nEnd'],
  ]);
});

test('a table without rules is read by where its texts begin, over two pages', async () => {
  const { blocks } = await read(
    {
      texts: [
        [50, 60, 'The tracker below is brought to every meeting of the committee, so that all of it can be seen.'],
        ...column(50, 100, 'Topic'),
        ...column(150, 100, 'Ask'),
        ...column(400, 100, 'Status'),
        ...column(50, 130, 'Roads'),
        ...column(150, 130, 'Mend the A road before the', 'winter comes'),
        ...column(400, 130, 'Open'),
        ...column(50, 172, 'Libraries'),
        ...column(150, 172, 'Open them on Sundays, and'),
        ...column(400, 172, 'Complete'),
      ],
    },
    { texts: [...column(150, 60, 'tell the committee')] },
  );
  expect(rowsOf(blocks[1])).toEqual([
    ['Topic', 'Ask', 'Status'],
    ['Roads', 'Mend the A road before the winter comes', 'Open'],
    ['Libraries', 'Open them on Sundays, and', 'Complete'],
  ]);
  expect(blocks[2]).toMatchObject({ kind: 'page-break', place: { page: 2 } });
  expect(rowsOf(blocks[3])).toEqual([['', 'tell the committee', '']]);
});

test('lines become paragraphs by how far they are filled; numbers and their hanging text are list items, not columns', async () => {
  const { blocks, lines } = await read({
    texts: [
      ...column(50, 60, 'Resolved:'),
      ...[84, 120].flatMap((y, at): PrintedPage['texts'] => [
        [50, y, `${at + 1}.`],
        ...column(
          90,
          y,
          'That the Cabinet Member be asked to report back to the committee on',
          'the progress of the scheme before the summer',
        ),
      ]),
      ...column(
        50,
        156,
        'The committee thanked the officers for their clear and helpful paper, and',
        'for their time.',
        'The Chair closed the meeting.',
      ),
    ],
  });
  expect(lines).toEqual([
    'Resolved:',
    '1. That the Cabinet Member be asked to report back to the committee on the progress of the scheme before the summer',
    '2. That the Cabinet Member be asked to report back to the committee on the progress of the scheme before the summer',
    'The committee thanked the officers for their clear and helpful paper, and for their time.',
    'The Chair closed the meeting.',
  ]);
  expect(blocks[1]).toMatchObject({ kind: 'list-item', marker: '1.' });
});

test('running heads stay once, page numbers go', async () => {
  const page = (number: number, text: string): PrintedPage => ({
    texts: [
      [200, 30, 'Roads Scrutiny Committee'],
      [50, 400, text],
      [280, 820, `Page ${number} of 3`],
    ],
  });
  const { lines } = await read(page(1, 'First.'), page(2, 'Second.'), page(3, 'Third.'));
  expect(lines).toEqual(['Roads Scrutiny Committee', 'First.', 'Second.', 'Third.']);
});

test.each([
  ['a scan', () => read({ texts: [] }), 'unsupported', 'the PDF holds no text: its pages are pictures, as from a scanner'],
  [
    'noise',
    () =>
      readPdf(
        Uint8Array.from({ length: 5000 }, (_, at) => (at * 193) % 256),
        { name: 'a', sha256: '' },
      ),
    'malformed',
    'the PDF is damaged',
  ],
  [
    'too many pages',
    () => read(...Array.from({ length: 501 }, () => ({ texts: [[10, 10, 'a']] }) as PrintedPage)),
    'too-large',
    'the PDF has 501 pages; 500 are read',
  ],
])('refuses %s with a plain reason', async (_, reading, code, message) => {
  await expect(reading()).rejects.toMatchObject({ name: 'DocumentError', code, message });
});
