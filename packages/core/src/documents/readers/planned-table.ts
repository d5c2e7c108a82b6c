import type { Place } from '../../base/place.ts';
import type { Cell, Row, Table } from '../document.ts';
import { cellText } from './text-cell.ts';
import type { Segment } from './text-lines.ts';

/** A table known to stand at a line, before it is known how many stand before it. */
export interface PlannedTable {
  /** Index of the first segment after the table. */
  readonly next: number;
  /** The table, its number given. */
  build(table: number): Table;
}

/** A printed row whose cells were cut out of its lines. */
export interface CutRow {
  readonly texts: readonly string[];
  readonly lines: readonly Segment[];
  readonly header?: boolean;
}

/** A table of rows cut out of lines of plain text. */
export function cutTable(rows: readonly CutRow[], table: number): Table {
  const placed = rows.map((row, index) => placedRow(row, table, index + 1));
  const [first, last] = [placed[0]?.place, placed.at(-1)?.place];
  const page = first?.page === undefined ? {} : { page: first.page };
  return { kind: 'table', rows: placed, place: { lines: [first?.lines[0] ?? 1, last?.lines[1] ?? 1], ...page, table } };
}

function placedRow(row: CutRow, table: number, number: number): Row {
  const [first, last] = [row.lines[0], row.lines.at(-1)];
  const page = first?.page === undefined ? {} : { page: first.page };
  const place: Place = { lines: [first?.line ?? 1, last?.line ?? 1], ...page, table, row: number };
  const cells = row.texts.map((text, index): Cell => ({ text: cellText(text), place: { ...place, cell: index + 1 } }));
  return { cells, ...(row.header === true ? { header: true } : {}), place };
}
