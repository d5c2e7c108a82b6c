import { expect, test } from 'vitest';
import type { Table } from '../document.ts';
import { readText } from './text.ts';

const tables = (text: string): readonly Table[] =>
  readText(text, { name: 'a.txt', sha256: '0'.repeat(64) }).blocks.filter((block): block is Table => block.kind === 'table');

test('CSV pasted under a title is a table; quoted cells hold commas, quotes and line ends', () => {
  const [table] = tables(
    'Log exported on 2 May\nID,Theme,What,"Lead"\n1,Buses,"That the Trust:\n- runs ""late"" buses, always;",Moss\n2,Trees,That they grow,\n\nEnd of log',
  );
  expect(table?.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
    ['ID', 'Theme', 'What', 'Lead'],
    ['1', 'Buses', 'That the Trust:\n- runs "late" buses, always;', 'Moss'],
    ['2', 'Trees', 'That they grow', ''],
  ]);
  expect(table?.place.lines).toEqual([2, 5]);
});

test('lists of names and sentences with commas are none', () => {
  expect(tables('Fenner, Moss, Sorrel, Larch\nMerry, Thorn, Okoro, Sallow\nPannage, Hobday, Trewin, Farrow')).toEqual([]);
  expect(tables('a,b,c,d\nonly one record,2,3,4\n\nno more')).toEqual([]);
});
