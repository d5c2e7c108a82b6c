import { expect, test } from 'vitest';
import { readText } from './text.ts';

const read = (lines: readonly string[]) => readText(lines.join('\n'), { name: 'a.txt', sha256: '0'.repeat(64) }).blocks;
const rows = (lines: readonly string[]) =>
  read(lines).flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.cells.map((cell) => cell.text)) : []));

const list = [
  'Item / Action / Lead',
  'Actions from the meeting of 4 May 2031',
  'HB 12/31(a)',
  'HB 12/31(b) / Buoys',
  'Paint the buoys:',
  '• red; and',
  '• green. / HM',
  'HB 13/31 / Quay',
  'Raise the quay. / JP',
  'HB 14/31 / Lamps',
  'Light the la',
];

test('rows over several lines, a heading between them, and a last one that is broken off', () => {
  expect(rows(list)).toEqual([
    ['Item', 'Action', 'Lead'],
    ['Actions from the meeting of 4 May 2031', '', ''],
    ['HB 12/31(a)\nHB 12/31(b)', 'Buoys\nPaint the buoys:\n• red; and\n• green.', 'HM'],
    ['HB 13/31', 'Quay\nRaise the quay.', 'JP'],
    ['HB 14/31', 'Lamps\nLight the la', ''],
  ]);
  expect(read(list)[0]?.place.lines).toEqual([1, 11]);
});

test('a heading that ran together with the header is a row of its own', () => {
  expect(rows(['Item / Action / LeadActions held over from May 2031', ...list.slice(5)]).slice(0, 2)).toEqual([
    ['Item', 'Action', 'Lead'],
    ['Actions held over from May 2031', '', ''],
  ]);
});

test('a title that is cut short with a stop, and a separator that was lost at the end', () => {
  expect(
    rows(['Minute No. / Subject / Action / Lead', '1 / Piers / Mend it. / HM', '2 / Walls / Map them. / JP', '3 / Risk', 'Log it. / RT']),
  ).toEqual([
    ['Minute No.', 'Subject', 'Action', 'Lead'],
    ['1', 'Piers', 'Mend it.', 'HM'],
    ['2', 'Walls', 'Map them.', 'JP'],
    ['3', 'Risk\nLog it.', 'RT'],
  ]);
});

test.each([
  ['a header that speaks of no action', ['Lunch / Tea / Dinner', 'soup / cake / fish', 'stew / bread / pie']],
  ['a sentence with slashes', ['Action / lead / status are what each row has.', 'a / b / c', 'd / e / f']],
  ['one row alone', ['Item / Action / Lead', '1 / Paint / HM']],
])('no table: %s', (_, lines) => {
  expect(rows(lines)).toEqual([]);
});
