import { addDays as addLocalDays } from 'date-fns/addDays';
import { addMonths as addLocalMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import type { CalendarDate } from '../calendar-date.ts';

/*
 * A calendar date has no zone, and `Date` always has one: a day becomes midnight where the machine stands, is reckoned with by date-fns, which
 * counts days of the calendar and not hours, and becomes a date again. Summer time never moves it.
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
function isLeapYear(year: number): boolean {
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
  return fromLocal(addLocalDays(toLocal(date), days));
}

/**
 * The same day so many months later, or the last day of that month where it is shorter: a month from 31 January 2024 is
 * 29 February 2024.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return fromLocal(addLocalMonths(toLocal(date), months));
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
  return differenceInCalendarDays(toLocal(to), toLocal(from));
}

/** The day of the week, 1 Monday to 7 Sunday (ISO 8601). */
export function weekday(date: CalendarDate): number {
  return getISODay(toLocal(date));
}

/** Name of the day of the week: "Friday". */
export function weekdayName(date: CalendarDate): string {
  return weekdayNames[weekday(date) - 1] ?? '';
}

/** Last day of the date's month. */
export function endOfMonth(date: CalendarDate): CalendarDate {
  return fromLocal(lastDayOfMonth(toLocal(date)));
}

/** A date in full, as a paper prints it: "13 September 2023". What is no date comes back as it is. */
export function formatDate(date: CalendarDate): string {
  const known = written.get(date);
  if (known !== undefined) return known;
  if (!isCalendarDate(date)) return date;
  const { year, month, day } = datePartsOf(date);
  const text = `${day} ${monthNames[month - 1]} ${year}`;
  if (written.size >= 1000) written.clear();
  written.set(date, text);
  return text;
}

/** Dates in full, as they were written: a register has thousands of records and some dozens of meetings. */
const written = new Map<CalendarDate, string>();

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

/** Midnight of the day where the machine stands; the year is set apart, since `Date` takes 0 to 99 for years of the last century. */
function toLocal(date: CalendarDate): Date {
  const { year, month, day } = datePartsOf(date);
  const local = new Date(2000, month - 1, 1);
  local.setFullYear(year, month - 1, day);
  return local;
}

function fromLocal(date: Date): CalendarDate {
  return write(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
