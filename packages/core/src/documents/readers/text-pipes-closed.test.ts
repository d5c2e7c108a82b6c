import { expect, test } from 'vitest';
import { readText } from './text.ts';

const tables = (...lines: readonly string[]) =>
  readText(lines.join('\n'), { name: 'p.txt', sha256: '0'.repeat(64) }).blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map((row) => row.cells.map((cell) => cell.text))] : [],
  );

const header = ['|', 'RECOMMENDATIONS |', 'ACTION |', 'DATE |', '|'];
const title = ['Wells and', 'Pumps |', '||||'];

test('a bar more closes each row, titles that span it and an empty first cell of the header too', () => {
  const rows = [
    '8.1',
    '- 8.3 |',
    'Mend the',
    'pump.',
    '|',
    'A smith asked. |',
    'May 2031 |',
    '|',
    '8.4 |',
    'Draw a map. |',
    'Printed. |',
    'Achieved |',
    '|',
  ];
  expect(tables(...header, ...title, ...rows, '8.5 |', 'Close the', 'old well. |', 'Notice pos')).toEqual([
    [
      ['', 'RECOMMENDATIONS', 'ACTION', 'DATE'],
      ['Wells and Pumps', '', '', ''],
      ['8.1 - 8.3', 'Mend the pump.', 'A smith asked.', 'May 2031'],
      ['8.4', 'Draw a map.', 'Printed.', 'Achieved'],
      ['8.5', 'Close the old well.', 'Notice pos'],
    ],
  ]);
});

test('without a bar that closes every row, rows are cut otherwise', () => {
  const [table] = tables(
    'Task |',
    'Who |',
    'When |',
    'Mend |',
    'Clerk |',
    'May 2031 |',
    'Paint |',
    'Clerk |',
    'June 2031 |',
    'Dig |',
    'Clerk |',
    'July 2031 |',
  );
  expect(table?.[1]).toEqual(['Mend', 'Clerk', 'May 2031']);
});
