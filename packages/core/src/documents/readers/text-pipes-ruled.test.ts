import { expect, test } from 'vitest';
import { readText } from './text.ts';

const tables = (...lines: readonly string[]) =>
  readText(lines.join('\n'), { name: 'p.txt', sha256: '0'.repeat(64) }).blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map((row) => row.cells.map((cell) => cell.text))] : [],
  );

const header = ['Task |', 'Who does it? |', 'By when |', '---|---|---|'];

test('the rule below the header says how many cells make a row, however many lines each has', () => {
  const [table] = tables(
    'Plan of the parish of Ashwell Green.',
    ...header,
    'Mend the pump |',
    'Clerk',
    '|',
    'May 2031 |',
    'Paint the lych gate,',
    'both sides |',
    'Councillor Dow |',
    '|',
  );
  expect(table).toEqual([
    ['Task', 'Who does it?', 'By when'],
    ['Mend the pump', 'Clerk', 'May 2031'],
    ['Paint the lych gate, both sides', 'Councillor Dow', ''],
  ]);
});

test('the row that a paper cuts keeps its columns, and text after a whole row is none of the table', () => {
  expect(tables(...header, 'Mend the pump |', 'Clerk |', 'May 2031 |', 'Paint the lych', '|', 'Cle')[0]?.[2]).toEqual([
    'Paint the lych',
    'Cle',
    '',
  ]);
  expect(tables(...header, 'Mend the pump |', 'Clerk |', 'May 2031 |', 'Approved in April.')[0]).toHaveLength(2);
});

test('bars that open the rows are no cells', () => {
  const [table] = tables('|', ...header, '|', 'Mend the pump |', 'Clerk |', 'May 2031 |', '|', 'Paint the gate |', 'Clerk |', 'June |');
  expect(table?.slice(1)).toEqual([
    ['Mend the pump', 'Clerk', 'May 2031'],
    ['Paint the gate', 'Clerk', 'June'],
  ]);
});
