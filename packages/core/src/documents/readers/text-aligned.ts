import { cellsOf, columnStarts, cutCells, keepsTo, type Span } from './aligned-columns.ts';
import { type Indexed, rowsOf, rowTexts } from './aligned-rows.ts';
import { type CutRow, cutTable, type PlannedTable } from './planned-table.ts';
import type { Segment } from './text-lines.ts';

/** The least columns that make aligned text a table. */
const fewestColumns = 3;
/** The least lines below the header that keep to its columns with two cells at least. */
const fewestLines = 2;
/** The most blank lines between two lines of one table. */
const mostBlanks = 3;
/** The least words that the cells of its wordiest column have on average. */
const fewestWords = 3;
/** How many lines below the header are looked at for where the columns begin. */
const sampleLines = 60;
/** No heading between the rows is longer, in characters. */
const longestHeading = 100;
/** The longest words of a title that stand on its second line, in characters. */
const longestWrap = 16;
/** The most lines that a header takes. */
const tallestHeader = 4;

/**
 * Tables set out with blanks alone, as `pdftotext -layout` and typewriters leave them: each column begins at one place in all lines, two blanks at
 * least stand between two cells, and cells wrap. Found by a line of three cells or more whose columns the lines below keep to. A page ends
 * such a table; the next one begins with its own header.
 *
 * Edge: a line that stands alone and begins under no column (a page number in the middle of the page) belongs to no table.
 */
export function alignedTables(all: readonly Segment[]): ReadonlyMap<number, PlannedTable> {
  const tables = new Map<number, PlannedTable>();
  const headers = new Set<string>();
  for (let at = 0; at < all.length; at += 1) {
    const start = at;
    const found = tableAt(all, start, headers);
    if (found === undefined) continue;
    const { rows, next } = found;
    at = next - 1;
    if (rows === undefined) continue;
    headers.add((rows[0]?.texts ?? []).join('|'));
    tables.set(start, { next, build: (table) => cutTable(rows, table) });
  }
  return tables;
}

/** Aligned lines from a line on: with rows where they are a table. Lines that are none are not looked at again. */
interface AlignedLines {
  readonly rows?: readonly CutRow[];
  readonly next: number;
}

function tableAt(all: readonly Segment[], start: number, known: ReadonlySet<string>): AlignedLines | undefined {
  const header = headerLines(all, start);
  if (header === undefined) return undefined;
  const from = start + header.lines.length;
  const starts = columnStarts(header.columns, all.slice(from, from + sampleLines));
  const body = bodyLines(all, from, starts, header.lines);
  const last = body.at(-1);
  const several = body.filter((line) => cellsOf(line.raw).length > 1).length;
  const head = cutCells(header.lines, starts);
  const again = known.has(head.join('|'));
  if (last === undefined || several < (again ? 1 : fewestLines)) return undefined;
  // Names in columns are no table: one column of a table has sentences.
  const words = starts.map((_, at) => wordiness(body.map((line) => cutCells([line], starts)[at] ?? '')));
  if (!again && Math.max(...words) < fewestWords) return { next: last.index + 1 };
  const rows = rowsOf(body, starts).map((lines) => ({ texts: rowTexts(lines, starts), lines }));
  return { rows: [{ texts: head, lines: header.lines, header: true }, ...rows], next: last.index + 1 };
}

/** The lines below the header that keep to its columns; a heading that runs over them counts where such lines follow. */
function bodyLines(all: readonly Segment[], from: number, starts: readonly number[], header: readonly Segment[]): readonly Indexed[] {
  const body: Indexed[] = [];
  let blanks = 0;
  for (let at = from; at < all.length; at += 1) {
    const segment = all[at];
    if (segment === undefined || segment.pageBreak || segment.raw.includes('\t')) break;
    if (segment.blank) {
      blanks += 1;
      if (blanks > mostBlanks) break;
      continue;
    }
    if (!keepsTo(segment.raw, starts)) {
      const next = all.slice(at + 1, at + 1 + mostBlanks).find((line) => !line.blank);
      const heads =
        cellsOf(segment.raw).length === 1 &&
        segment.raw.search(/\S/) <= (starts[0] ?? 0) + 1 &&
        segment.raw.trim().length <= longestHeading;
      const goesOn = next !== undefined && keepsTo(next.raw, starts) && cellsOf(next.raw).length > 1;
      if (!heads || !goesOn || header.some((line) => line.raw.trim() === next.raw.trim())) break;
    }
    if (isPageLine(all, at, starts)) break;
    blanks = 0;
    body.push({ ...segment, index: at });
  }
  return body;
}

/** Whether a line stands alone as page numbers do: a number, or words that begin under no column. */
function isPageLine(all: readonly Segment[], at: number, starts: readonly number[]): boolean {
  const alone = all[at - 1]?.blank !== false && all[at + 1]?.blank !== false;
  const [cell, ...others] = cellsOf(all[at]?.raw ?? '');
  if (!alone || cell === undefined || others.length > 0) return false;
  return !starts.includes(cell.start) || /^(?:page )?\d{1,4}(?: of \d{1,4})?$/i.test((all[at]?.raw ?? '').trim());
}

function wordiness(texts: readonly string[]): number {
  const filled = texts.filter((text) => text !== '');
  return filled.reduce((sum, text) => sum + text.split(' ').length, 0) / Math.max(1, filled.length);
}

/** The header that begins at a line: the lines up to a blank one or the first that fills a column anew, and where their columns are. */
function headerLines(
  all: readonly Segment[],
  start: number,
): { readonly lines: readonly Segment[]; readonly columns: readonly Span[] } | undefined {
  const first = all[start];
  if (first === undefined || first.blank || first.raw.includes('\t') || first.raw.includes('|')) return undefined;
  if (cellsOf(first.raw).length < 2) return undefined;
  const block: Segment[] = [];
  for (let at = start; at < Math.min(all.length, start + tallestHeader); at += 1) {
    const line = all[at];
    if (line === undefined || line.blank || line.raw.includes('\t') || (at > start && line.pageBreak)) break;
    block.push(line);
  }
  const fullest = block.reduce((best, line) => (cellsOf(line.raw).length > cellsOf(best.raw).length ? line : best), first);
  const columns = cellsOf(fullest.raw);
  if (columns.length < fewestColumns || !columns.every((column) => isTitle(fullest.raw.slice(column.start, column.end)))) return undefined;
  // Words that wrap below the titles stand over a blank line, and are fewer and shorter than a row.
  const top = block.indexOf(fullest) + 1;
  const below = block.slice(top);
  const wraps = (line: Segment): boolean => {
    const cells = cellsOf(line.raw);
    return cells.length < columns.length && cells.every((cell) => cell.end - cell.start <= longestWrap);
  };
  const own = all[start + block.length]?.blank === true && below.every(wraps) ? block : block.slice(0, top);
  // In a header of several lines every part stands under or over one of its titles.
  const under = (line: Segment): boolean =>
    cellsOf(line.raw).every((cell) => columns.filter((column) => cell.start <= column.end && cell.end >= column.start).length === 1);
  return own.every(under) ? { lines: own, columns } : undefined;
}

/** A header's words: short, no sentence, and no figure but a footnote's. */
function isTitle(text: string): boolean {
  return text.length <= 40 && /^\p{L}|^[#№]/u.test(text) && !/[.;,]$/.test(text.replace(/\b(?:no|ref|min|rec)\.$/i, ''));
}
