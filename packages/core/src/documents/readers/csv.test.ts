import { expect, test } from 'vitest';
import { DocumentError } from '../../base/errors.ts';
import { readCsv } from './csv.ts';
import { sniffDelimiter } from './csv-delimiter.ts';

const identity = { name: 'tracker.csv', sha256: '' };
const rowsOf = (text: string): readonly (readonly string[])[] =>
  readCsv(text, identity).blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.cells.map((cell) => cell.text)) : [],
  );

test.each([
  ['Topic,Ask,Status\nRoads,"Survey, then mend",Open\n', ','],
  ['Topic;Ask;Status\nRoads;Survey, then mend;Open\n', ';'],
  ['Topic\tAsk\tStatus\nRoads\tSurvey, then mend\tOpen\n', '\t'],
  ['Topic|Ask|Status\nRoads|Survey, then mend|Open\n', '|'],
])('finds the delimiter of %j', (text, delimiter) => {
  expect(sniffDelimiter(text).delimiter).toBe(delimiter);
  expect(rowsOf(text)).toEqual([
    ['Topic', 'Ask', 'Status'],
    ['Roads', 'Survey, then mend', 'Open'],
  ]);
});

test('a cell with line breaks spans source lines, and the row after it is placed right', () => {
  const document = readCsv('\ufeffTopic,Ask\r\n\r\n"Roads","Survey\r\n\r\nand mend"\r\nParks,Mow\r\n', identity);
  expect(document.lines).toEqual(['Topic,Ask', '', '"Roads","Survey', '', 'and mend"', 'Parks,Mow']);
  expect(document.blocks[0]).toMatchObject({
    place: { lines: [1, 6], table: 1 },
    rows: [
      { place: { lines: [1, 1], row: 1 } },
      { place: { lines: [3, 5], row: 2 }, cells: [{ text: 'Roads' }, { text: 'Survey\nand mend', place: { cell: 2 } }] },
      { place: { lines: [6, 6], row: 3 } },
    ],
  });
});

test('takes off the apostrophe that guards a formula, and no other', () => {
  expect(rowsOf(`a,b,c\n'-,"'=SUM(A1)","'Getting to Good' plan"\n`)[1]).toEqual(['-', '=SUM(A1)', "'Getting to Good' plan"]);
});

test('rows of unequal length stay so: no cell is dropped or made up', () => {
  expect(rowsOf('a,b,c\n1,2\n1,2,3,4\n')).toEqual([
    ['a', 'b', 'c'],
    ['1', '2'],
    ['1', '2', '3', '4'],
  ]);
});

test('a quote inside a cell is text', () => {
  expect(rowsOf('a,b\nthe "big" one,"say ""yes"""\n')[1]).toEqual(['the "big" one', 'say "yes"']);
});

test('a quote that is never closed is told with its line', () => {
  const read = (): unknown => readCsv('a,b\n1,"open\n2,3\n', identity);
  expect(read).toThrow(DocumentError);
  expect(read).toThrow('the quoted cell that begins on line 2 is never closed');
});
