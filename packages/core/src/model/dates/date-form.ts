import type { CalendarDate } from '../calendar-date.ts';

/** What a form of writing needs to know of its surroundings. */
export interface FormContext {
  /** The day that the paper speaks for; without it a missing year stays missing. */
  readonly reference?: CalendarDate;
  /** A date without a year lies on or after the reference, as a deadline does; otherwise it is the nearest one. */
  readonly forward: boolean;
  /** The text is a short cell that holds a date and little else, so that "2024" or "Jan 24" can be nothing but a date. */
  readonly cell: boolean;
  /** Read "within 28 days" and the like. */
  readonly relative: boolean;
}

/** What the words of one date mean. Without `from` and `to` they are a date that cannot be resolved. */
export interface Reading {
  readonly edtf?: string;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly basis?: string;
  /** One day was named, not a month, a quarter or a reckoning. */
  readonly day?: boolean;
  /** The weekday written with it, 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  /** Written without a year, so that a neighbour's year may complete it. */
  readonly bare?: { readonly month: number; readonly day?: number };
  /** The date ends before the pattern does: characters of it that are the date. */
  readonly length?: number;
}

/** One way of writing a date: what it looks like (flags `gi`) and what it means; nothing when it only looks like one. */
export interface DateForm {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, context: FormContext) => Reading | undefined;
}

/** A reading of one day. */
export function dayReading(date: CalendarDate | undefined, more: Omit<Reading, 'edtf' | 'from' | 'to' | 'day'> = {}): Reading | undefined {
  return date === undefined ? undefined : { edtf: date, from: date, to: date, day: true, ...more };
}

/** The few words before a match; not the whole text, so that a long one is not read again for each of its dates. */
export function textBefore(match: RegExpExecArray): string {
  return match.input.slice(Math.max(0, match.index - 40), match.index);
}
