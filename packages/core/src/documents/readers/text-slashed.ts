import { longestTitle, titlesAsks } from './ask-titles.ts';
import { type CutRow, cutTable, type PlannedTable } from './planned-table.ts';
import type { Segment } from './text-lines.ts';

/** The least cells of a header, and the least records below it, that make lines with slashes a table. */
const fewestCells = 3;
const fewestRecords = 2;
/** The most lines that one record is looked for over. */
const mostLines = 40;
/** A line of a first cell has fewer words; one with more, that has no slash, heads the records below it. */
const fewestOfHeading = 5;
const slash = /\s\/\s/u;
const runTogether = /^(.{0,60}?\p{Ll})(\p{Lu}\p{Ll}+ \S.*)$/u;

/** The titles of a header, and the heading that a converter ran together with the last of them. */
interface SlashedHeader {
  readonly titles: readonly string[];
  readonly heading: string | undefined;
}

interface SlashedRecord {
  readonly row: CutRow;
  readonly next: number;
  readonly whole: boolean;
}

/**
 * A table whose cells a converter parted by " / ", a row over as many lines as its cells have: under "Ref / Action / Lead" the lines "12/31 / Buoys",
 * "Paint the buoys in May." and "Status: open / HM" are one row. One of the header's cells must say that it holds actions or the like, so that "Lunch / Tea
 * / Dinner" heads none. A long line without a slash, between two rows, is a row of one cell.
 *
 * Source: Word files turned into web pages.
 */
export function slashedTables(all: readonly Segment[]): ReadonlyMap<number, PlannedTable> {
  const tables = new Map<number, PlannedTable>();
  for (let at = 0; at < all.length; at += 1) {
    const header = headerAt(all[at]);
    if (header === undefined) continue;
    const lines = all.slice(at, at + 1);
    const rows: CutRow[] = [{ texts: header.titles, lines, header: true }];
    if (header.heading !== undefined) rows.push(headingRow(header.heading, header.titles.length, lines));
    let next = at + 1;
    let whole = 0;
    for (let record = recordAt(all, next, header.titles.length); record !== undefined; record = recordAt(all, next, header.titles.length)) {
      rows.push(record.row);
      next = record.next;
      if (record.whole) whole += 1;
    }
    if (whole < fewestRecords) continue;
    tables.set(at, { next, build: (table) => cutTable(rows, table) });
    at = next - 1;
  }
  return tables;
}

function headerAt(segment: Segment | undefined): SlashedHeader | undefined {
  const printed = segment?.raw.trim().split(slash) ?? [];
  // A heading right below the header may have lost the line end before it: "LeadActions from May".
  const [, last, heading] = runTogether.exec(printed.at(-1) ?? '') ?? [];
  const cells = last === undefined ? printed : [...printed.slice(0, -1), last];
  if (cells.length < fewestCells || !titlesAsks(cells)) return undefined;
  const titles = cells.every(
    (cell) =>
      /^\p{Lu}/u.test(cell) && cell.split(' ').length <= longestTitle && (!/[.;:]$/u.test(cell) || /\b(?:No|Nos|Ref)\.$/u.test(cell)),
  );
  return titles ? { titles: cells, heading } : undefined;
}

function headingRow(heading: string, count: number, lines: readonly Segment[]): CutRow {
  return { texts: [heading, ...Array<string>(count - 1).fill('')], lines };
}

/** The row that begins at a line: a heading between rows, or lines until the last cell ends. The last row of a paper may be broken off. */
function recordAt(all: readonly Segment[], start: number, count: number): SlashedRecord | undefined {
  const first = all[start];
  if (first === undefined || first.blank || first.pageBreak) return undefined;
  if (!slash.test(first.raw) && first.raw.trim().split(/\s+/u).length >= fewestOfHeading)
    return { row: headingRow(first.raw.trim(), count, [first]), next: start + 1, whole: false };
  const cells = [''];
  let at = start;
  for (; at < Math.min(all.length, start + mostLines); at += 1) {
    const line = all[at];
    if (line === undefined || line.blank || line.pageBreak) break;
    const [own = '', ...others] = line.raw.trim().split(slash);
    const last = cells.pop() ?? '';
    cells.push(last === '' ? own : `${last}\n${own}`, ...others);
    if (cells.length > count) return undefined;
    if (cells.length === count) return { row: { texts: cells, lines: all.slice(start, at + 1) }, next: at + 1, whole: true };
  }
  const ended = cells.length > 1 && all.slice(at).every((line) => line.blank);
  const texts = cells.length > 2 ? cells : [...cells, ...Array<string>(count - cells.length).fill('')];
  return ended ? { row: { texts, lines: all.slice(start, at) }, next: at, whole: false } : undefined;
}
