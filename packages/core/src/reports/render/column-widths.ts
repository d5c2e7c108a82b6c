import type { ReportTable } from '../report.ts';
import { displayWidth } from './text-layout.ts';

/** The narrowest and widest that a column is asked to be, in characters. */
const narrowest = 7;
const widestOfPlain = 24;
const widestOfProse = 60;

/**
 * How many characters wide each column of a table would best be: as wide as its longest line, prose up to 60, other columns up to 24, and never
 * narrower than its longest word up to 16, so that no reference or date is broken in two.
 */
export function columnWidths({ columns, rows }: ReportTable): readonly number[] {
  return columns.map((column, at) => {
    let line = 0;
    let word = 0;
    for (const text of [column.title, ...rows.map((row) => row[at] ?? '')]) {
      for (const one of text.split('\n')) {
        const short = one.slice(0, 200);
        line = Math.max(line, displayWidth(short));
        for (const part of short.split(' ')) word = Math.max(word, displayWidth(part));
      }
    }
    const most = column.wide === true ? widestOfProse : widestOfPlain;
    return Math.max(narrowest, Math.min(word, 16), Math.min(line, most));
  });
}

/**
 * The widths fitted to a page: what is left over or missing is shared by the columns above their least width, in proportion.
 *
 * @param least what no column goes below, in the same unit as `room`
 */
export function fitWidths(widths: readonly number[], room: number, least: number): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const floor = Math.min(least, room / Math.max(1, widths.length));
  const asked = widths.map((width) => Math.max(floor, (width / Math.max(1, total)) * room));
  const over = asked.reduce((sum, width) => sum + width, 0) - room;
  const spare = asked.reduce((sum, width) => sum + (width - floor), 0);
  return asked.map((width) => Math.floor(spare <= 0 ? width : width - (over * (width - floor)) / spare));
}
