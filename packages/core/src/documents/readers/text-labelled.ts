import { type CutRow, cutTable, type PlannedTable } from './planned-table.ts';
import type { Segment } from './text-lines.ts';

interface LabelledBlock {
  readonly cells: ReadonlyMap<string, string>;
  readonly lines: readonly Segment[];
  /** Column at which the values begin. */
  readonly column: number;
  readonly start: number;
  readonly next: number;
}

/**
 * Tables written as a block a row, each value after the name of its column and two blanks at least, all values in one line below
 * each other, as our own reports print tables too wide for the page. Blocks stand a blank line apart and begin with one label; two are needed,
 * so that the head of a letter ("Date:   1 May") is none. The first row of the table has the labels.
 */
export function labelledTables(all: readonly Segment[]): ReadonlyMap<number, PlannedTable> {
  const tables = new Map<number, PlannedTable>();
  let run: LabelledBlock[] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first !== undefined && last !== undefined && run.length > 1) {
      const rows = tableOf(run);
      tables.set(first.start, { next: last.next, build: (table) => cutTable(rows, table) });
    }
    run = [];
  };
  for (let at = 0; at < all.length; ) {
    if (all[at]?.blank !== false) {
      at += 1;
      continue;
    }
    const block = labelledBlock(all, at);
    const before = run.at(-1);
    const goesOn = block !== undefined && before !== undefined && block.start === before.next + 1 && isAlike(before, block);
    if (!goesOn) close();
    if (block !== undefined) run.push(block);
    at = block?.next ?? blockEnd(all, at);
  }
  close();
  return tables;
}

function isAlike(before: LabelledBlock, block: LabelledBlock): boolean {
  return block.column === before.column && [...block.cells.keys()][0] === [...before.cells.keys()][0];
}

function labelledBlock(all: readonly Segment[], start: number): LabelledBlock | undefined {
  const next = blockEnd(all, start);
  const lines = all.slice(start, next);
  const column = valueColumn(lines[0]?.raw ?? '');
  if (column === undefined || lines.length < 2) return undefined;
  const entries: { label: string; value: string }[] = [];
  for (const { raw } of lines) {
    if (raw.includes('\t') || raw.slice(column - 2, column).trim() !== '') return undefined;
    const [label, value] = [raw.slice(0, column).trim(), raw.slice(column).trim()];
    const open = entries.at(-1);
    if (raw.charAt(0) !== ' ' && value !== '') entries.push({ label, value });
    else if (open === undefined || value === '') return undefined;
    else open.value += ` ${value}`;
  }
  const cells = new Map(entries.map(({ label, value }) => [label, value]));
  return entries.length < 2 || cells.size < entries.length ? undefined : { cells, lines, column, start, next };
}

function valueColumn(raw: string): number | undefined {
  const found = /^\S(?:[^ ]| (?! )){0,39} {2,}(?=\S)/.exec(raw)?.[0].length;
  return found === undefined || found > 42 ? undefined : found;
}

function blockEnd(all: readonly Segment[], start: number): number {
  let next = start + 1;
  while (next < all.length && all[next]?.blank === false && all[next]?.pageBreak !== true) next += 1;
  return next;
}

/** Rows under the union of the labels, in the order in which they come; a label that a later block brings in has its place before the next known one. */
function tableOf(blocks: readonly LabelledBlock[]): readonly CutRow[] {
  const labels: string[] = [];
  for (const block of blocks) {
    const own = [...block.cells.keys()];
    for (const [index, label] of own.entries()) {
      if (labels.includes(label)) continue;
      const following = own.slice(index + 1).find((each) => labels.includes(each));
      labels.splice(following === undefined ? labels.length : labels.indexOf(following), 0, label);
    }
  }
  const header: CutRow = { texts: labels, lines: (blocks[0]?.lines ?? []).slice(0, 1), header: true };
  return [header, ...blocks.map((block) => ({ texts: labels.map((label) => block.cells.get(label) ?? ''), lines: block.lines }))];
}
