import { DocumentError } from '../../base/errors.ts';
import type { Place } from '../../base/place.ts';
import { cleanText } from '../clean-text.ts';
import type { Block, Cell, Row } from '../document.ts';
import { hasHtmlFragment, htmlFragmentText } from '../html-fragment.ts';
import { unguardCell } from './formula-guard.ts';

/** The largest sheets that are read. The longest tracker met has four hundred rows and fourteen columns. */
export const largestSheet = { rows: 50_000, columns: 200, cells: 1_000_000 } as const;

/** A rectangle of cells merged into one; rows and columns count from 0. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet as it stands in a workbook: texts of the cells that hold one, by row and column from 0. */
export interface Sheet {
  readonly name: string;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly merges: readonly Merge[];
}

/**
 * The sheets of a workbook as blocks: a heading with the sheet's name (left out for "Sheet1"), and a table. Rows and columns that hold nothing are left
 * out. What stands alone in a row at the top (a title, a date) or after an empty row (a key, the heading of a second table) is a paragraph.
 *
 * @throws DocumentError `too-large` where a sheet has text beyond 50,000 rows or 200 columns.
 */
export function sheetBlocks(sheets: readonly Sheet[], path: string): readonly Block[] {
  const blocks: Block[] = [];
  let tables = 0;
  for (const sheet of sheets) {
    const grid = gridOf(sheet, path);
    if (grid.rows.length === 0) continue;
    if (!/^(?:sheet|table|tabelle)\s*\d*$/i.test(sheet.name.trim()))
      blocks.push({ kind: 'heading', level: 1, text: cleanText(sheet.name), place: { lines: [1, 1] } });
    for (const part of parts(grid)) {
      if (part.table) {
        tables += 1;
        blocks.push({ kind: 'table', rows: tableRows(grid, part.rows, tables), place: { lines: [1, 1], table: tables } });
      } else
        for (const row of part.rows)
          for (const text of row.texts.values()) for (const line of text.split('\n')) blocks.push(paragraph(line));
    }
  }
  return blocks;
}

interface GridRow {
  /** Row in the sheet, from 0. */
  readonly at: number;
  readonly texts: ReadonlyMap<number, string>;
}

interface Grid {
  readonly rows: readonly GridRow[];
  /** First and last column that hold something. */
  readonly columns: readonly [number, number];
  readonly merges: ReadonlyMap<string, Merge>;
  readonly covered: ReadonlySet<string>;
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text: text.replace(/^• /, ''), place: { lines: [1, 1] } };
}

function gridOf(sheet: Sheet, path: string): Grid {
  const rows: GridRow[] = [];
  let [left, right] = [Number.POSITIVE_INFINITY, 0];
  for (const [at, cells] of [...sheet.cells].toSorted(([a], [b]) => a - b)) {
    const texts = new Map<number, string>();
    for (const [column, raw] of [...cells].toSorted(([a], [b]) => a - b)) {
      const text = sheetCellText(raw);
      if (text === '') continue;
      texts.set(column, text);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    if (texts.size > 0) rows.push({ at, texts });
  }
  const columns = right - left + 1;
  if (rows.length > largestSheet.rows || columns > largestSheet.columns || rows.length * columns > largestSheet.cells) {
    const most = `${largestSheet.rows} rows and ${largestSheet.columns} columns`;
    const message = `the sheet "${cleanText(sheet.name)}" is larger than ${most}`;
    throw new DocumentError('too-large', message, { path, hint: 'Save the rows that matter as a workbook of their own, and import that.' });
  }
  return { rows, columns: [left, right], ...mergesIn(sheet.merges, rows, [left, right]) };
}

/** Merges cut to what the table shows, with the cells that they cover. */
function mergesIn(
  merges: readonly Merge[],
  shown: readonly GridRow[],
  [left, right]: readonly [number, number],
): Pick<Grid, 'merges' | 'covered'> {
  const kept = new Map<string, Merge>();
  const covered = new Set<string>();
  for (const merge of merges) {
    const columns = Math.min(merge.column + merge.columns, right + 1) - merge.column;
    const rows = shown.slice(firstFrom(shown, merge.row), firstFrom(shown, merge.row + merge.rows));
    const [top] = rows;
    // Merges do not overlap, so they cover fewer cells than there are; a sheet that says otherwise is not believed further.
    if (top === undefined || columns < 1 || merge.column < left || covered.size + rows.length * columns > largestSheet.cells) continue;
    kept.set(`${top.at}:${merge.column}`, { row: top.at, column: merge.column, rows: rows.length, columns });
    for (const row of rows)
      for (let column = merge.column; column < merge.column + columns; column += 1)
        if (row !== top || column !== merge.column) covered.add(`${row.at}:${column}`);
  }
  return { merges: kept, covered };
}

/** Index of the first row that stands at `at` of the sheet or below; rows are in order. */
function firstFrom(rows: readonly GridRow[], at: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The rows cut into tables and what stands between: rows of one text at the sheet's left edge, at its top or after an empty row. Other rows of one
 * text belong to the table: they go on with the row above, or head a section of it.
 */
function parts({ rows, columns }: Grid): readonly { readonly table: boolean; readonly rows: readonly GridRow[] }[] {
  const found: { table: boolean; rows: GridRow[] }[] = [];
  for (const [index, row] of rows.entries()) {
    const open = found.at(-1);
    const alone = row.texts.size === 1 && (open === undefined || row.texts.has(columns[0]) || !open.table);
    const apart = index === 0 || row.at > (rows[index - 1]?.at ?? 0) + 1;
    const table = !alone || (open?.table === true && !apart);
    if (open?.table === table) open.rows.push(row);
    else found.push({ table, rows: [row] });
  }
  return found;
}

function tableRows(grid: Grid, rows: readonly GridRow[], table: number): readonly Row[] {
  // A second table below may be narrower: empty columns on its right are none of its own.
  let right = 0;
  for (const { texts } of rows) right = Math.max(right, ...texts.keys());
  return rows.map(({ at, texts }, index): Row => {
    const place: Place = { lines: [1, 1], table, row: index + 1 };
    const cells: Cell[] = [];
    for (let column = grid.columns[0]; column <= right; column += 1) {
      const key = `${at}:${column}`;
      if (grid.covered.has(key)) continue;
      const merge = grid.merges.get(key);
      cells.push({
        text: texts.get(column) ?? '',
        ...(merge !== undefined && merge.columns > 1 ? { colSpan: merge.columns } : {}),
        ...(merge !== undefined && merge.rows > 1 ? { rowSpan: merge.rows } : {}),
        place: { ...place, cell: cells.length + 1 },
      });
    }
    return { cells, place };
  });
}

/** A spreadsheet's cell: scraps of HTML as text, line breaks as paragraphs, the apostrophe that guards a formula taken off. */
function sheetCellText(raw: string): string {
  const cell = unguardCell(raw);
  const text = hasHtmlFragment(cell) ? htmlFragmentText(cell) : cell;
  return text
    .split(/\r\n|\r|\n/)
    .map(cleanText)
    .filter((line) => line !== '')
    .join('\n');
}
