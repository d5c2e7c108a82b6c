import type { CalendarDate } from '../calendar-date.ts';
import { addDays, addMonths, addWorkingDays, endOfMonth, formatDate, isCalendarDate } from './calendar.ts';
import type { DateForm } from './date-form.ts';
import { countOf, countPattern } from './date-words.ts';

const unitPattern = '(working\\s+days?|days?|weeks?|fortnights?|months?|years?)';

/**
 * "within 28 days", "in 12 months' time", "within the next fortnight": counted from the day that the paper speaks for, which itself does not
 * count. "Within" leaves every day until then; "in" names the last.
 */
const reckoned: DateForm = {
  name: 'reckoned',
  pattern: new RegExp(
    `(?<!\\w)(within|in|over|during)\\s+(?:the\\s+)?(?:next\\s+)?(?:(${countPattern})\\s+)?${unitPattern}['’]?s?(?:['’])?(?:\\s+times?)?\\b`,
    'gi',
  ),
  read: ([, word = '', count, unit = ''], { reference, relative }) => {
    if (!relative) return undefined;
    const number = count === undefined ? 1 : countOf(count);
    // "in months" says nothing; "within the next fortnight" says one.
    if (count === undefined && !/^(?:fortnight|week|month|year)$/i.test(unit)) return undefined;
    if (reference === undefined) return {};
    const to = later(reference, number, unit.toLowerCase());
    if (!isCalendarDate(to)) return undefined;
    const basis = `${number} ${unit.toLowerCase()} from the paper's date, ${formatDate(reference)}`;
    if (word.toLowerCase() === 'in') return { edtf: to, from: to, to, basis };
    return { edtf: `${reference}/${to}`, from: reference, to, basis };
  },
};

const nextMonth: DateForm = {
  name: 'next-month',
  pattern: /(?<!\w)(?:this|next)\s+month\b/gi,
  read: ([words = ''], { reference, relative }) => {
    if (!relative) return undefined;
    if (reference === undefined) return {};
    const first = addMonths(`${reference.slice(0, 7)}-01`, words.toLowerCase().startsWith('next') ? 1 : 0);
    return {
      edtf: first.slice(0, 7),
      from: first,
      to: endOfMonth(first),
      basis: `counted from the paper's date, ${formatDate(reference)}`,
    };
  },
};

function later(from: CalendarDate, count: number, unit: string): CalendarDate {
  if (unit.startsWith('working')) return addWorkingDays(from, count);
  if (unit.startsWith('day')) return addDays(from, count);
  if (unit.startsWith('week')) return addDays(from, 7 * count);
  if (unit.startsWith('fortnight')) return addDays(from, 14 * count);
  return addMonths(from, unit.startsWith('year') ? 12 * count : count);
}

/** The ways of naming a day by counting from another. */
export const relativeForms: readonly DateForm[] = [reckoned, nextMonth];
