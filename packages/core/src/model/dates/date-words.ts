import { addDays, calendarDate, daysInMonth } from './calendar.ts';

/*
 * The words that dates are written in, as pieces of patterns and as numbers. English only: the papers are.
 */

/** A month's name, whole or short, with an optional full stop. */
export const monthPattern =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';

/** A weekday's name, whole or short, with an optional full stop and comma. */
export const weekdayPattern =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b\\.?,?';

/** A day of the month, with or without "st", "nd", "rd", "th"; one group. */
export const dayPattern = '(0?[1-9]|[12]\\d|3[01])(?:\\s?(?:st|nd|rd|th)\\b)?';

/** A year of four figures, of our time; no group. */
export const yearPattern = '(?:19|20)\\d{2}(?!\\d)';

/** A year that runs over the turn of the year, "2023/24", "2023-24", "2023/2024"; two groups. */
export const doubleYearPattern = '((?:19|20)\\d{2})\\s?[/–—-]\\s?((?:19|20)?\\d{2})(?!\\d)';

const numberWords: readonly string[] = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A small number in figures or words, "a" and "an" included; no group. */
export const countPattern = `(?:\\d{1,3}|an?|${numberWords.join('|')}|eighteen|twenty)`;

/**
 * Number of a month, 1–12, from its name. The lower-case verb "may" is not a month unless a year follows it, which the
 * caller knows.
 */
export function monthNumber(word: string): number {
  const key = word.slice(0, 3).toLowerCase();
  return ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(key) + 1;
}

/** Number of a weekday, 1 Monday to 7 Sunday, from its name; 0 when it is none. */
export function weekdayNumber(word: string): number {
  return ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** The number that a word or figures say; NaN when none. */
export function countOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  if (lower === 'eighteen') return 18;
  if (lower === 'twenty') return 20;
  const index = numberWords.indexOf(lower);
  return index >= 0 ? index + 1 : Number(word);
}

/** A year from two or four figures: 70–99 are of the last century, as POSIX has it. */
export function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** First year of a double year, when the second follows it: "2023/24" gives 2023, "2023/25" nothing. */
export function doubleYear(first: string, second: string): number | undefined {
  const year = Number(first);
  const next = second.length === 4 ? Number(second) : Math.floor((year + 1) / 100) * 100 + Number(second);
  return next === year + 1 ? year : undefined;
}

/** First and last day of a run of months, the last one given by its own year. */
export function monthSpan(
  year: number,
  month: number,
  toYear: number = year,
  toMonth: number = month,
): { readonly from: string; readonly to: string } {
  const from = calendarDate(year, month, 1) ?? '';
  const to = calendarDate(toYear, toMonth, daysInMonth(toYear, toMonth)) ?? '';
  return { from, to };
}

/** The seven days that begin with a date. */
export function weekFrom(date: string): { readonly from: string; readonly to: string } {
  return { from: date, to: addDays(date, 6) };
}

/** Two figures. */
export function pad(value: number): string {
  return String(value).padStart(2, '0');
}
