import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './calendar.ts';
import { parseCalendarDate } from './parse-date.ts';
import { bareDay, printedDays, rewriteDays, writeDay } from './printed-day.ts';

const day = fc.integer({ min: -20_000, max: 36_000 }).map((days) => addDays('2000-01-01', days));

test('each form is named by how it prints 12 March 2024', () => {
  expect(printedDays.map((form) => writeDay('2024-03-12', form))).toEqual(printedDays);
});

test.each(printedDays)('every day printed as %s reads back, alone and in a paper', (form) => {
  fc.assert(
    fc.property(day, (date) => {
      expect(bareDay(writeDay(date, form))).toBe(date);
      expect(parseCalendarDate(writeDay(date, form))).toBe(date);
    }),
  );
});

test.each([
  '',
  '-',
  '12 March',
  '05 March 2024',
  '31 February 2024',
  '13/13/2024',
  '5/3/2024',
  '12 March 2024 (tbc)',
  'by 12 March 2024',
  '2024-02-30',
])('%j is no bare day', (text) => {
  expect(bareDay(text)).toBeUndefined();
});

test('days in a sentence of our own are written anew, all else stays', () => {
  expect(rewriteDays('Raised from 1 May 2023 to 30 April 2024, 12 asks.', '12/03/2024')).toBe(
    'Raised from 01/05/2023 to 30/04/2024, 12 asks.',
  );
  expect(rewriteDays('End of 31 February 2024.', '2024-03-12')).toBe('End of 31 February 2024.');
});
