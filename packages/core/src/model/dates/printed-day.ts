import type { CalendarDate } from '../calendar-date.ts';
import { calendarDate, formatDate, formatShort, isCalendarDate, monthName } from './calendar.ts';

/** The forms in which a paper may print a whole day, each named by the way it prints 12 March 2024. */
export const printedDays = ['12 March 2024', '12/03/2024', '2024-03-12'] as const;

/** A form in which a whole day is printed: one of `printedDays`. */
export type PrintedDay = (typeof printedDays)[number];

/** The form in which reports print days unless a house style says otherwise. */
export const usualDay: PrintedDay = '12 March 2024';

/** A day in one of the forms. */
export function writeDay(date: CalendarDate, form: PrintedDay): string {
  return form === '2024-03-12' ? date : form === '12/03/2024' ? formatShort(date) : formatDate(date);
}

const inFull = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/;
const inFigures = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/**
 * The day of a text that is one whole day in one of the forms and nothing else. Two cells with the same bare day say the same, however each prints it.
 *
 * @example bareDay('05/03/2024') // '2024-03-05'
 * @example bareDay('5 March 2024 (tbc)') // undefined
 */
export function bareDay(text: string): CalendarDate | undefined {
  if (isCalendarDate(text)) return text;
  const [, day, name, year] = inFull.exec(text) ?? [];
  if (day !== undefined) return sameWhenWritten(calendarDate(Number(year), monthOf(name ?? ''), Number(day)), '12 March 2024', text);
  const [, date, month, of] = inFigures.exec(text) ?? [];
  return date === undefined ? undefined : sameWhenWritten(calendarDate(Number(of), Number(month), Number(date)), '12/03/2024', text);
}

/** A day that would be written otherwise ("05 March 2024") is somebody's own wording. */
function sameWhenWritten(date: CalendarDate | undefined, form: PrintedDay, text: string): CalendarDate | undefined {
  return date !== undefined && writeDay(date, form) === text ? date : undefined;
}

function monthOf(name: string): number {
  for (let month = 1; month <= 12; month += 1) if (monthName(month) === name) return month;
  return 0;
}

const fullDay = /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g;

/** A sentence of our own with the days in it, which we print in full, in another form. */
export function rewriteDays(text: string, form: PrintedDay): string {
  return text.replace(fullDay, (found) => {
    const date = bareDay(found);
    return date === undefined ? found : writeDay(date, form);
  });
}
