import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, formatDate, formatShort } from './calendar.ts';
import { checkWeekday } from './check-weekday.ts';
import { parseCalendarDate } from './parse-date.ts';

test.each([
  ['13/09/23', '2023-09-13'],
  ['13.09.2023', '2023-09-13'],
  ['4.10.16', '2016-10-04'],
  ['5-6-02', '2002-06-05'],
  ['13-09-2023', '2023-09-13'],
  ['1 March 2023', '2023-03-01'],
  ['1 March 23', '2023-03-01'],
  ["1 Mar '23", '2023-03-01'],
  ['01-Mar-2023', '2023-03-01'],
  ['10th September, 2013', '2013-09-10'],
  ['11 th September 2019', '2019-09-11'],
  ['the 9th of October 2019', '2019-10-09'],
  ['Friday 18 December 2020', '2020-12-18'],
  ['Fri. 18 Dec. 2020', '2020-12-18'],
  ['2023-09-13', '2023-09-13'],
  ['2023-09-13T09:30', '2023-09-13'],
  ['September 13, 2023', '2023-09-13'],
  ['29 February 2024', '2024-02-29'],
  ['10/09/202 6', '2026-09-10'],
  [' 13 / 09 / 2023 ', '2023-09-13'],
  ['Meeting: 14/03/2017 - Audit Committee', '2017-03-14'],
  ['Cabinet – 12 March 2014', '2014-03-12'],
  ['13/09/23 (13 September 2023)', '2023-09-13'],
  ['31\u00a0March\u00a02026', '2026-03-31'],
])('%s is %s', (text, date) => {
  expect(parseCalendarDate(text)).toBe(date);
});

test.each([
  '',
  '-',
  'Complete',
  '09/13/23',
  '31/02/2023',
  '29 February 2023',
  '31 June',
  'January 2024',
  'end of September 2023',
  '5 - 7 June 2019',
  '13/09/23 and 15/11/23',
  '7 January',
  '14/2018/P',
  '12/26',
  '1/2/3',
  '2023/24',
  '£12.10.20',
])('%j names no single day', (text) => {
  expect(parseCalendarDate(text)).toBeUndefined();
});

test.each([
  ['31 July', '2019-07-15', '2019-07-31'],
  ['7 January', '2020-11-12', '2021-01-07'],
  ['24 September', '2020-07-28', '2020-09-24'],
  ['20 December', '2021-01-10', '2020-12-20'],
  ['29 February', '2023-06-01', '2024-02-29'],
  ['Thursday 7 January', '2020-11-12', '2021-01-07'],
  // The nearest 7 January to June 2021 is in 2021, a Thursday; the Friday is a year on.
  ['Friday 7 January', '2021-06-01', '2022-01-07'],
])('%s in a paper of %s is %s', (text, reference, date) => {
  expect(parseCalendarDate(text, { reference })).toBe(date);
});

test('a weekday that does not fit its date is told', () => {
  expect(checkWeekday('Monday 18 December 2020').map((one) => one.message)).toEqual(['18 December 2020 is a Friday, not a Monday']);
  expect(checkWeekday('Friday 18 December 2020')).toEqual([]);
  expect(checkWeekday('Thursday 7 January', { reference: '2020-11-12' })).toEqual([]);
  expect(checkWeekday('Tuesday 7 January', { reference: '2020-11-12' }).map((one) => one.code)).toEqual([]);
  expect(checkWeekday('Sunday 7 January', { reference: '2020-11-12' }).map((one) => one.code)).toEqual(['weekday-mismatch']);
  expect(checkWeekday('no date at all')).toEqual([]);
});

test('what is written in full or in figures reads back as the same day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 47_000 }), (days) => {
      const date = addDays('1970-01-01', days);
      expect(parseCalendarDate(formatDate(date))).toBe(date);
      expect(parseCalendarDate(formatShort(date))).toBe(date);
      expect(parseCalendarDate(date)).toBe(date);
    }),
  );
});

test('no text makes the reader fail, and what it reads is a day that exists', () => {
  const piece = fc.constantFrom(
    '13',
    '9',
    '2023',
    '23',
    '/',
    '.',
    '-',
    ' ',
    'Sept',
    'may',
    'May',
    'Friday',
    'end of',
    'Q3',
    'to',
    'th',
    ',',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const date = parseCalendarDate(pieces.join(''), { reference: '2024-02-29' });
      expect(date === undefined || addDays(date, 0) === date).toBe(true);
    }),
  );
});
