import { type CutRow, cutTable, type PlannedTable } from './planned-table.ts';
import type { Segment } from './text-lines.ts';

/** The most lines that the titles above a rule take. */
const tallestHeader = 4;

interface Column {
  readonly start: number;
  readonly end: number;
}

/**
 * Tables of aligned columns under a rule of dashes ("-----  --------  ----"), as our own reports and many programs print them. The
 * titles above the rule are the header. Where rows wrap they stand a blank line apart; where none does, each line is a row.
 * Edge: a heading that follows the last row, underlined or longer than the first column, is no row.
 */
export function ruledTables(all: readonly Segment[]): ReadonlyMap<number, PlannedTable> {
  const tables = new Map<number, PlannedTable>();
  let after = 0;
  for (const [at, segment] of all.entries()) {
    const columns = at < after ? undefined : ruleColumns(segment.raw);
    if (columns === undefined) continue;
    let start = at;
    while (start > Math.max(after, at - tallestHeader) && isAligned(all[start - 1], columns) && all[start]?.pageBreak !== true) start -= 1;
    if (start === at) continue;
    const groups = rowGroups(all, at + 1, columns);
    const header: CutRow = { texts: cutCells(all.slice(start, at), columns), lines: all.slice(start, at), header: true };
    const rows = [
      header,
      ...(groups.length > 1 ? groups : singleRows(groups[0] ?? [], columns)).map((lines) => ({ texts: cutCells(lines, columns), lines })),
    ];
    after = (groups.at(-1)?.at(-1)?.index ?? at) + 1;
    tables.set(start, { next: after, build: (table) => cutTable(rows, table) });
  }
  return tables;
}

type Indexed = Segment & { readonly index: number };

function ruleColumns(raw: string): readonly Column[] | undefined {
  if (!/^ *-[- ]*$/.test(raw)) return undefined;
  const columns = [...raw.matchAll(/-+/g)].map((dashes) => ({ start: dashes.index, end: dashes.index + dashes[0].length }));
  return columns.length > 1 && columns.every((column) => column.end - column.start > 1) ? columns : undefined;
}

/** Whether a line leaves the gaps between the columns free. */
function isAligned(segment: Segment | undefined, columns: readonly Column[]): segment is Segment {
  if (segment === undefined || segment.blank || segment.raw.includes('\t')) return false;
  return columns.every((column, index) => {
    const next = columns[index + 1];
    return next === undefined || segment.raw.slice(column.end, next.start).trim() === '';
  });
}

/** Runs of aligned lines below the rule, one blank line between them. */
function rowGroups(all: readonly Segment[], from: number, columns: readonly Column[]): readonly (readonly Indexed[])[] {
  const groups: Indexed[][] = [];
  let at = from;
  while (at < all.length) {
    const group: Indexed[] = [];
    for (let line = all[at]; isAligned(line, columns) && !line.pageBreak; line = all[at]) {
      group.push({ ...line, index: at });
      at += 1;
    }
    const filled = cutCells(group, columns).filter((text) => text.trim() !== '').length;
    const cutShort = all[at] !== undefined && !all[at]?.blank;
    if (group.length === 0 || (groups.length > 0 && (filled < 2 || cutShort))) break;
    groups.push(group);
    if (cutShort || all[at + 1]?.blank !== false) break;
    at += 1;
  }
  return groups;
}

/** The rows of a table without blank lines: a line whose first cell is empty belongs to the row above. */
function singleRows(group: readonly Indexed[], columns: readonly Column[]): readonly (readonly Indexed[])[] {
  const rows: Indexed[][] = [];
  for (const line of group) {
    const row = rows.at(-1);
    if (row !== undefined && (cutCells([line], columns)[0] ?? '').trim() === '') row.push(line);
    else rows.push([line]);
  }
  return rows;
}

function cutCells(lines: readonly Segment[], columns: readonly Column[]): readonly string[] {
  return columns.map((column, index) => {
    const start = index === 0 ? 0 : column.start;
    const end = columns[index + 1]?.start;
    return lines.map((line) => line.raw.slice(start, end).trim()).join(' ');
  });
}
