import { calendarDate, isCalendarDate } from './calendar.ts';
import { type DateForm, dayReading, type FormContext, type Reading, textBefore } from './date-form.ts';
import { dayPattern, fullYear, monthNumber, monthPattern, weekdayNumber, weekdayPattern, weekFrom, yearPattern } from './date-words.ts';
import { inferDay } from './infer-year.ts';

/** Not in the middle of a longer number, reference or amount: `14/2018/P`, `22.10.1`, `£5.12`. */
const clearBefore = '(?<![\\w./,£$%-])';

/** Words after which figures with dots are a paragraph or a version, not a date. */
const numberedThing = /\b(?:paras?|paragraphs?|sections?|minutes?|items?|rules?|appendix|version|v|no|nos|regs?|regulations?)\.?\s*$/i;

const iso: DateForm = {
  name: 'year-month-day',
  pattern: new RegExp(`${clearBefore}(\\d{4}-\\d{2}-\\d{2})(?![\\d/-])`, 'gi'),
  read: (match) => (isCalendarDate(match[1] ?? '') ? dayReading(match[1]) : undefined),
};

/** Day first always: the papers are British, and `09/13/23` is no date at all. */
const figures: DateForm = {
  name: 'figures',
  pattern: new RegExp(
    `${clearBefore}(?:(${weekdayPattern})\\s*)?(\\d{1,2})(\\s?[/.-]\\s?)(\\d{1,2})\\3((?:19|20)\\d{2}|\\d{2})(?![\\d%/]|[.-]\\d|-?[a-z])`,
    'gi',
  ),
  read: (match, context) => {
    const [whole, weekdayWord, day = '', mark = '', month = '', year = ''] = match;
    const short = year.length === 2;
    // "4.10.16" in prose is more often a paragraph, "01-02-03" a telephone number or a sort code.
    if (short && !context.cell) {
      if (mark.includes('-')) return undefined;
      if (mark.includes('.') && (day.length < 2 || month.length < 2)) return undefined;
    }
    if (mark.includes('.') && numberedThing.test(textBefore(match))) return undefined;
    if (whole.length === 0) return undefined;
    const date = calendarDate(fullYear(year), Number(month), Number(day));
    return dayReading(date, weekdayWord === undefined ? {} : { weekday: weekdayNumber(weekdayWord) });
  },
};

const inWords: DateForm = {
  name: 'day-month',
  pattern: new RegExp(
    `(?<![\\w./,£$%-]|\\d\\s)(?:(${weekdayPattern})\\s*(?:the\\s+)?)?${dayPattern}(?:-|\\s*)(?:day\\s+)?(?:of\\s+)?(${monthPattern})(?:,?[\\s-]*(${yearPattern})|,?[\\s-]*['’](\\d{2})(?!\\d)|[\\s-]+(\\d{2})(?=\\s*(?:$|[^\\w\\s:.%])))?`,
    'gi',
  ),
  read: (match, context) => {
    const [whole, weekdayWord, day = '', monthWord = '', year, shortYear, bareShort] = match;
    const month = monthNumber(monthWord);
    const written = year ?? shortYear ?? (context.cell ? bareShort : undefined);
    if (written === undefined && monthWord === 'may') return undefined;
    const weekday = weekdayWord === undefined ? {} : { weekday: weekdayNumber(weekdayWord) };
    if (written !== undefined) return dayReading(calendarDate(fullYear(written), month, Number(day)), weekday);
    const length =
      bareShort === undefined ? whole.length : whole.length - whole.slice(whole.lastIndexOf(monthWord) + monthWord.length).length;
    return withoutYear(month, Number(day), weekdayWord, context, length);
  },
};

function withoutYear(
  month: number,
  day: number,
  weekdayWord: string | undefined,
  context: FormContext,
  length: number,
): Reading | undefined {
  // A day that no year has, 31 June, is not a date.
  if (calendarDate(2024, month, day) === undefined) return undefined;
  const weekday = weekdayWord === undefined ? {} : { weekday: weekdayNumber(weekdayWord) };
  const inferred = inferDay(month, day, weekdayWord, context);
  const bare = { month, day };
  if (inferred === undefined) return { bare, length, day: true, ...weekday };
  return { edtf: inferred.from, from: inferred.from, to: inferred.to, basis: inferred.basis, day: true, bare, length, ...weekday };
}

const monthFirst: DateForm = {
  name: 'month-day-year',
  pattern: new RegExp(`(?<!\\w)(?:(${weekdayPattern})\\s*)?(${monthPattern})\\s+${dayPattern},?\\s+(${yearPattern})`, 'gi'),
  read: ([, weekdayWord, monthWord = '', day = '', year = '']) =>
    dayReading(
      calendarDate(Number(year), monthNumber(monthWord), Number(day)),
      weekdayWord === undefined ? {} : { weekday: weekdayNumber(weekdayWord) },
    ),
};

const dayRange: DateForm = {
  name: 'days-of-a-month',
  pattern: new RegExp(
    `(?<![\\w./,£$%-]|\\d\\s)${dayPattern}\\s*(?:[-–—/]|to|until)\\s*${dayPattern}\\s*(?:of\\s+)?(${monthPattern})(?:,?\\s*(${yearPattern}))?`,
    'gi',
  ),
  read: ([, first = '', last = '', monthWord = '', year], context) => {
    const month = monthNumber(monthWord);
    if (year === undefined) {
      if (monthWord === 'may') return undefined;
      const end = inferDay(month, Number(last), undefined, context);
      const start = end === undefined ? undefined : calendarDate(end.year, month, Number(first));
      if (end === undefined || start === undefined || start > end.to) return undefined;
      return { edtf: `${start}/${end.to}`, from: start, to: end.to, basis: end.basis };
    }
    const from = calendarDate(Number(year), month, Number(first));
    const to = calendarDate(Number(year), month, Number(last));
    return from === undefined || to === undefined || from > to ? undefined : { edtf: `${from}/${to}`, from, to };
  },
};

const week: DateForm = {
  name: 'week',
  pattern: new RegExp(
    `(?<!\\w)(?:week\\s+(?:commencing|beginning|of)|w/c|wc|w/b)\\s+(?:${weekdayPattern}\\s*)?(?:the\\s+)?${dayPattern}\\s*(?:of\\s+)?(${monthPattern})(?:,?\\s*(${yearPattern}))?`,
    'gi',
  ),
  read: ([, day = '', monthWord = '', year], context) => {
    const month = monthNumber(monthWord);
    const inferred = year === undefined ? inferDay(month, Number(day), undefined, context) : undefined;
    const first = year === undefined ? inferred?.from : calendarDate(Number(year), month, Number(day));
    if (first === undefined) return undefined;
    const { from, to } = weekFrom(first);
    return { edtf: `${from}/${to}`, from, to, basis: ['seven days from the date written', inferred?.basis].filter(Boolean).join('; ') };
  },
};

/** The ways of writing a day, or a few days of one month. */
export const dayForms: readonly DateForm[] = [iso, figures, inWords, monthFirst, dayRange, week];
