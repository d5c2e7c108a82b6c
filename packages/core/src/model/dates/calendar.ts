import type { CalendarDate } from '../calendar-date.ts';

/*
 * Plain integer arithmetic on the Gregorian calendar. Not with `Date` or a library over it: those count in the zone of the
 * machine, and the rules run over a hundred thousand records at a time.
 */

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date of a year, month (1–12) and day, or nothing when there is no such day: `calendarDate(2023, 2, 29)` is undefined. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return write(year, month, day);
}

/** Whether a text is a day that exists, written `YYYY-MM-DD`: `2023-02-29` is not. */
export function isCalendarDate(text: string): boolean {
  // By figures, without a copy: a register has tens of thousands of dates, each weighed whenever it is opened.
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false;
  const year = twoFigures(text, 0) * 100 + twoFigures(text, 2);
  const month = twoFigures(text, 5);
  const day = twoFigures(text, 8);
  // What is no figure makes all comparisons false.
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const hyphen = 45;

/** The number that two figures of a text write; `NaN` where one of them is none. */
function twoFigures(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Year, month (1–12) and day of a date, as numbers. */
export function datePartsOf(date: CalendarDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The day so many days later; earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/**
 * The same day so many months later, or the last day of that month where it is shorter: a month from 31 January 2024 is
 * 29 February 2024.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = datePartsOf(date);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = (count % 12) + 1;
  return write(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/**
 * The day so many working days later: Monday to Friday, without the holidays given. The first day is not counted, so one
 * working day from a Friday is the Monday. Negative counts go back.
 */
export function addWorkingDays(date: CalendarDate, days: number, holidays: readonly CalendarDate[] = []): CalendarDate {
  const off = new Set(holidays);
  const step = days < 0 ? -1 : 1;
  let left = Math.abs(days);
  let current = date;
  while (left > 0) {
    current = addDays(current, step);
    if (weekday(current) <= 5 && !off.has(current)) left -= 1;
  }
  return current;
}

/** Calendar days from one date to another; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week, 1 Monday to 7 Sunday (ISO 8601). */
export function weekday(date: CalendarDate): number {
  // 1 January 1970 was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Name of the day of the week: "Friday". */
export function weekdayName(date: CalendarDate): string {
  return weekdayNames[weekday(date) - 1] ?? '';
}

/** Last day of the date's month. */
export function endOfMonth(date: CalendarDate): CalendarDate {
  const { year, month } = datePartsOf(date);
  return write(year, month, daysInMonth(year, month));
}

/** A date in full, as a paper prints it: "13 September 2023". What is no date comes back as it is. */
export function formatDate(date: CalendarDate): string {
  if (!isCalendarDate(date)) return date;
  const { year, month, day } = datePartsOf(date);
  return `${day} ${monthNames[month - 1]} ${year}`;
}

/** A date in figures, day first: "13/09/2023". What is no date comes back as it is. */
export function formatShort(date: CalendarDate): string {
  if (!isCalendarDate(date)) return date;
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** Name of a month, counted from 1. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

function write(year: number, month: number, day: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** Days since 1 January 1970; years are counted from March so that a leap day comes last. */
function dayNumber(date: CalendarDate): number {
  const { year, month, day } = datePartsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

function fromDayNumber(count: number): CalendarDate {
  const z = count + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
