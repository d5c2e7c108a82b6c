import type { Column } from './assign-columns.ts';
import { cellFit } from './cell-fit.ts';
import { type ColumnMeaning, columnMeanings } from './column-words.ts';
import type { FoundTables, TableCell, TableRow, TextPart } from './recommendation-table.ts';
import type { SheetPart, SheetRow } from './sheet.ts';

/** The least rows that tell the columns without a header. */
const fewestRows = 3;

/**
 * A table of recommendations whose header is lost: at least three rows of one width in which one column is dates of meetings or
 * references, one is wordy decisions and one is states. `undefined` when the cells do not say that plainly.
 */
export function inferColumns(parts: readonly SheetPart[]): FoundTables | undefined {
  const rows = parts.flatMap((part) => (part.kind === 'row' ? [part.row] : []));
  const width = commonWidth(rows);
  const own = rows.filter((row) => row.cells.length === width);
  if (width < 3 || own.length < fewestRows) return undefined;
  const columns = columnsByFit(own, width);
  const has = (meaning: ColumnMeaning): boolean => columns.some((column) => column.meanings[0] === meaning);
  if (!has('recommendation') || !has('status')) return undefined;
  // A row that ends before its last column is one all the same, where it stands among the others and its cells fit.
  const tables = new Set(own.map((row) => row.table));
  const narrow = rows.filter((row) => row.cells.length === width - 1 && width > 3 && tables.has(row.table) && fits(row, columns));
  const placed = rows.flatMap((row) => (own.includes(row) || narrow.includes(row) ? [plainRow(row)] : []));
  const texts = parts.filter((part): part is TextPart => part.kind === 'text');
  const first = own[0]?.place.lines[0] ?? 0;
  return {
    tables: [{ columns, headers: [], rows: placed, before: texts.filter((part) => part.place.lines[0] < first) }],
    front: texts.filter((part) => part.place.lines[0] < first),
    rest: texts.filter((part) => part.place.lines[0] >= first),
    otherRows: rows.filter((row) => row.cells.length !== width && !narrow.includes(row)),
  };
}

/** Each column its best meaning; a meaning that two columns want goes to the one that it fits better. */
function columnsByFit(rows: readonly SheetRow[], width: number): readonly Column[] {
  const fits: { column: number; meaning: ColumnMeaning; fit: number }[] = [];
  for (let column = 0; column < width; column += 1) {
    const cells = rows.map((row) => row.cells[column]?.text ?? '').filter((text) => text.trim() !== '');
    if (cells.length === 0) continue;
    for (const meaning of columnMeanings) {
      if (meaning === 'note' || meaning === 'addressed-to' || meaning === 'response') continue;
      fits.push({ column, meaning, fit: cells.reduce((sum, text) => sum + cellFit(meaning, text), 0) / cells.length });
    }
  }
  const given = new Map<number, ColumnMeaning>();
  for (const { column, meaning, fit } of fits.toSorted((a, b) => b.fit - a.fit)) {
    if (fit >= 0.7 && !given.has(column) && ![...given.values()].includes(meaning)) given.set(column, meaning);
  }
  return Array.from({ length: width }, (_, column) => ({ header: '', meanings: [given.get(column) ?? 'note'] }));
}

function fits(row: SheetRow, columns: readonly Column[]): boolean {
  return row.cells.every((cell, at) => cellFit(columns[at]?.meanings[0] ?? 'note', cell.text) > -1.4);
}

function plainRow(row: SheetRow): TableRow {
  const cells = new Map<number, TableCell>(row.cells.map((cell, at) => [at, cell]));
  return { cells, place: row.place, afterBreak: row.afterBreak };
}

function commonWidth(rows: readonly SheetRow[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) if (count > (counts.get(best) ?? 0)) best = width;
  return best;
}
