import { expect, test } from 'vitest';
import { readText } from './text.ts';

const tables = (...lines: readonly string[]) =>
  readText(lines.join('\n'), { name: 'p.txt', sha256: '0'.repeat(64) }).blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map((row) => row.cells.map((cell) => cell.text))] : [],
  );

const header = ['No. |', 'Recommendation |', 'Agreed', '|', 'By |'];
const gap = ['|', '|', '|', '|'];
const rows = [
  ['No.', 'Recommendation', 'Agreed', 'By'],
  ['1', 'Mend the pump at Ashwell Green before the frost comes.', 'Yes', 'May 2031'],
  ['2', 'Paint the lych gate.', '', '-'],
];

test('rows of empty cells part the others and tell how many cells each has', () => {
  expect(
    tables(
      ...header,
      ...gap,
      '1 |',
      'Mend the pump at Ashwell Green',
      'before the frost comes. |',
      'Yes |',
      'May',
      '2031',
      '|',
      ...gap,
      '2 |',
      'Paint the lych gate. |',
      '|',
      '- |',
      ...gap,
    ),
  ).toEqual([rows]);
});

test('the header printed again, and a last row that is broken off', () => {
  const page = [...header, ...gap, '1 |', 'Mend the pump. |', 'Yes |', 'May 2031 |'];
  const [table] = tables(...page, ...gap, ...page.slice(0, -1), 'Ju');
  expect(table?.[2]).toEqual(rows[0]);
  expect(table?.[3]).toEqual(['1', 'Mend the pump.', 'Yes']);
});

test('a paragraph right above the bar that opens a row is none of its cells', () => {
  const opened = (...cells: readonly string[]) => ['|', ...cells.map((cell) => `${cell} |`)];
  const [table] = tables(...opened('Ref', 'Action'), ...opened('1', 'Mend the pump.'), 'Approved in April.', ...opened('2', 'Sweep.'));
  expect(table).toEqual([
    ['Ref', 'Action'],
    ['1', 'Mend the pump.'],
  ]);
});

test('rows of empty cells part the others though a page prints one cell of them more or less', () => {
  const empty = (count: number) => new Array<string>(count).fill('|');
  const lines = [
    'No. |',
    'Recommendation |',
    'Agreed |',
    'Date |',
    ...empty(5),
    '1 |',
    'Mend the pump. |',
    'Yes |',
    '- |',
    ...empty(4),
    '2 |',
    'Dig a well. |',
    'No |',
    'May 2031 |',
    ...empty(3),
    '3 |',
    'Draw a map. |',
    'Yes |',
  ];
  const block = readText(lines.join('\n'), { name: 'p.txt', sha256: '0'.repeat(64) }).blocks[0];
  expect(block?.kind === 'table' && block.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
    ['No.', 'Recommendation', 'Agreed', 'Date'],
    ['1', 'Mend the pump.', 'Yes', '-'],
    ['2', 'Dig a well.', 'No', 'May 2031'],
    ['3', 'Draw a map.', 'Yes'],
  ]);
});

test('a header on a line of its own begins a table and tells how many cells each row has, empty first and last ones too', () => {
  expect(
    tables(
      ...['Present | Mrs A. Tulk, Chair |', 'Apologies |', '|', 'In attendance | Mr B. Dow |'],
      ...['Ref Back | Agenda matter | Action |', 'Item 1 12/05/31 | 1. Pumps The Panel looked at the pumps. |', '|'],
      ...['| 2. Wells The Panel noted the plan. |', '|', '| 3. Gates The Panel asked for the price. |', 'BD |'],
    )[1],
  ).toEqual([
    ['Ref Back', 'Agenda matter', 'Action'],
    ['Item 1 12/05/31', '1. Pumps The Panel looked at the pumps.', ''],
    ['', '2. Wells The Panel noted the plan.', ''],
    ['', '3. Gates The Panel asked for the price.', 'BD'],
  ]);
});

test('rows with a bar behind each cell keep an empty first one', () => {
  expect(tables('Ref | Matter | Action |', '1 | Pumps | BD |', '| Wells | |')).toEqual([
    [
      ['Ref', 'Matter', 'Action'],
      ['1', 'Pumps', 'BD'],
      ['', 'Wells', ''],
    ],
  ]);
});
