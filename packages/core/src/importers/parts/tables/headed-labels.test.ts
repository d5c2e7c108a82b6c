import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { findTables } from './find-tables.ts';
import { headsOfLabels } from './headed-labels.ts';
import { sheetOf } from './sheet.ts';

const read = (...lines: readonly string[]) => readText(lines.join('\n'), { name: 't.txt', sha256: '0'.repeat(64) });
const tracker = [
  'Action tracker of the Rivers Panel',
  'Mend the sea wall at Otterby before the storms',
  '- Reference: 2',
  '- Source (item): Panel, 12.07.2031',
  '- Lead: Head of Rivers',
  '- Status: Not due',
  'Add the number of boats to the report',
  '- Reference: 5',
  '- Source (item): Panel, 12.07.2031',
  '- Lead: Clerk',
  '- Status:',
];

test('an action stands above its fields, which are bullets with labels', () => {
  const { tables } = findTables(read(...tracker));
  const column = tables[0]?.columns.findIndex(({ meanings }) => meanings[0] === 'recommendation') ?? -1;
  expect(tables[0]?.rows.map((row) => row.cells.get(column)?.text)).toEqual([
    'Mend the sea wall at Otterby before the storms',
    'Add the number of boats to the report',
  ]);
});

test('the last action counts where the text is cut above its fields, and a line of the page does not', () => {
  const heads = (last: string) =>
    [...headsOfLabels(sheetOf(read(...tracker, last)))].map((part) => (part.kind === 'text' ? part.text : ''));
  expect(heads('The plan for the pier to be reworked,')).toHaveLength(3);
  expect(heads('This page was last printed in May.')).toHaveLength(2);
});

test('paragraphs with bullets that are no fields head nothing', () => {
  expect(
    headsOfLabels(sheetOf(read('The Panel heard of the wall', '- It leaks', '- It is old', 'It heard of the pier', '- It is new'))).size,
  ).toBe(0);
});

test('projects listed in the same way are no actions where nothing calls them so', () => {
  expect(headsOfLabels(sheetOf(read('Schemes of the Rivers Board', ...tracker.slice(1)))).size).toBe(0);
});
