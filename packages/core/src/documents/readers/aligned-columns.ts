import type { Segment } from './text-lines.ts';

/** How far right of its column a line of a list in a cell begins. */
const deepestIndent = 4;

/** Where a run of words stands in its line. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Runs of words with single blanks between them. */
export function cellsOf(raw: string): readonly Span[] {
  return [...raw.matchAll(/\S+(?: \S+)*/g)].map((run) => ({ start: run.index, end: run.index + run[0].length }));
}

/** Whether every cell of a line begins where a column does or a little to its right, and none runs into the next column. */
export function keepsTo(raw: string, starts: readonly number[]): boolean {
  return cellsOf(raw.trimEnd()).every((cell) => {
    const at = starts.findLastIndex((start) => start <= cell.start + 1);
    const next = starts[at + 1];
    const indent = cell.start - (starts[at] ?? 0);
    return at >= 0 && indent <= deepestIndent && (next === undefined || cell.end < next);
  });
}

/** What stands in each column of the lines, theirs joined by blanks. */
export function cutCells(lines: readonly Segment[], starts: readonly number[]): readonly string[] {
  return starts.map((start, index) => {
    const from = index === 0 ? 0 : Math.max(0, start - 1);
    const to = starts[index + 1];
    return lines
      .map((line) => line.raw.slice(from, to === undefined ? undefined : to - 1).trim())
      .filter((text) => text !== '')
      .join(' ');
  });
}

/**
 * Where each column begins: under its title, or left of it where most cells do (a title in the middle of its column).
 */
export function columnStarts(titles: readonly Span[], below: readonly Segment[]): readonly number[] {
  const counts = new Map<number, number>();
  const page = below.findIndex((line) => line.pageBreak);
  for (const line of page < 0 ? below : below.slice(0, page)) {
    const cells = cellsOf(line.raw);
    if (cells.length > 1) for (const cell of cells) counts.set(cell.start, (counts.get(cell.start) ?? 0) + 1);
  }
  return titles.map((title, at) => {
    let best = title.start;
    for (let column = (titles[at - 1]?.end ?? -1) + 1; column < title.start; column += 1)
      if ((counts.get(column) ?? 0) > (counts.get(best) ?? 0)) best = column;
    return best;
  });
}
