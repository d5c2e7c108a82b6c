import { expect, test } from 'vitest';
import type { Table } from '../document.ts';
import { readText } from './text.ts';

const tables = (lines: readonly string[]): readonly string[][][] =>
  readText(lines.join('\n'), { name: 'a.txt', sha256: '0'.repeat(64) })
    .blocks.filter((block): block is Table => block.kind === 'table')
    .map((table) => table.rows.map((row) => row.cells.map((cell) => cell.text)));

test('columns set with blanks are a table on each page; its cells wrap, its rows stand a blank line apart', () => {
  const found = tables([
    'Wealdshire Board: monitoring of recommendations',
    '',
    'Ref      Recommendation                       Officer           Target',
    '',
    'WB 1     That the small vans be electric by   Depot Manager     31/03/2032',
    '         the end of the contract',
    '',
    'WB 2     That a list of missed bins be        Head of Waste',
    '         sent to all members, with the',
    '',
    '                              Page 17',
    'This document was classified as: OFFICIAL',
    '',
    'Ref      Recommendation                       Officer           Target',
    '',
    '         cost of each',
    '',
    'WB 3     That crews have lone-working sets    Depot Manager     01/02/2032',
  ]);
  expect(found).toEqual([
    [
      ['Ref', 'Recommendation', 'Officer', 'Target'],
      ['WB 1', 'That the small vans be electric by the end of the contract', 'Depot Manager', '31/03/2032'],
      ['WB 2', 'That a list of missed bins be sent to all members, with the', 'Head of Waste', ''],
    ],
    [
      ['Ref', 'Recommendation', 'Officer', 'Target'],
      ['', 'cost of each', '', ''],
      ['WB 3', 'That crews have lone-working sets', 'Depot Manager', '01/02/2032'],
    ],
  ]);
});

test('rows without blank lines begin at their references; a heading over the columns is a row of its own', () => {
  const found = tables([
    'No  Action                          Owner          Due',
    'Meeting of 4 May 2031, at the County Hall',
    '1   Send the costs of the new       Clerk          June',
    '    shelter to all members',
    '2   Ask the County for a plan       Cllr Fenner    July',
  ]);
  expect(found[0]?.slice(1)).toEqual([
    ['Meeting of 4 May 2031, at the County Hall', '', '', ''],
    ['1', 'Send the costs of the new shelter to all members', 'Clerk', 'June'],
    ['2', 'Ask the County for a plan', 'Cllr Fenner', 'July'],
  ]);
});

test('a title in the middle of its column', () => {
  const found = tables([
    'Ref             Recommendation                   Officer',
    'A1   That the verges be left until July      Parks Manager',
    'A2   That the pond be cleared in autumn      Parks Manager',
  ]);
  expect(found[0]?.[1]).toEqual(['A1', 'That the verges be left until July', 'Parks Manager']);
});

test('names in columns and paragraphs are no table', () => {
  expect(
    tables(['A Fenner       B Moss        C Sorrel', 'D Sallow       E Pannage     F Okoro', 'G Larch        H Merry       I Thorn']),
  ).toEqual([]);
  expect(tables(['The Panel met.  It was cold.  Few came.', 'It resolved nothing.', 'It closed at nine.'])).toEqual([]);
});

test('a day in a narrow column wraps before its year and is one cell all the same', () => {
  const found = tables([
    'Meeting   Item         Recommendation                    Officer         Due          Status',
    '',
    '14 June   Rights of    That the wardens be paid for      Lena Marsh,     29           Complete',
    '2031      way          their travel in full.             Countryside     September',
    '                                                         Manager         2031',
    '',
    '3 July    Street       That lamps on the quay be lit     Head of         1 October    In',
    '2031      lamps        until midnight.                   Highways        2031         progress',
  ]);
  expect(found).toEqual([
    [
      ['Meeting', 'Item', 'Recommendation', 'Officer', 'Due', 'Status'],
      [
        '14 June 2031',
        'Rights of way',
        'That the wardens be paid for their travel in full.',
        'Lena Marsh, Countryside Manager',
        '29 September 2031',
        'Complete',
      ],
      ['3 July 2031', 'Street lamps', 'That lamps on the quay be lit until midnight.', 'Head of Highways', '1 October 2031', 'In progress'],
    ],
  ]);
});
