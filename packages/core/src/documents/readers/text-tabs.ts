import { cleanText } from '../clean-text.ts';
import type { Table } from '../document.ts';
import { isLoneMarker, startsWithParagraphNumber } from '../list-marker.ts';
import { cutTable, type PlannedTable } from './planned-table.ts';
import type { Segment } from './text-lines.ts';

/**
 * Where tab tables stand: by the index of the first line of each. Tab lines that stand together are one,
 * unless they are a list or indented text: every line is "1.⇥text", "•⇥text" or "22.1⇥text", or has tabs only before its text in
 * a paper that has no other tabs. Edge: after a table that holds such rows, "4.⇥text" on the next page is its next row.
 */
export function tabTables(all: readonly Segment[]): ReadonlyMap<number, PlannedTable> {
  const runs = new Map<number, PlannedTable>();
  const indentsOnly = !all.some((segment) => segment.raw.trim().includes('\t'));
  let before: { readonly next: number; readonly markedRows: boolean } | undefined;
  for (let at = 0; at < all.length; at += 1) {
    if (!isTabbed(all[at])) continue;
    let next = at + 1;
    while (next < all.length && isTabbed(all[next]) && all[next]?.pageBreak !== true) next += 1;
    const run = all.slice(at, next);
    const goesOn = before?.markedRows === true && all.slice(before.next, at).every((segment) => segment.blank);
    if (goesOn || !run.every((segment) => isTabbedProse(segment.raw, indentsOnly))) {
      runs.set(at, { next, build: (table) => tabTable(run, table) });
      before = { next, markedRows: run.some((segment) => isTabbedProse(segment.raw, false)) };
    }
    at = next - 1;
  }
  return runs;
}

function isTabbed(segment: Segment | undefined): boolean {
  return segment !== undefined && !segment.blank && segment.raw.includes('\t');
}

function isTabbedProse(raw: string, indentsOnly: boolean): boolean {
  const [first = '', ...rest] = raw.trim().split('\t');
  if (rest.length === 0) return indentsOnly;
  if (rest.filter((cell) => cleanText(cell) !== '').length !== 1) return false;
  return isLoneMarker(first) || (startsWithParagraphNumber(first) && /^\S+$/.test(first.trim()));
}

/** A run of tab lines as a table: one row a line, one cell a tab, empty cells kept as ''. */
function tabTable(run: readonly Segment[], table: number): Table {
  return cutTable(
    run.map((segment) => ({ texts: segment.raw.split('\t'), lines: [segment] })),
    table,
  );
}
