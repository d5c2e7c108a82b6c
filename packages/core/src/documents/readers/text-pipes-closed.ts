import type { Row } from '../document.ts';
import { chunks } from './cell-columns.ts';
import type { Segment } from './text-lines.ts';
import { type ClosedCell, closedCells, type FoundTable, hasLongLine, placeOf } from './text-pipes.ts';

/** The most lines that one cell is looked for over. */
const mostWrappedLines = 60;
/** The fewest and the most columns of such a table. */
const [fewestColumns, mostColumns] = [3, 24];
/** How many lines are looked at first. */
const sampleLines = 240;
/** The fewest whole rows, the header among them, that show where rows close. */
const fewestRows = 4;

const closing = /(?:^|\s)\|\s*$/;
const barsAlone = /^\s*\|{2,}\s*$/;

/**
 * A table whose every cell ends in " |" and whose every row has one bar more, which closes it: "|||||" below a title that spans five columns holds its four empty cells
 * and that bar. The header's first cell may be empty. A last row that the paper cuts keeps what is there. `undefined` when no such table starts here.
 *
 * Source: web pages that word processors wrote, whose tables an extractor printed a cell a line.
 */
export function closedRowTable(all: readonly Segment[], start: number, table: number): FoundTable | undefined {
  const first = all[start];
  if (first === undefined || !closing.test(first.raw)) return undefined;
  // A table shows in its first rows where they close; only then is the rest looked at.
  if (closedStride(cellsFrom(all, start, sampleLines).cells) === undefined) return undefined;
  const { cells, open, end } = cellsFrom(all, start, all.length);
  const stride = closedStride(cells);
  if (stride === undefined) return undefined;
  const [from, to] = [open[0], open.at(-1)];
  const rest = cells.length % stride;
  const cut: readonly ClosedCell[] =
    rest === 0 || from === undefined || to === undefined
      ? []
      : [{ text: open.map((line) => line.raw.trim()).join(' '), lines: [from.line, to.line] }];
  const last = all[(cut.length > 0 ? end : end - open.length) - 1];
  if (last === undefined) return undefined;
  const rows: Row[] = [];
  for (const own of chunks([...cells, ...cut], stride)) {
    const row = own.length === stride ? own.slice(0, -1) : own;
    const [head, tail] = [row[0], row.at(-1)];
    if (head === undefined || tail === undefined || row.every((cell) => cell.text === '')) continue;
    const place = placeOf(head.lines[0], tail.lines[1], first.page, table, rows.length + 1);
    rows.push({ cells: row.map((cell, at) => ({ text: cell.text, place: { ...place, lines: cell.lines, cell: at + 1 } })), place });
  }
  return { table: { kind: 'table', rows, place: placeOf(first.line, last.line, first.page, table) }, next: all.indexOf(last) + 1 };
}

/** The cells that the lines from `start`, so many at most, close, up to a blank line or page break, the lines after the last of them, and where that is. */
function cellsFrom(
  all: readonly Segment[],
  start: number,
  most: number,
): { readonly cells: readonly ClosedCell[]; readonly open: readonly Segment[]; readonly end: number } {
  const wraps = !hasLongLine(all, start);
  const cells: ClosedCell[] = [];
  let open: Segment[] = [];
  let at = start;
  for (
    let line = all[at];
    line !== undefined && !line.blank && !line.raw.includes('\t') && open.length < mostWrappedLines;
    line = all[at]
  ) {
    if ((line.pageBreak && at > start) || at - start >= most) break;
    at += 1;
    if (barsAlone.test(line.raw) && open.length === 0) {
      const { length } = line.raw.trim();
      cells.push(...new Array<ClosedCell>(length).fill({ text: '', lines: [line.line, line.line] }));
      continue;
    }
    open.push(line);
    if (!closing.test(line.raw)) continue;
    cells.push(...closedCells(open, wraps));
    open = [];
  }
  return { cells, open, end: at };
}

/** How many cells a row has with the bar that closes it: at that stride every cell is empty, and those of the header before it say what stands below them. */
function closedStride(cells: readonly ClosedCell[]): number | undefined {
  for (let stride = fewestColumns + 1; stride <= mostColumns + 1 && stride * fewestRows <= cells.length; stride += 1) {
    const rows = chunks(cells, stride);
    const header = rows[0]?.slice(0, -1) ?? [];
    if (header.slice(1).some((cell) => cell.text === '')) continue;
    const whole = rows.filter((row) => row.length === stride);
    if (!whole.every((row) => row.at(-1)?.text === '')) continue;
    // Rows of empty cells alone would close at any stride, and so would titles.
    if (whole.filter((row) => row.slice(0, -1).every((cell) => cell.text !== '')).length >= 2) return stride;
  }
  return undefined;
}
