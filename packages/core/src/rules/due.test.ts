import { expect, test } from 'vitest';
import { parsePartialDate } from '../model/dates/parse-partial-date.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { derive } from './derive.ts';
import { dueFinding, dueOf } from './due.ts';
import { sampleRecord, sampleRegister } from './sample-record.ts';

const followUp = (text: string): Partial<Recommendation> => ({ followUp: parsePartialDate(text) });

test.each<[string, string, string | undefined]>([
  ['13 September 2023', '2023-08-29', undefined],
  ['13 September 2023', '2023-08-30', 'due-soon'],
  ['13 September 2023', '2023-09-12', 'due-soon'],
  ['13 September 2023', '2023-09-13', 'due-soon'],
  ['13 September 2023', '2023-09-14', 'overdue'],
  ['January 2024', '2024-01-31', 'due-soon'],
  ['January 2024', '2024-02-01', 'overdue'],
  ['February 2024', '2024-02-29', 'due-soon'],
  ['February 2024', '2024-03-01', 'overdue'],
  ['February 2023', '2023-02-28', 'due-soon'],
  ['February 2023', '2023-03-01', 'overdue'],
  ['29 February 2024', '2024-03-01', 'overdue'],
  ['next meeting', '2099-01-01', undefined],
  ['-', '2099-01-01', undefined],
])('follow-up %s on %s: %s', (text, today, state) => {
  expect(dueFinding(sampleRecord(followUp(text)), today)?.state).toBe(state);
});

test.each<[string, Partial<Recommendation>]>([
  ['complete', { status: 'complete' }],
  ['closed, not done', { status: 'closed-not-done' }],
  ['transferred', { status: 'transferred' }],
  ['archived', { archived: { on: '2023-10-01' } }],
  ['withdrawn', { withdrawn: { on: '2023-10-01', change: 'X' } }],
  ['procedural', { class: 'procedural' }],
])('what is %s is never overdue', (_, own) => {
  expect(dueFinding(sampleRecord({ ...followUp('January 2023'), ...own }), '2024-02-01')).toBeUndefined();
});

test.each<[string, Partial<Recommendation>]>([
  ['paused', { status: 'paused' }],
  ['unknown', { status: 'unknown' }],
  ['not started', { status: 'not-started' }],
  ['a comment', { class: 'comment' }],
  ['the committee’s own', { class: 'committee-action' }],
  ['restored', { archived: null }],
])('what is %s can be', (_, own) => {
  expect(dueFinding(sampleRecord({ ...followUp('January 2023'), ...own }), '2024-02-01')?.state).toBe('overdue');
});

test('without a follow-up the earliest dated promise counts, and its words are quoted', () => {
  const record = sampleRecord({
    commitments: [
      { text: 'The survey will be published in May 2024.', due: parsePartialDate('May 2024') },
      { text: 'A note will be sent in March 2024.', due: parsePartialDate('March 2024'), source: { paper: 'P', lines: [4, 5] } },
      { text: 'A visit in due course.', due: parsePartialDate('in due course') },
    ],
  });
  expect(dueOf(record)).toMatchObject({ date: '2024-03-31', from: 'commitment', sources: [{ paper: 'P', lines: [4, 5] }] });
  expect(dueFinding(record, '2024-04-01')?.why.text).toBe(
    'Due by 31 March 2024 (“March 2024”), promised in the response: “A note will be sent in March 2024.”. It is 1 April 2024: 1 day late.',
  );
});

test('a follow-up date wins over promises, one that cannot be resolved does not', () => {
  const commitments = [{ text: 'in May 2024', due: parsePartialDate('May 2024') }];
  expect(dueOf(sampleRecord({ ...followUp('June 2024'), commitments }))?.date).toBe('2024-06-30');
  expect(dueOf(sampleRecord({ ...followUp('next meeting'), commitments }))?.date).toBe('2024-05-31');
});

test('the register may say how soon is soon', () => {
  const record = sampleRecord(followUp('31 January 2024'));
  expect(dueFinding(record, '2024-01-02', { dueSoonDays: 28 })).toBeUndefined();
  expect(dueFinding(record, '2024-01-03', { dueSoonDays: 28 })?.state).toBe('due-soon');
  expect(dueFinding(record, '2024-01-30', { dueSoonDays: 0 })).toBeUndefined();
  expect(derive(record, { register: sampleRegister([record], { settings: { dueSoonDays: 1 } }), today: '2024-01-30' }).states).toContain(
    'due-soon',
  );
});
