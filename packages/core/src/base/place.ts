/**
 * Where something stands in a paper. Lines start at 1 and the range includes both ends.
 * `page`, `table`, `row` and `cell` start at 1 and are there when the paper has them.
 */
export interface Place {
  readonly lines: readonly [first: number, last: number];
  readonly page?: number;
  readonly table?: number;
  readonly row?: number;
  readonly cell?: number;
}

/** The smallest place that holds both; page, table, row and cell stay only where they agree. */
export function joinPlaces(a: Place, b: Place): Place {
  const lines: [number, number] = [Math.min(a.lines[0], b.lines[0]), Math.max(a.lines[1], b.lines[1])];
  const shared: { page?: number; table?: number; row?: number; cell?: number } = {};
  for (const key of ['page', 'table', 'row', 'cell'] as const) {
    const value = a[key];
    if (value !== undefined && value === b[key]) shared[key] = value;
  }
  return { lines, ...shared };
}

/** "line 12" or "lines 12-14", with the page, row and column where known. */
export function describePlace(place: Place): string {
  const [first, last] = place.lines;
  const lines = first === last ? `line ${first}` : `lines ${first}-${last}`;
  const parts = [
    place.page === undefined ? '' : `page ${place.page}`,
    lines,
    place.row === undefined ? '' : `row ${place.row}`,
    place.cell === undefined ? '' : `column ${place.cell}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
