import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../model/dates/calendar.ts';
import { parsePartialDate } from '../model/dates/parse-partial-date.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { derivedStates, recordClasses, statuses } from '../model/vocabulary.ts';
import { derive, deriveAll, stateFinding } from './derive.ts';
import { sampleRecord, sampleRegister } from './sample-record.ts';
import { whyOf } from './why.ts';

test('an overdue record says how late it is, and each state has its reason', () => {
  const record = sampleRecord({
    followUp: parsePartialDate('January 2024'),
    followUpHistory: [{ from: parsePartialDate('November 2023'), to: parsePartialDate('January 2024'), on: '2023-11-20' }],
    responseDue: parsePartialDate('1 October 2023'),
  });
  const derived = derive(record, { register: sampleRegister([record]), today: '2024-02-10' });
  expect(derived).toMatchObject({
    states: ['overdue', 'response-overdue', 'slipped'],
    due: '2024-01-31',
    daysLate: 10,
    responseDue: '2023-10-01',
  });
  expect(derived.findings.map((finding) => finding.why.rule)).toEqual(['due', 'response-clock', 'slippage']);
});

test('a complete row that only promises is challenged and waits to leave', () => {
  const record = sampleRecord({ status: 'complete', completedOn: '2023-10-01', response: { asWritten: 'It will be shared.' } });
  expect(derive(record, { register: sampleRegister([record]), today: '2023-10-02' }).states).toEqual(['ready-to-archive', 'challenged']);
});

const anyDate = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2022-01-01', days));
const anyRecord: fc.Arbitrary<Recommendation> = fc
  .record({
    status: fc.constantFrom(...statuses),
    class: fc.constantFrom(...recordClasses),
    raisedOn: anyDate,
    followUp: fc.constantFrom('January 2024', 'next meeting', '29 February 2024').map((text) => parsePartialDate(text)),
    archived: fc.constantFrom(null, { on: '2024-01-01' }),
    response: fc.constantFrom({}, { asWritten: 'It will be shared.' }, { decision: 'accepted' as const, asWritten: 'Done.' }),
    completedOn: anyDate,
  })
  .map((own) => sampleRecord(own));

test('states come in the order of the vocabulary, once each, and each can be asked for alone', () => {
  fc.assert(
    fc.property(anyRecord, anyDate, (record, today) => {
      const context = { register: sampleRegister([record]), today };
      const { states, daysLate, due } = derive(record, context);
      expect(states).toEqual(derivedStates.filter((state) => stateFinding(record, state, context) !== undefined));
      expect(daysLate === undefined).toBe(!states.includes('overdue'));
      if (daysLate !== undefined && due !== undefined) expect(addDays(due, daysLate)).toBe(today);
      expect(deriveAll(context.register, today).get(record.id)?.states).toEqual(states);
    }),
  );
});

test('every record has an answer, its status first, in whole sentences', () => {
  fc.assert(
    fc.property(anyRecord, anyDate, (record, today) => {
      const reasons = whyOf(record, { register: sampleRegister([record]), today });
      expect(reasons[0]?.rule).toBe('status');
      for (const { text } of reasons) expect(text).toMatch(/^[A-Z0-9].*\.$/s);
    }),
  );
});

test('withdrawn records are left out', () => {
  const record = sampleRecord({ withdrawn: { on: '2024-01-01', change: 'X' } });
  expect(deriveAll(sampleRegister([record]), '2024-02-01').size).toBe(0);
});
