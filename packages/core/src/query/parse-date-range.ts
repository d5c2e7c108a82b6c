import { daysInMonth, isCalendarDate } from '../model/dates/calendar.ts';
import { parseCalendarDate } from '../model/dates/parse-date.ts';
import type { Bound } from './query.ts';

/** A range of days, both ends included; a missing end is open. */
export interface DateRange {
  readonly from?: Bound;
  readonly to?: Bound;
}

/**
 * A day or a range as a query has it: `2024-01-31`, `31/01/2024`, `2024-01`, `2024`, `today`, with `..` before, after or between. Nothing when it
 * is none of these, or ends before it begins.
 *
 * @example parseDateRange('2024-02..') // { from: '2024-02-01' }
 */
export function parseDateRange(text: string): DateRange | undefined {
  const [first = '', last, ...more] = text.split('..');
  if (more.length > 0) return undefined;
  if (last === undefined) return spanOf(first);
  if (first === '' && last === '') return undefined;
  const from = first === '' ? undefined : spanOf(first)?.from;
  const to = last === '' ? undefined : spanOf(last)?.to;
  if ((first !== '' && from === undefined) || (last !== '' && to === undefined)) return undefined;
  if (from !== undefined && to !== undefined && from !== 'today' && to !== 'today' && from > to) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** A range as `parseDateRange` reads it; the shortest form is not sought. */
export function printDateRange({ from, to }: DateRange): string {
  return from === to && from !== undefined ? from : `${from ?? ''}..${to ?? ''}`;
}

function spanOf(text: string): { readonly from: Bound; readonly to: Bound } | undefined {
  const word = text.trim().toLowerCase();
  if (word === 'today') return { from: 'today', to: 'today' };
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(word) ?? [];
  if (year !== undefined) {
    const from = `${year}-${month ?? '01'}-01`;
    const to = `${year}-${month ?? '12'}-${month === undefined ? 31 : daysInMonth(Number(year), Number(month))}`;
    return isCalendarDate(from) && isCalendarDate(to) ? { from, to } : undefined;
  }
  const day = parseCalendarDate(word);
  return day === undefined ? undefined : { from: day, to: day };
}
