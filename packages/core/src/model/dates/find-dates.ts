import type { CalendarDate } from '../calendar-date.ts';
import type { PartialDate } from '../partial-date.ts';
import { partialDate } from './parse-partial-date.ts';
import { scanDates } from './scan-dates.ts';

/** A date found in prose: characters `start` to `end` of the text, the end not included. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: PartialDate;
}

/** What is known beside the prose. */
export interface FindDatesOptions {
  /** The day that the paper speaks for; without it a date that lacks its year has words and no range. */
  readonly reference?: CalendarDate;
  /** A date without a year lies on or after the reference. @default false, the nearest one */
  readonly forward?: boolean;
  /** Find "within 28 days" too. Off unless asked: in prose it is a standard to be met as often as a deadline. */
  readonly relative?: boolean;
}

/**
 * The dates inside running prose, in order. Minute numbers (`12/26`), fractions, percentages, references (`14/2018/P`), paragraph numbers and
 * years that name a report (`2023-24`) are left alone.
 */
export function findDates(text: string, options: FindDatesOptions = {}): readonly FoundDate[] {
  const { reference, forward = false, relative = false } = options;
  const hits = scanDates(text, { ...(reference === undefined ? {} : { reference }), forward, cell: false, relative });
  return hits.map(({ start, end, reading }) => ({
    start,
    end,
    date: partialDate(text.slice(start, end).replace(/\s+/g, ' '), reading),
  }));
}
