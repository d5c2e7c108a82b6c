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
