import { expect, test } from 'vitest';
import { alignRows } from './align-cells.ts';
import { assignColumns } from './assign-columns.ts';

const columns = assignColumns(['Meeting', 'Item', 'Recommendations', 'Action', 'Status'], []);

test('rows that lost a column are placed by what their cells say, all of one width alike', () => {
  const rows = [
    ['', 'Recommends that the timetable is looked at again before April.', 'The timetable will change in spring.', ''],
    ['Review of the plan', 'Requires that dates are reviewed by the officers.', '', ''],
  ];
  expect(alignRows(rows, columns)).toEqual([
    [1, 2, 3, 4],
    [1, 2, 3, 4],
  ]);
});

test('a row that only lost the empty cells at its end stays where it is', () => {
  expect(alignRows([['12 May 2031', 'Rents', 'That rents are frozen for a year from April.']], columns)).toEqual([[0, 1, 2]]);
});
