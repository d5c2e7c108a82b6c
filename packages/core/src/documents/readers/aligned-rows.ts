import { cellsOf, cutCells, keepsTo } from './aligned-columns.ts';
import type { Segment } from './text-lines.ts';

/** A line with its index among all lines. */
export type Indexed = Segment & { readonly index: number };

/** Lines as rows: parted by blank lines, or, where those part nothing, by the lines that fill the first column. */
export function rowsOf(body: readonly Indexed[], starts: readonly number[]): readonly (readonly Indexed[])[] {
  const groups: Indexed[][] = [];
  for (const line of body) {
    const before = groups.at(-1)?.at(-1);
    if (before !== undefined && before.index === line.index - 1) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => cutGroup(group, starts));
}

/** The rows of lines that stand together: each begins with a short mark of its own in the first column ("OSB 4", "3."), or they are one. */
function cutGroup(group: readonly Indexed[], starts: readonly number[]): readonly (readonly Indexed[])[] {
  const firsts = group.map((line) => (keepsTo(line.raw, starts) ? (cutCells([line], starts)[0] ?? '') : ''));
  const marks = firsts.map((text) => text !== '' && text.length <= 16 && /\d/.test(text) && cellsOf(text).length === 1);
  const filled = firsts.filter((text) => text !== '');
  // Marks look alike: "14 June" over "2031" is one day in a narrow column.
  const marked = filled.length > 0 && filled.length === marks.filter(Boolean).length && new Set(filled.map(shapeOf)).size === 1;
  const begins = (at: number): boolean => (marked ? marks[at] === true : beginsAnew(group, at, starts));
  const rows: Indexed[][] = [];
  for (const [at, line] of group.entries()) {
    const open = rows.at(-1);
    const heads = (each: Indexed | undefined): boolean => each !== undefined && !keepsTo(each.raw, starts);
    if (open === undefined || heads(line) || heads(open.at(-1)) || begins(at)) rows.push([line]);
    else open.push(line);
  }
  return rows;
}

/** "OSB 4" and "OSB 12b" have one shape: letters as "a", figures as "9". */
function shapeOf(text: string): string {
  return text
    .replace(/\d+\p{Ll}?(?!\p{L})/gu, '9')
    .replace(/\p{L}+/gu, 'a')
    .replace(/[\s.)]{1,4}$/, '');
}

/** Whether a line fills most columns after one that does not, its first column among them: so rows without blank lines begin. */
function beginsAnew(group: readonly Indexed[], at: number, starts: readonly number[]): boolean {
  const filled = (index: number): readonly boolean[] => cutCells(group.slice(index, index + 1), starts).map((text) => text !== '');
  const own = filled(at);
  const count = (cells: readonly boolean[]): number => cells.filter(Boolean).length;
  const opens = (group[at]?.raw.trimStart() ?? '').match(/^[\p{Lu}\d]/u) !== null;
  return own[0] === true && opens && count(own) > starts.length / 2 && count(own) > count(filled(at - 1));
}

/** The cells of a row; a heading over the columns is its first cell, whole. */
export function rowTexts(lines: readonly Segment[], starts: readonly number[]): readonly string[] {
  const [only, ...others] = lines;
  if (only === undefined || others.length > 0 || keepsTo(only.raw, starts)) return cutCells(lines, starts);
  return starts.map((_, at) => (at === 0 ? only.raw.trim() : ''));
}
