import { expect, test } from 'vitest';
import { parsePartialDate } from '../model/dates/parse-partial-date.ts';
import type { Paper } from '../model/paper.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { sampleRecord, sampleRegister } from './sample-record.ts';
import { whyOf } from './why.ts';

const paper: Paper = {
  id: 'P1',
  name: 'tracker.txt',
  sha256: '',
  kind: 'tracker',
  asAt: '2023-11-15',
  importedOn: '2023-12-20',
  account: { lines: 0, record: 0, continuation: 0, header: 0, furniture: 0, context: 0, unclassified: 0, unclassifiedLines: [] },
};
const sources = [{ paper: 'P1', lines: [12, 14] as const, page: 2, quote: 'Asks that the ferry timetable is reviewed before the winter.' }];
const told = (own: Partial<Recommendation>, today = '2024-02-01'): Record<string, string> => {
  const record = sampleRecord(own);
  const reasons = whyOf(record, { register: sampleRegister([record], { papers: [paper] }), today });
  return Object.fromEntries(reasons.map((why) => [why.rule, why.text]));
};

test('the status is traced to the paper and its lines', () => {
  expect(told({ statusAsWritten: 'In Progress', sources }).status).toBe(
    'In progress: “In Progress” in tracker.txt of 15 November 2023, page 2, lines 12-14.',
  );
  expect(told({ status: 'unknown', sources }).status).toContain('no status stands in tracker.txt');
  expect(told({}).status).toBe('In progress, as it was entered; no paper is recorded that says so.');
});

test('a status that was set says by whom, when and for what reason', () => {
  const history = [
    {
      id: 'H',
      change: 'C',
      at: '2024-01-10T09:00:00.000Z',
      by: 'Ada Marlow',
      via: 'set',
      field: 'status',
      from: 'in-progress',
      to: 'paused',
    },
  ];
  expect(told({ status: 'paused', statusReason: 'No funds.', history, sources }).status).toBe(
    'Paused, set on 10 January 2024 by Ada Marlow. Reason: No funds.',
  );
  const imported = [
    {
      id: 'H',
      change: 'C',
      at: '2024-01-10T09:00:00.000Z',
      on: '2023-11-15',
      by: 'Ada Marlow',
      via: 'import tracker.txt',
      field: 'status',
      to: 'paused',
    },
  ];
  expect(told({ status: 'paused', history: imported }).status).toBe(
    'Paused, set on 15 November 2023 by the paper that Ada Marlow imported (import tracker.txt).',
  );
});

test('a due date, its absence, and a date that is none', () => {
  expect(told({ followUp: parsePartialDate('31 January 2024') }).due).toBe(
    'Due by 31 January 2024, its follow-up date. It is 1 February 2024: 1 day late.',
  );
  expect(told({ followUp: parsePartialDate('1 February 2024') }).due).toContain('That is today.');
  expect(told({ followUp: parsePartialDate('January 2024') }, '2024-01-30').due).toBe(
    'Due by 31 January 2024 (“January 2024”), its follow-up date. That is 1 day from 30 January 2024.',
  );
  expect(told({}).due).toBe('No due date: no follow-up date is given, and the response promises none.');
  expect(told({ followUp: parsePartialDate('next meeting') }).due).toContain('“next meeting”, which names no day');
});

test('what left and what was undone say so', () => {
  expect(told({ status: 'complete', archived: { on: '2023-11-15', meeting: '2023-11-15', reason: 'Completed' } }).archive).toBe(
    'It left the live tracker on 15 November 2023 at the meeting of 15 November 2023. Reason: Completed.',
  );
  expect(told({ withdrawn: { on: '2023-11-15', change: 'X' } }).withdrawn).toContain('undone on 15 November 2023');
});

test('a finished record says when it leaves, or why it stays', () => {
  expect(told({ status: 'complete', completedOn: '2024-01-10' }).archive).toContain('it leaves at that meeting');
  expect(told({ status: 'complete', completedOn: '2024-02-01' }).archive).toContain('it stays for the one after');
});

test('hand-overs are named and whether it counts as an ask is said', () => {
  const all = told({ status: 'complete', response: { asWritten: 'Added to the work programme.' }, classReason: 'asks: "asks that"' });
  expect(all['hand-over']).toBe(
    'Complete because it was handed over, and goes on there: “Added to the work programme.” (“work programme”).',
  );
  expect(all.class).toBe('Request, counted among the asks: asks: "asks that".');
});
