import type { ReportTable } from '../report.ts';
import { displayWidth } from './text-layout.ts';

/** How wide a column may be, in characters. */
export interface ColumnWidth {
  /** What it goes not below, so that no reference, name or heading is broken in two. */
  readonly least: number;
  /** What shows its longest line, or as much of it as is comfortable to read. */
  readonly best: number;
}

/** The smallest `least`, in characters. */
export const narrowest = 6;
/** The largest `least`, in characters: a longer word is broken. */
export const longestWord = 16;
const widestOfPlain = 24;
const widestOfProse = 60;

/** The widths of the columns of a table, each from its own texts: prose up to 60 characters, other columns up to 24. */
export function columnWidths({ columns, rows }: ReportTable): readonly ColumnWidth[] {
  return columns.map((column, at) => {
    let [line, word] = [narrowest, narrowest];
    for (const text of [column.title, ...rows.map((row) => row[at] ?? '')]) {
      for (const one of text.split('\n')) {
        // What is longer than this is as wide as can be already.
        const short = one.slice(0, 400);
        line = Math.max(line, displayWidth(short));
        for (const part of short.split(' ')) word = Math.max(word, displayWidth(part));
      }
    }
    const least = Math.min(word, longestWord);
    return { least, best: Math.max(least, Math.min(line, column.wide === true ? widestOfProse : widestOfPlain)) };
  });
}

/**
 * Widths that together fill a page: each column its least, and the room that is left shared in proportion to what each would have beyond that. Where
 * not even the least fit, all are narrower in proportion.
 *
 * @param unit what a character takes, and `padding` what a cell takes beside its text, in the unit of `room`
 */
export function fitWidths(
  widths: readonly ColumnWidth[],
  { padding, room, unit }: { readonly room: number; readonly unit: number; readonly padding: number },
): readonly number[] {
  const least = widths.map((width) => width.least * unit + padding);
  const wanted = widths.map((width) => width.best - width.least);
  const taken = least.reduce((sum, one) => sum + one, 0);
  const wish = wanted.reduce((sum, one) => sum + one, 0);
  if (taken >= room) return least.map((one) => Math.floor((one / taken) * room));
  return least.map((one, at) => Math.floor(one + (room - taken) * (wish === 0 ? 1 / widths.length : (wanted[at] ?? 0) / wish)));
}
