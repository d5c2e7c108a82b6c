import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ResponsePeriod } from '../model/committee.ts';
import { addDays, endOfMonth } from '../model/dates/calendar.ts';
import { parsePartialDate } from '../model/dates/parse-partial-date.ts';
import type { Letter } from '../model/letter.ts';
import { lastDayOf, responseClock, responseFinding } from './response-clock.ts';
import { responseProfile, responseProfiles } from './response-profiles.ts';
import { sampleCommittee, sampleRecord, sampleRegister } from './sample-record.ts';

const period = (length: number, unit: ResponsePeriod['unit'], includesFirstDay: boolean): ResponsePeriod => ({
  length,
  unit,
  includesFirstDay,
  starts: 'received',
  authority: 'a rule',
});

test.each([
  ['two months beginning with 5 November', '2020-11-05', period(2, 'months', true), '2021-01-04'],
  ['two months beginning with 1 March', '2024-03-01', period(2, 'months', true), '2024-04-30'],
  ['two months beginning with 31 December', '2023-12-31', period(2, 'months', true), '2024-02-29'],
  ['two months beginning with 30 December', '2022-12-30', period(2, 'months', true), '2023-02-28'],
  ['one month beginning with 31 January', '2023-01-31', period(1, 'months', true), '2023-02-28'],
  ['two months beginning with 29 February', '2024-02-29', period(2, 'months', true), '2024-04-28'],
  ['one month from 31 January', '2024-01-31', period(1, 'months', false), '2024-02-29'],
  ['one month from 5 November', '2020-11-05', period(1, 'months', false), '2020-12-05'],
  ['28 days of 13 September', '2023-09-13', period(28, 'days', false), '2023-10-11'],
  ['28 days beginning with 13 September', '2023-09-13', period(28, 'days', true), '2023-10-10'],
  ['28 days of 1 February in a leap year', '2024-02-01', period(28, 'days', false), '2024-02-29'],
  ['eight weeks of 13 September', '2023-09-13', period(8, 'weeks', false), '2023-11-08'],
  ['10 working days of a Friday', '2024-01-05', period(10, 'working-days', false), '2024-01-19'],
  ['one working day beginning with a Friday', '2024-01-05', period(1, 'working-days', true), '2024-01-05'],
  ['one working day beginning with a Saturday', '2024-01-06', period(1, 'working-days', true), '2024-01-08'],
])('%s', (_, start, rule, last) => {
  expect(lastDayOf(start, rule)).toBe(last);
});

test('months that begin with a day are whole: those that begin with the first of a month end with a month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 24 }), (days, length) => {
      const start = addDays('2000-01-01', days);
      const last = lastDayOf(start, period(length, 'months', true));
      if (start.endsWith('-01')) expect(last).toBe(endOfMonth(last));
      expect(last <= lastDayOf(start, period(length, 'months', false))).toBe(true);
      expect(last >= addDays(start, 28 * length - 1)).toBe(true);
    }),
  );
});

const letter = (own: Partial<Letter> = {}): Letter => ({ id: 'L', date: '2020-11-05', recommendations: ['REC0000001'], ...own });
const withProfile = (name: string) => ({ ...sampleCommittee, responsePeriod: responseProfile(name) ?? period(0, 'days', true) });

test('a date named in the letter wins over every period', () => {
  const record = sampleRecord();
  const register = sampleRegister([record], {
    committees: [withProfile('england-executive')],
    letters: [letter({ responseDue: parsePartialDate('Friday 18 December 2020') })],
  });
  expect(responseClock(record, register)).toMatchObject({ due: '2020-12-18', from: 'named' });
});

test.each([
  ['england-executive', '2021-01-04'],
  ['england-health', '2020-12-03'],
  ['england-crime-and-disorder', '2020-12-03'],
  ['commons-select-committee', '2021-01-05'],
  ['senedd-committee', '2020-12-17'],
])('%s: a letter of 5 November 2020 is to be answered by %s', (name, due) => {
  const record = sampleRecord();
  const register = sampleRegister([record], { committees: [withProfile(name)], letters: [letter()] });
  const clock = responseClock(record, register);
  expect(clock).toMatchObject({ due, from: 'period', start: '2020-11-05' });
  expect(clock?.authority).toBe(responseProfile(name)?.authority);
});

test('the register may choose a profile for every committee without a period of its own', () => {
  const record = sampleRecord();
  const register = sampleRegister([record], { settings: { responseProfile: 'england-health' } });
  // A request runs from the meeting where no letter is recorded.
  expect(responseClock(record, register)).toMatchObject({ due: '2023-10-11', start: '2023-09-13' });
  expect(responseClock(record, { ...register, settings: { responseProfile: 'england-executive' } })).toBeUndefined();
  expect(responseClock(record, { ...register, settings: { responseProfile: 'no such' } })).toBeUndefined();
});

test('only asks are answered', () => {
  const record = sampleRecord({ class: 'comment', responseDue: parsePartialDate('1 October 2023') });
  expect(responseClock(record, sampleRegister([record]))).toBeUndefined();
});

test.each([
  ['the day before', '2023-09-30', {}, false],
  ['the last day', '2023-10-01', {}, false],
  ['the day after', '2023-10-02', {}, true],
  ['answered', '2023-10-02', { response: { decision: 'accepted' as const } }, false],
  ['answered in words', '2023-10-02', { response: { asWritten: 'A note was sent.' } }, false],
  ['an empty answer', '2023-10-02', { response: { asWritten: ' ' } }, true],
  ['said to be awaited', '2023-10-02', { response: { decision: 'awaiting' as const, asWritten: 'Awaited' } }, true],
  ['complete', '2023-10-02', { status: 'complete' as const }, false],
])('%s: response overdue on %s', (_, today, own, isOverdue) => {
  const record = sampleRecord({ responseDue: parsePartialDate('1 October 2023'), ...own });
  expect(responseFinding(record, sampleRegister([record]), today)?.state).toBe(isOverdue ? 'response-overdue' : undefined);
});

test('every profile has an authority and a name of its own', () => {
  expect(new Set(responseProfiles.map((profile) => profile.name)).size).toBe(responseProfiles.length);
  for (const profile of responseProfiles) expect(profile.authority.length).toBeGreaterThan(10);
});
