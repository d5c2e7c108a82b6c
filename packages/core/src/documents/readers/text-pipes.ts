import type { Place } from '../../base/place.ts';
import type { Row, Table } from '../document.ts';
import { longestTitle, titlesAsks } from './ask-titles.ts';
import { columnsOf } from './cell-columns.ts';
import { cellText } from './text-cell.ts';
import type { Segment } from './text-lines.ts';

/** A table found at a line, and where the lines after it start. */
export interface FoundTable {
  readonly table: Table;
  /** Index of the first segment after the table. */
  readonly next: number;
}

/** A cell of `|`-closed text before its row is known. */
export interface ClosedCell {
  readonly text: string;
  readonly lines: readonly [number, number];
}

/** The most lines that one row or cell is looked for over. */
const mostWrappedLines = 60;

/** No column of a page is wider, in characters. */
const widestColumn = 90;
/** How many lines of a table are looked at for how wide they are. */
const longestTable = 400;
/** The least cells of rows that stand a blank line apart. */
const fewestSpacedCells = 3;

const barsAlone = /^\s*\|{2,}\s*$/;
const listNumber = /^(?:\((?:\d{1,2}|[a-z]|[ivx]{1,5})\)|(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)])$/i;
const ruleRow = /^[\s|:+=]*-[\s|:+=-]*$/;

/**
 * A table whose rows are lines with `|` between the cells: "| a | b |" (Markdown; such a row may wrap) or "a | b | c |". A line
 * of dashes under the first row makes that row a header. `undefined` when no such table starts here: one line with a
 * bar in it is a breadcrumb.
 */
export function pipeRowTable(all: readonly Segment[], start: number, table: number): FoundTable | undefined {
  const rows: Row[] = [];
  const first = all[start];
  if (first === undefined) return undefined;
  const enclosed = /^\s*\|./.test(first.raw);
  const closed = /\|\s*$/.test(first.raw);
  const spaced = isSpaced(all, start);
  let header = false;
  let next = start;
  while (next < all.length) {
    if (spaced && next > start && all[next]?.blank === true && all[next + 1]?.pageBreak === false) next += 1;
    const printed = printedRow(all, next, enclosed);
    const cells = printed === undefined ? undefined : barCells(printed.raw, enclosed ? undefined : rows[0]?.cells.length, closed);
    if (printed === undefined || cells === undefined || cells.length < 2 || (next > start && all[next]?.pageBreak)) break;
    if (ruleRow.test(printed.raw) && rows.length > 0) header ||= rows.length === 1;
    else if (!enclosed && rows[0] !== undefined && cells.length !== rows[0].cells.length) break;
    else {
      const place = placeOf(all[next]?.line ?? 1, all[printed.next - 1]?.line ?? 1, first.page, table, rows.length + 1);
      rows.push({ cells: cells.map((raw, cell) => ({ text: cellText(raw), place: { ...place, cell: cell + 1 } })), place });
    }
    next = printed.next;
  }
  const [top, ...others] = rows;
  while (next > start && all[next - 1]?.blank === true) next -= 1;
  const last = all[next - 1];
  if (last === undefined || top === undefined || (others.length === 0 && !(enclosed && /\|\s*$/.test(last.raw)))) return undefined;
  const headed = header ? [{ ...top, header: true }, ...others] : rows;
  return { table: { kind: 'table', rows: headed, place: placeOf(first.line, last.line, first.page, table) }, next };
}

/** One row as printed: a line, or, where rows stand between bars, the lines up to the closing bar. */
function printedRow(all: readonly Segment[], at: number, enclosed: boolean): { readonly raw: string; readonly next: number } | undefined {
  const first = all[at];
  if (first === undefined || first.blank || first.raw.includes('\t')) return undefined;
  if (!enclosed || /\|\s*$/.test(first.raw)) return { raw: first.raw, next: at + 1 };
  if (!/^\s*\|/.test(first.raw)) return undefined;
  const parts = [first.raw];
  for (let next = at + 1; next < Math.min(all.length, at + mostWrappedLines); next += 1) {
    const line = all[next];
    if (line === undefined || line.blank || line.pageBreak || /^\s*\|/.test(line.raw)) break;
    parts.push(line.raw);
    if (/\|\s*$/.test(line.raw)) return { raw: parts.join(' '), next: next + 1 };
  }
  return { raw: first.raw, next: at + 1 };
}

/**
 * A table whose every cell ends in " |", words wrapped inside the cells. Where a line that holds only `|` opens each row, rows
 * are cut there; where none does (or only one does: an empty first cell of the header), the width comes from the cells themselves. At least four
 * cells are needed.
 */
export function pipeCellTable(all: readonly Segment[], start: number, table: number): FoundTable | undefined {
  const first = all[start];
  if (first === undefined || !/(?:^|\s)\|\s*$/.test(first.raw)) return undefined;
  const cells: ClosedCell[] = [];
  const wraps = !hasLongLine(all, start);
  let open: Segment[] = [];
  let next = start;
  for (let index = start; index < all.length; index += 1) {
    const segment = all[index];
    if (segment === undefined || segment.blank || segment.raw.includes('\t') || (segment.pageBreak && index > start)) break;
    // "||||" under a title that spans all columns: the table proper begins below it.
    if (barsAlone.test(segment.raw)) break;
    const closed = /(?:^|\s)\|\s*$/.test(segment.raw);
    if (closed && index > start && open.length === 0 && titleLine(segment.raw) !== undefined) break;
    if (!closed) {
      if (open.push(segment) > mostWrappedLines) break;
      continue;
    }
    const lone = segment.raw.trim() === '|';
    // Where a bar alone opens each row, text above it that nothing closed is a paragraph; elsewhere it closes the cell that wrapped.
    if (lone && open.length > 0 && (cells[0] === undefined || cells[0].text === '')) break;
    for (const cell of closedCells([...open, segment], wraps)) cells.push(cell);
    open = [];
    next = index + 1;
  }
  const last = all[next - 1];
  if (cells.length < 4 || last === undefined) return undefined;
  const rows: Row[] = [];
  for (const row of columnsOf(cells, titleLine(first.raw))) {
    const [from, to] = [row[0], row.at(-1)];
    if (from === undefined || to === undefined) continue;
    const place = placeOf(from.lines[0], to.lines[1], first.page, table, rows.length + 1);
    rows.push({ cells: row.map((cell, at) => ({ text: cell.text, place: { ...place, lines: cell.lines, cell: at + 1 } })), place });
  }
  if (isList(rows)) return undefined;
  return { table: { kind: 'table', rows, place: placeOf(first.line, last.line, first.page, table) }, next };
}

/** "(1) |" above "the map be printed; |": a list that its page had laid out as a table. */
function isList(rows: readonly Row[]): boolean {
  return rows.every(({ cells }) => cells.length <= 2 && listNumber.test(cells[0]?.text ?? ''));
}

/** How many columns a line names that is a header by itself, "Ref | Matter | Action |": short titles, one of which says what the table is for. */
function titleLine(raw: string): number | undefined {
  const cells = barCells(raw) ?? [];
  const titles = cells.every(
    (cell) => /^\s*\p{Lu}/u.test(cell) && cell.trim().split(/\s+/).length <= longestTitle && !/[.;]\s*$/.test(cell),
  );
  return titles && cells.length >= fewestSpacedCells && titlesAsks(cells) ? cells.length : undefined;
}

/** Whether rows of three cells or more stand a blank line apart: a bar in two paragraphs is no table yet. */
function isSpaced(all: readonly Segment[], start: number): boolean {
  const width = (at: number): number => (all[at]?.raw.includes('\t') ? 0 : (barCells(all[at]?.raw ?? '')?.length ?? 0));
  return all[start + 1]?.blank === true && width(start) >= fewestSpacedCells && Math.abs(width(start + 2) - width(start)) <= 1;
}

/**
 * The cells of a line with bars, the outer bars left out; `undefined` for a line without bars inside. `width` is that of the header where the rows
 * of the table have no bar before them, and none behind unless `closed`: what looks like one is then an empty cell.
 */
function barCells(raw: string, width?: number, closed = false): readonly string[] | undefined {
  if (!raw.includes('|')) return undefined;
  const cells = raw
    .trim()
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|'));
  if (closed && cells.length - 1 === width && cells.at(-1)?.trim() === '') return cells.slice(0, -1);
  if (!closed && cells.length === width) return cells;
  if (cells.length > 1 && cells[0]?.trim() === '') cells.shift();
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop();
  return cells;
}

/** Whether some line of a table is longer than any column: its cells are not wrapped, and a line end in one is the paper's own. */
export function hasLongLine(all: readonly Segment[], start: number): boolean {
  for (let at = start; at < Math.min(all.length, start + longestTable); at += 1) {
    const segment = all[at];
    if (segment === undefined || segment.blank || (segment.pageBreak && at > start)) return false;
    if (segment.raw.trim().length > widestColumn) return true;
  }
  return false;
}

/** Lines up to a closing bar as cells: usually one, several where a line holds "a | b |". */
export function closedCells(lines: readonly Segment[], wraps: boolean): readonly ClosedCell[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const raw = lines.map((line) => line.raw.trim()).join(wraps ? ' ' : '\n');
  const parts = raw.split(/(?<!\S)\|(?!\S)/).slice(0, -1);
  return parts.map((part) => ({ text: cellText(part), lines: [first.line, last.line] as const }));
}

export function placeOf(first: number, last: number, page: number | undefined, table: number, row?: number): Place {
  return { lines: [first, last], ...(page === undefined ? {} : { page }), table, ...(row === undefined ? {} : { row }) };
}
