import type { CalendarDate } from '../calendar-date.ts';
import { calendarDate, datePartsOf, daysBetween, formatDate, weekdayName } from './calendar.ts';
import type { FormContext } from './date-form.ts';
import { weekdayNumber } from './date-words.ts';

/** A run of days; both ends belong to it. */
export interface DaySpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A span and the words that say where its year came from. */
export interface InferredSpan extends DaySpan {
  readonly year: number;
  readonly basis: string;
}

/**
 * Which year a date without one belongs to, by the day that the paper speaks for: the first on or after it when `forward`, else the
 * nearest, a tie going to the later one. Nothing without a reference. 29 February finds its leap year.
 */
export function inferYear(spanIn: (year: number) => DaySpan | undefined, context: FormContext): InferredSpan | undefined {
  const { reference } = context;
  if (reference === undefined) return undefined;
  const around = datePartsOf(reference).year;
  let best: { readonly span: DaySpan; readonly year: number; readonly distance: number } | undefined;
  // Eight years hold a leap year even around 1900 and 2100.
  for (let year = around - 8; year <= around + 8; year += 1) {
    const span = spanIn(year);
    if (span === undefined || (context.forward && span.to < reference)) continue;
    const distance = distanceTo(span, reference);
    if (best === undefined || distance <= best.distance) {
      if (context.forward && best !== undefined) continue;
      best = { span, year, distance };
    }
  }
  if (best === undefined) return undefined;
  return { ...best.span, year: best.year, basis: `year taken from the paper's date, ${formatDate(reference)}` };
}

/**
 * A day and month without a year. Where a weekday is written and does not fit the first choice, the year on either side whose weekday
 * fits is taken instead, but never more than a year from the reference.
 *
 * @example "Thursday 7 January" in a letter of 12 November 2020 is 7 January 2021.
 */
export function inferDay(month: number, day: number, weekdayWord: string | undefined, context: FormContext): InferredSpan | undefined {
  const spanIn = (year: number): DaySpan | undefined => {
    const date = calendarDate(year, month, day);
    return date === undefined ? undefined : { from: date, to: date };
  };
  const first = inferYear(spanIn, context);
  const wanted = weekdayWord === undefined ? 0 : weekdayNumber(weekdayWord);
  const { reference } = context;
  if (first === undefined || reference === undefined || wanted === 0 || weekdayNumber(weekdayName(first.from)) === wanted) return first;
  for (const year of [first.year + 1, first.year - 1]) {
    const span = spanIn(year);
    if (span === undefined || Math.abs(daysBetween(reference, span.from)) > 366) continue;
    if (context.forward && span.from < reference) continue;
    if (weekdayNumber(weekdayName(span.from)) === wanted) {
      return { ...span, year, basis: `year taken from the weekday and the paper's date, ${formatDate(reference)}` };
    }
  }
  return first;
}

function distanceTo(span: DaySpan, reference: CalendarDate): number {
  if (span.to < reference) return daysBetween(span.to, reference);
  if (span.from > reference) return daysBetween(reference, span.from);
  return 0;
}
