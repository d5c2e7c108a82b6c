import { calendarDate, daysInMonth } from './calendar.ts';
import type { Reading } from './date-form.ts';
import { monthSpan, pad } from './date-words.ts';

/**
 * A month, or a part of one. "End of" is the last day, since that is what a deadline means; "early", "mid" and "late" are its thirds, since
 * EDTF has no sign for them, and the basis says so.
 */
export function partOfMonth(year: number, month: number, part: string | undefined): Reading {
  const last = daysInMonth(year, month);
  const between = (first: number, end: number, basis: string): Reading => {
    const from = calendarDate(year, month, first) ?? '';
    const to = calendarDate(year, month, end) ?? '';
    return { edtf: from === to ? from : `${from}/${to}`, from, to, basis };
  };
  switch (part?.toLowerCase()) {
    case 'end':
    case 'close':
      return between(last, last, 'last day of the month');
    case 'start':
    case 'beginning':
    case 'early':
      return between(1, 10, 'first third of the month, 1st to 10th');
    case 'mid':
    case 'middle':
      return between(11, 20, 'middle third of the month, 11th to 20th');
    case 'late':
      return between(21, last, 'last third of the month, from the 21st');
    default:
      return { edtf: `${year}-${pad(month)}`, ...monthSpan(year, month) };
  }
}

/** A part of a calendar year: "end of" is 31 December; "early", "mid" and "late" are its thirds of four months. */
export function partOfYear(year: number, part: string): Reading {
  const between = (first: number, last: number, basis: string): Reading => ({
    edtf: `${year}-${pad(first)}/${year}-${pad(last)}`,
    ...monthSpan(year, first, year, last),
    basis,
  });
  switch (part.toLowerCase()) {
    case 'end':
    case 'close':
      return { edtf: `${year}-12-31`, from: `${year}-12-31`, to: `${year}-12-31`, basis: 'last day of the year' };
    case 'mid':
    case 'middle':
      return between(5, 8, 'middle third of the year, May to August');
    case 'late':
      return between(9, 12, 'last third of the year, September to December');
    default:
      return between(1, 4, 'first third of the year, January to April');
  }
}
