import { expect, test } from 'vitest';
import { statuses } from '../model/vocabulary.ts';
import { isFinished } from './record-kind.ts';
import { sampleRecord } from './sample-record.ts';
import { allowedStatuses, reasonRequired, statusChange } from './status-table.ts';

const all = statuses.flatMap((from) => statuses.map((to) => [from, to] as const));

test.each(all)('from %s to %s', (from, to) => {
  const allowed = allowedStatuses(from).includes(to);
  expect(allowed).toBe(from !== to && to !== 'unknown');
  if (!allowed) expect(reasonRequired(from, to)).toBe(false);
  // Pausing, closing undone, handing over and reopening are told with a reason.
  else if (to === 'paused' || to === 'closed-not-done' || to === 'transferred' || (isFinished(from) && !isFinished(to))) {
    expect(reasonRequired(from, to)).toBe(true);
  } else expect(reasonRequired(from, to)).toBe(from === 'closed-not-done' && to === 'complete');
});

test('complete sets the day, drops the word of the paper, and needs no reason', () => {
  const change = statusChange(sampleRecord({ statusAsWritten: 'In Progress' }), { to: 'complete', on: '2024-01-10' });
  expect(change).toEqual({
    ok: true,
    value: [
      { field: 'status', to: 'complete' },
      { field: 'statusAsWritten', to: undefined },
      { field: 'completedOn', to: '2024-01-10' },
    ],
  });
});

test('reopening takes the day of completion away and keeps the reason', () => {
  const record = sampleRecord({ status: 'complete', completedOn: '2023-12-01' });
  expect(statusChange(record, { to: 'in-progress', on: '2024-01-10', reason: ' The note never came. ' })).toEqual({
    ok: true,
    value: [
      { field: 'status', to: 'in-progress' },
      { field: 'statusReason', to: 'The note never came.' },
      { field: 'completedOn', to: undefined },
    ],
  });
});

test('a reason of before does not outlive its status', () => {
  const record = sampleRecord({ status: 'paused', statusReason: 'No funds.' });
  const change = statusChange(record, { to: 'in-progress', on: '2024-01-10' });
  expect(change.ok && change.value).toContainEqual({ field: 'statusReason', to: undefined });
});

test.each([
  [sampleRecord({ status: 'complete' }), 'in-progress', '', 'reason-required'],
  [sampleRecord(), 'paused', '  ', 'reason-required'],
  [sampleRecord(), 'in-progress', 'x', 'same-status'],
  [sampleRecord(), 'unknown', 'x', 'status-not-allowed'],
  [sampleRecord({ archived: { on: '2024-01-01' } }), 'complete', '', 'archived'],
  [sampleRecord({ withdrawn: { on: '2024-01-01', change: 'X' } }), 'complete', '', 'withdrawn'],
] as const)('refused with a code: %#', (record, to, reason, code) => {
  const change = statusChange(record, { to, on: '2024-01-10', reason });
  expect(change.ok ? undefined : change.error.code).toBe(code);
});

test('a record that was restored counts as any other', () => {
  expect(statusChange(sampleRecord({ archived: null }), { to: 'complete', on: '2024-01-10' }).ok).toBe(true);
});
