import { expect, test } from 'vitest';
import { assignColumns } from './assign-columns.ts';
import type { SheetPart } from './sheet.ts';
import { stitchedRow } from './stitch-rows.ts';

const columns = assignColumns(['Meeting', 'Item', 'Recommendations', 'Action', 'Status'], []);

test('a row that is printed as two, a cell cut at its line end, is put together', () => {
  const parts = rows(
    ['4 March 2024', 'Winter service', 'Recommends that salting routes are extended to'],
    ['the three village schools before the winter.', 'To be considered with the plan.', 'Complete'],
  );
  expect(stitchedRow(parts, 0, columns)?.row.cells.map((cell) => cell.text)).toEqual([
    '4 March 2024',
    'Winter service',
    'Recommends that salting routes are extended to\nthe three village schools before the winter.',
    'To be considered with the plan.',
    'Complete',
  ]);
});

test('two rows that lost cells stay apart, though their cells together are as many as the columns', () => {
  const parts = rows(
    ['', 'Recommends that the trial is extended if it shows fewer cars.', 'Not agreed at present. It will be looked at in March.'],
    ['School transport appeals', 'That the committee:', ''],
  );
  expect(stitchedRow(parts, 0, columns)).toBeUndefined();
});

function rows(...all: readonly (readonly string[])[]): readonly SheetPart[] {
  return all.map((cells, index) => {
    const place = { lines: [index + 1, index + 1] as const };
    return { kind: 'row', row: { cells: cells.map((text) => ({ text, place })), place, table: 1, afterBreak: false } };
  });
}
