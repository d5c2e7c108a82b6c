import { expect, test } from 'vitest';
import type { Recommendation } from '../model/recommendation.ts';
import { sampleCommittee, sampleRecord, sampleRegister } from './sample-record.ts';
import { staleFinding } from './stale.ts';

/** The committee met on 13 September and, as another record shows, on 15 November 2023. */
const other = sampleRecord({ id: 'REC0000002', ref: 'RTSC.231115.1', raisedOn: '2023-11-15' });
const said = (date: string): Partial<Recommendation> => ({ progress: [{ date, text: 'A draft was seen.' }] });

test.each<[string, Partial<Recommendation>, string, boolean]>([
  ['before the next meeting', {}, '2023-11-14', false],
  ['on the day of the meeting', {}, '2023-11-15', false],
  ['the day after, not a word', {}, '2023-11-16', true],
  ['a word before the meeting', said('2023-11-14'), '2023-11-16', true],
  ['a word at the meeting', said('2023-11-15'), '2023-11-16', false],
  ['a word after it', said('2023-12-01'), '2024-02-29', false],
  ['an answer after it', { response: { on: '2023-11-20', decision: 'accepted' } }, '2023-12-01', false],
  ['a date moved after it', { followUpHistory: [{ on: '2023-11-20' }] }, '2023-12-01', false],
  ['raised at that meeting', { raisedOn: '2023-11-15' }, '2023-12-01', false],
  ['complete', { status: 'complete' }, '2023-12-01', false],
  ['a comment', { class: 'comment' }, '2023-12-01', false],
  ['the committee’s own work', { class: 'committee-action' }, '2023-12-01', true],
  ['archived', { archived: { on: '2023-11-15' } }, '2023-12-01', false],
])('%s', (_, own, today, isStale) => {
  const record = sampleRecord(own);
  expect(staleFinding(record, sampleRegister([record, other]), today)?.state).toBe(isStale ? 'stale' : undefined);
});

test('a committee may count days instead', () => {
  const record = sampleRecord();
  const register = sampleRegister([record], { committees: [{ ...sampleCommittee, staleAfter: 90 }] });
  expect(staleFinding(record, register, '2023-12-12')).toBeUndefined();
  expect(staleFinding(record, register, '2023-12-13')?.state).toBe('stale');
});

test('a change by hand is a word, an import that made the record is none', () => {
  const entry = { id: 'H', change: 'C', at: '2023-11-20T09:00:00.000Z', by: 'Ada Marlow', via: 'set', field: 'status', to: 'in-progress' };
  const changed = sampleRecord({ history: [entry] });
  const made = sampleRecord({ history: [{ ...entry, field: '*', op: 'create' }] });
  expect(staleFinding(changed, sampleRegister([changed, other]), '2023-12-01')).toBeUndefined();
  expect(staleFinding(made, sampleRegister([made, other]), '2023-12-01')?.state).toBe('stale');
});

test('what cannot be dated is not called stale', () => {
  const { raisedOn: _, ...record } = sampleRecord();
  expect(staleFinding(record, sampleRegister([record, other]), '2024-12-01')).toBeUndefined();
});
