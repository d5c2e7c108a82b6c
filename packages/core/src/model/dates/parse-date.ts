import type { CalendarDate } from '../calendar-date.ts';
import { isCellText, squeezeFigures } from './cell-text.ts';
import { scanDates } from './scan-dates.ts';

/**
 * The one day that a text names, wherever it stands in it, day first always. Nothing when it names no single day: a month, a
 * range, two different days, a day that does not exist. With the paper's own date as `reference`, a missing year is the nearest one.
 *
 * @example
 * parseCalendarDate('13/09/23') // '2023-09-13'
 * parseCalendarDate('Friday 18 December 2020') // '2020-12-18'
 * parseCalendarDate('09/13/23') // undefined: there is no thirteenth month
 */
export function parseCalendarDate(text: string, options: { readonly reference?: CalendarDate } = {}): CalendarDate | undefined {
  const clean = squeezeFigures(text);
  const hits = scanDates(clean, { ...options, forward: false, cell: isCellText(clean), relative: false });
  const days = new Set<CalendarDate>();
  for (const { reading } of hits) {
    if (reading.day === true && reading.from !== undefined) days.add(reading.from);
  }
  return days.size === 1 ? [...days][0] : undefined;
}
