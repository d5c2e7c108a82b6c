import { type CalendarDate, type Register, type SortField, sortRecommendations } from '@scrutiny/core';
import type { Row } from './rows.ts';

/** So many changed rows are put in their places one by one; with more, sorting all of them is quicker. */
const FEW = 64;

/**
 * The rows in order of a field. `before` is the order of the view before: where little changed, the changed rows alone are put in
 * their places, so that an edit among ten thousand does not sort ten thousand.
 */
export function orderRows(
  rows: readonly Row[],
  field: SortField,
  context: { readonly register: Register; readonly today: CalendarDate },
  before: readonly Row[] | undefined,
): readonly Row[] {
  const present = new Set(rows);
  const kept = before?.filter((row) => present.has(row)) ?? [];
  const known = new Set(kept);
  const changed = rows.filter((row) => !known.has(row));
  const sort = (some: readonly Row[]): readonly Row[] => {
    const rowOf = new Map(some.map((row) => [row.record, row]));
    const records = sortRecommendations(
      some.map((row) => row.record),
      field,
      context,
    );
    return records.flatMap((record) => rowOf.get(record) ?? []);
  };
  if (before === undefined || changed.length > FEW) return sort(rows);
  const list = [...kept];
  for (const row of changed) {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = list[middle];
      if (other !== undefined && sort([row, other])[0] === other) low = middle + 1;
      else high = middle;
    }
    list.splice(low, 0, row);
  }
  return list;
}
