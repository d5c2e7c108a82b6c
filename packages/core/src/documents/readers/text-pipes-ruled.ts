import type { Row } from '../document.ts';
import { chunks } from './cell-columns.ts';
import type { Segment } from './text-lines.ts';
import { type ClosedCell, closedCells, type FoundTable, hasLongLine, placeOf } from './text-pipes.ts';

/** The most lines that the cells of a header, or one cell below, are looked for over. */
const mostWrappedLines = 60;
/** The fewest and the most columns that a rule draws. */
const [fewestColumns, mostColumns] = [3, 24];

const rule = /^[\s|:]*-[\s|:-]*\|[\s|:-]*$/;
const closing = /(?:^|\s)\|\s*$/;

/**
 * A table whose every cell ends in " |" and whose header is ruled off by "---|---|---|": the rule says how many columns there are, so cells may
 * run over several lines, and a bar on a line of its own closes the cell above or, after a closed one, is an empty cell. A last row that the
 * paper cuts keeps what is there. `undefined` when no such table starts here.
 *
 * Source: web pages of parish and town councils, whose tables an extractor printed as Markdown with the line ends of their cells kept.
 */
export function ruledCellTable(all: readonly Segment[], start: number, table: number): FoundTable | undefined {
  const ruled = ruleBelow(all, start);
  if (ruled === undefined) return undefined;
  const { rule: at, width, opened } = ruled;
  const stride = width + (opened ? 1 : 0);
  const wraps = !hasLongLine(all, start);
  const header = cellsFrom(all.slice(start, at), wraps);
  if (header.open.length > 0 || header.cells.length !== stride) return undefined;
  const end = endOf(all, at + 1);
  const body = cellsFrom(all.slice(at + 1, end), wraps);
  const rest = body.cells.length % stride;
  const cut = rest > 0 && body.open.length > 0 ? cutRow(body.open, stride - rest) : [];
  const last = all[rest > 0 || body.open.length === 0 ? end - 1 : end - 1 - body.open.length];
  const first = all[start];
  if (first === undefined || last === undefined || body.cells.length < width) return undefined;
  const rows: Row[] = [];
  for (const own of chunks([...header.cells, ...body.cells, ...cut], stride)) {
    const cells = opened ? own.slice(1) : own;
    const [from, to] = [cells[0], cells.at(-1)];
    if (from === undefined || to === undefined) continue;
    const place = placeOf(from.lines[0], to.lines[1], first.page, table, rows.length + 1);
    const row = {
      cells: cells.map((cell, column) => ({ text: cell.text, place: { ...place, lines: cell.lines, cell: column + 1 } })),
      place,
    };
    rows.push(rows.length === 0 ? { ...row, header: true } : row);
  }
  return { table: { kind: 'table', rows, place: placeOf(first.line, last.line, first.page, table) }, next: all.indexOf(last) + 1 };
}

/** The rule of dashes below the header that starts here, the columns that it draws, and whether a lone bar opens each row. */
function ruleBelow(
  all: readonly Segment[],
  start: number,
): { readonly rule: number; readonly width: number; readonly opened: boolean } | undefined {
  if (!closing.test(all[start]?.raw ?? '')) return undefined;
  for (let at = start + 1; at < Math.min(all.length, start + mostWrappedLines); at += 1) {
    const segment = all[at];
    if (segment === undefined || segment.blank || segment.pageBreak || segment.raw.includes('\t')) return undefined;
    if (!rule.test(segment.raw)) continue;
    const width = segment.raw.split('|').filter((part) => part.includes('-')).length;
    const opened = all[start]?.raw.trim() === '|';
    return width >= fewestColumns && width <= mostColumns ? { rule: at, width, opened } : undefined;
  }
  return undefined;
}

/** Where the lines of the table end: at a blank line, a page break, or a paragraph too long to be a cell that is yet to close. */
function endOf(all: readonly Segment[], from: number): number {
  let open = 0;
  for (let at = from; at < all.length; at += 1) {
    const segment = all[at];
    if (segment === undefined || segment.blank || segment.pageBreak || segment.raw.includes('\t')) return at;
    open = closing.test(segment.raw) ? 0 : open + 1;
    if (open > mostWrappedLines) return at - open + 1;
  }
  return all.length;
}

/** The cells that these lines close, and the lines after the last of them. */
function cellsFrom(
  lines: readonly Segment[],
  wraps: boolean,
): { readonly cells: readonly ClosedCell[]; readonly open: readonly Segment[] } {
  const cells: ClosedCell[] = [];
  let open: Segment[] = [];
  for (const segment of lines) {
    open.push(segment);
    if (!closing.test(segment.raw)) continue;
    cells.push(...closedCells(open, wraps));
    open = [];
  }
  return { cells, open };
}

/** The cell that is cut and the `missing` ones after it, so that what the row still has stays in its columns. */
function cutRow(lines: readonly Segment[], missing: number): readonly ClosedCell[] {
  const [first, last] = [lines[0]?.line ?? 1, lines.at(-1)?.line ?? 1];
  const text = lines.map((line) => line.raw.trim()).join('\n');
  return [{ text, lines: [first, last] }, ...new Array<ClosedCell>(missing - 1).fill({ text: '', lines: [last, last] })];
}
