import { addBusinessDays } from 'date-fns/addBusinessDays';
import { addMonths as oracleAddMonths } from 'date-fns/addMonths';
import { format } from 'date-fns/format';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { parseISO } from 'date-fns/parseISO';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  calendarDate,
  daysBetween,
  endOfMonth,
  formatDate,
  formatShort,
  isCalendarDate,
  weekday,
  weekdayName,
} from './calendar.ts';

const anyDate = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2023-04-31', false],
  ['2023-13-01', false],
  ['2023-00-10', false],
  ['2023-1-1', false],
  ['2023-01-01T00:00', false],
  ['', false],
])('%s is a calendar date: %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
});

test('a text is a calendar date when it is what a year, month and day write', () => {
  const figures = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }));
  const pad = (number: number, length: number): string => String(number).padStart(length, '0');
  fc.assert(
    fc.property(figures, ([year, month, day]) => {
      const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
      expect(isCalendarDate(text)).toBe(calendarDate(year, month, day) === text);
    }),
  );
  fc.assert(
    fc.property(fc.nat(9), fc.constantFrom('-', ' ', '/', ':', '٣', 'a', '+'), (at, sign) => {
      const text = '2024-12-11'.slice(0, at) + sign + '2024-12-11'.slice(at + 1);
      expect(isCalendarDate(text)).toBe(text === '2024-12-11');
    }),
  );
});

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2023-12-31', 2, '2024-02-29'],
  ['2020-11-05', 2, '2021-01-05'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(from, months)).toBe(to);
});

test('working days leave out weekends and the holidays given', () => {
  expect(addWorkingDays('2023-12-22', 1)).toBe('2023-12-25');
  expect(addWorkingDays('2023-12-22', 1, ['2023-12-25', '2023-12-26'])).toBe('2023-12-27');
  expect(addWorkingDays('2024-01-06', 1)).toBe('2024-01-08');
  expect(addWorkingDays('2024-01-08', -1)).toBe('2024-01-05');
});

test('dates are written in full and in figures, day first', () => {
  expect(formatDate('2023-09-13')).toBe('13 September 2023');
  expect(formatShort('2023-09-03')).toBe('03/09/2023');
  expect(formatDate('soon')).toBe('soon');
  expect(weekdayName('2020-12-18')).toBe('Friday');
});

test('a date that does not exist is not made', () => {
  expect(calendarDate(2023, 2, 29)).toBeUndefined();
  expect(calendarDate(2024, 2, 29)).toBe('2024-02-29');
  expect(calendarDate(2024, 1.5, 1)).toBeUndefined();
});

test('days, months and month ends agree with date-fns', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -500, max: 500 }), (date, count) => {
      expect(addMonths(date, count)).toBe(format(oracleAddMonths(parseISO(date), count), 'yyyy-MM-dd'));
      expect(endOfMonth(date)).toBe(format(lastDayOfMonth(parseISO(date)), 'yyyy-MM-dd'));
      expect(weekday(date)).toBe(Number(format(parseISO(date), 'i')));
      expect(addWorkingDays(date, Math.abs(count))).toBe(format(addBusinessDays(parseISO(date), Math.abs(count)), 'yyyy-MM-dd'));
    }),
  );
});

test('adding days and counting them are each other turned round', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
      const later = addDays(date, days);
      expect(isCalendarDate(later)).toBe(true);
      expect(daysBetween(date, later)).toBe(days);
      expect(addDays(later, -days)).toBe(date);
    }),
  );
});
