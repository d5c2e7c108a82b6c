import { type NumeralStyle, printNumeral } from '../numerals.ts';

/** How one level of an OpenDocument list prints its number. */
export interface OdtLevel {
  /** Absent for a bullet. */
  readonly style?: NumeralStyle;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  /** How many levels are printed: 2 is "3.1". */
  readonly shown: number;
}

/** Prints the number of an item at a level (from 1), given the numbers of its list and those above it; '' where the level prints none. */
export function printOdtNumber(levels: ReadonlyMap<number, OdtLevel>, level: number, counts: readonly number[]): string {
  const own = levels.get(level);
  if (own === undefined) return '';
  if (own.style === undefined) return '•';
  const numbers: string[] = [];
  for (let at = Math.max(1, level - own.shown + 1); at <= level; at += 1) {
    const style = levels.get(at)?.style;
    if (style !== undefined) numbers.push(printNumeral(counts[at - 1] ?? 1, style));
  }
  return `${own.before}${numbers.join('.')}${own.after}`;
}
