import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCalendarDate } from './calendar.ts';
import { parsePartialDate } from './parse-partial-date.ts';

test.each([
  ['January 2024', '2024-01', '2024-01-01', '2024-01-31'],
  ['February 2024', '2024-02', '2024-02-01', '2024-02-29'],
  ['Jan 24', '2024-01', '2024-01-01', '2024-01-31'],
  ["Sept '23", '2023-09', '2023-09-01', '2023-09-30'],
  ['end of September 2023', '2023-09-30', '2023-09-30', '2023-09-30'],
  ['By the end of February 2023', '2023-02-28', '2023-02-28', '2023-02-28'],
  ['mid-December 2020', '2020-12-11/2020-12-20', '2020-12-11', '2020-12-20'],
  ['early March 2024', '2024-03-01/2024-03-10', '2024-03-01', '2024-03-10'],
  ['late February 2024', '2024-02-21/2024-02-29', '2024-02-21', '2024-02-29'],
  ['early 2023', '2023-01/2023-04', '2023-01-01', '2023-04-30'],
  ['mid 2023', '2023-05/2023-08', '2023-05-01', '2023-08-31'],
  ['end of 2023', '2023-12-31', '2023-12-31', '2023-12-31'],
  ['Spring 2024', '2024-21', '2024-03-01', '2024-05-31'],
  ['Winter 2023', '2023-24', '2023-12-01', '2024-02-29'],
  ['Winter 2023/24', '2023-24', '2023-12-01', '2024-02-29'],
  ['spring term 2024', '2024-01/2024-04', '2024-01-01', '2024-04-30'],
  ['Q3 2023/24', '2023-10/2023-12', '2023-10-01', '2023-12-31'],
  ['Q4 2023-24', '2024-01/2024-03', '2024-01-01', '2024-03-31'],
  ['Quarter 1 of 2023/24', '2023-04/2023-06', '2023-04-01', '2023-06-30'],
  ['2023/24 Q2', '2023-07/2023-09', '2023-07-01', '2023-09-30'],
  ['third quarter of 2023/24', '2023-10/2023-12', '2023-10-01', '2023-12-31'],
  ['2023/24', '2023-04/2024-03', '2023-04-01', '2024-03-31'],
  ['2023-2024', '2023-04/2024-03', '2023-04-01', '2024-03-31'],
  ['academic year 2023/24', '2023-09/2024-08', '2023-09-01', '2024-08-31'],
  ['end of 2023/24', '2024-03-31', '2024-03-31', '2024-03-31'],
  ['2025', '2025', '2025-01-01', '2025-12-31'],
  ['October to December 2023', '2023-10/2023-12', '2023-10-01', '2023-12-31'],
  ['November to January 2024', '2023-11/2024-01', '2023-11-01', '2024-01-31'],
  ['October 2023 – January 2024', '2023-10/2024-01', '2023-10-01', '2024-01-31'],
  ['1 April to 30 June 2024', '2024-04-01/2024-06-30', '2024-04-01', '2024-06-30'],
  ['5-7 June 2019', '2019-06-05/2019-06-07', '2019-06-05', '2019-06-07'],
  ['w/c 25 November 2019', '2019-11-25/2019-12-01', '2019-11-25', '2019-12-01'],
  ['31/03/26', '2026-03-31', '2026-03-31', '2026-03-31'],
  ['28 February 2014', '2014-02-28', '2014-02-28', '2014-02-28'],
])('%s is %s', (text, edtf, from, to) => {
  expect(parsePartialDate(text)).toMatchObject({ text, edtf, from, to });
});

test.each([
  'next meeting',
  '-',
  'TBC',
  'Ongoing',
  'within 28 days',
  '7 January',
  'Q3 2023',
  'municipal year 2023/24',
  '2023/25',
  '30 February 2024',
  'Completed',
])('%s keeps its words and has no range', (text) => {
  const date = parsePartialDate(text);
  expect(date.text).toBe(text);
  expect([date.edtf, date.from, date.to]).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['7 January', '2020-11-12', '2021-01-07', '2021-01-07'],
  ['7 January Committee meeting', '2020-11-12', '2021-01-07', '2021-01-07'],
  ['12 November', '2020-11-12', '2020-11-12', '2020-11-12'],
  ['11 November', '2020-11-12', '2021-11-11', '2021-11-11'],
  ['29 February', '2021-03-01', '2024-02-29', '2024-02-29'],
  ['November meetings', '2020-07-28', '2020-11-01', '2020-11-30'],
  ['July', '2020-07-28', '2020-07-01', '2020-07-31'],
  ['end of March', '2020-07-28', '2021-03-31', '2021-03-31'],
  ['within 28 days', '2023-09-13', '2023-09-13', '2023-10-11'],
  ['in 12 months', '2019-11-25', '2020-11-25', '2020-11-25'],
  ["in twelve months' time", '2019-11-25', '2020-11-25', '2020-11-25'],
  ['within the next fortnight', '2024-02-20', '2024-02-20', '2024-03-05'],
  ['within 10 working days', '2024-02-29', '2024-02-29', '2024-03-14'],
  ['in a month', '2024-01-31', '2024-02-29', '2024-02-29'],
  ['next month', '2023-12-05', '2024-01-01', '2024-01-31'],
  ['Q2', '2023-08-15', '2023-07-01', '2023-09-30'],
])('%s, after a paper of %s, is %s to %s', (text, reference, from, to) => {
  const date = parsePartialDate(text, { reference, forward: true });
  expect(date).toMatchObject({ text, from, to });
  expect(date.basis).toContain("paper's date");
});

test('a first day without a last one is never due', () => {
  expect(parsePartialDate('after March 2024')).toMatchObject({ edtf: '2024-04-01/..', from: '2024-04-01' });
  expect(parsePartialDate('From April 2024').to).toBeUndefined();
  expect(parsePartialDate('1 April 2024 onwards').to).toBeUndefined();
});

test('of several dates the last counts, and the basis says so', () => {
  expect(parsePartialDate('September 2023, now January 2024')).toMatchObject({ edtf: '2024-01', basis: 'the last of 2 dates written' });
});

test('white space is squeezed and no other word is lost', () => {
  expect(parsePartialDate('  end of\n  September   2023 ')).toMatchObject({ text: 'end of September 2023', to: '2023-09-30' });
});

test('a range begins before it ends, and both ends exist', () => {
  const piece = fc.constantFrom(
    '13',
    '9 ',
    '2023',
    '23/24',
    '/',
    '.',
    '-',
    ' ',
    'Sept ',
    'May ',
    'end of ',
    'Q3 ',
    ' to ',
    'early ',
    'winter ',
    'in ',
    'six months',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), fc.boolean(), (pieces, forward) => {
      const { from, to } = parsePartialDate(pieces.join(''), { reference: '2024-02-29', forward });
      if (from !== undefined) expect(isCalendarDate(from)).toBe(true);
      if (to !== undefined) expect(isCalendarDate(to)).toBe(true);
      if (from !== undefined && to !== undefined) expect(from <= to).toBe(true);
    }),
  );
});

test('reading its own words again gives the same date', () => {
  const piece = fc.constantFrom('13 ', '9 ', '2023', '/', ' ', 'Sept ', 'May ', 'end of ', 'Q3 ', ' to ', 'early ', '24', '\n');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const once = parsePartialDate(pieces.join(''), { reference: '2024-02-29' });
      expect(parsePartialDate(once.text, { reference: '2024-02-29' })).toEqual(once);
    }),
  );
});
