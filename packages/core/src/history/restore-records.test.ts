import { expect, test } from 'vitest';
import type { Recommendation } from '../model/recommendation.ts';
import { emptyRegister, type Register } from '../model/register.ts';
import { applyPlan } from './apply-plan.ts';
import type { Stamp } from './change.ts';
import { listChanges } from './changes.ts';
import { differencesSince, planRecordRestore, restoreRecords } from './restore-records.ts';
import { planReversal } from './undo.ts';

const stamp: Stamp = { id: 'STAMP00001', at: '2025-03-10T09:00:00.000Z', by: 'A. Clerk', via: 'restore --from x' };

function record(id: string, more: Partial<Recommendation> = {}): Recommendation {
  const made = {
    id: `H${id}`,
    change: 'CH1',
    at: '2024-02-01T10:15:00.000Z',
    by: 'B. Officer',
    via: 'add',
    field: '*',
    op: 'create' as const,
  };
  return {
    id,
    ref: `WHSC.240201.${id}`,
    text: 'That a report be brought in May.',
    class: 'request',
    status: 'unknown',
    history: [made],
    ...more,
  };
}

function register(...recommendations: readonly Recommendation[]): Register {
  return { ...emptyRegister(), recommendations };
}

const then = register(record('A', { topic: 'Buses' }), record('B'), record('C'));

test('differences name what came later, what is missing and which fields differ', () => {
  const now = register(record('A', { topic: 'Trains', status: 'paused' }), record('C'), record('D'));
  expect(differencesSince(then, now).map(({ name, kind, fields }) => [name, kind, fields])).toEqual([
    ['WHSC.240201.A', 'changed', ['status', 'topic']],
    ['WHSC.240201.B', 'missing', []],
    ['WHSC.240201.D', 'added', []],
  ]);
  expect(differencesSince(then, then)).toEqual([]);
});

test('restoring brings back what is missing and what differs, and leaves what came later', () => {
  const now = register(record('A', { topic: 'Trains' }), record('C'), record('D'));
  const restored = restoreRecords(now, then, undefined, stamp);
  expect(restored.recommendations.map(({ id, topic }) => [id, topic])).toEqual([
    ['A', 'Buses'],
    ['B', undefined],
    ['C', undefined],
    ['D', undefined],
  ]);
  const [a, b] = restored.recommendations;
  expect(a?.history?.at(-1)).toMatchObject({ field: 'topic', from: 'Trains', to: 'Buses', via: 'restore --from x' });
  expect(b?.history?.map(({ id }) => id.startsWith('H'))).toEqual([true, false]);
  expect(differencesSince(then, restored).filter(({ kind }) => kind === 'missing')).toEqual([]);
});

test('only the wanted records are restored', () => {
  const now = register(record('A', { topic: 'Trains' }), record('C'));
  const restored = restoreRecords(now, then, new Set(['B']), stamp);
  expect(restored.recommendations.map(({ id, topic }) => [id, topic])).toEqual([
    ['A', 'Trains'],
    ['B', undefined],
    ['C', undefined],
  ]);
  expect(planRecordRestore(now, then, new Set(['B'])).summary).toBe('one record as in the snapshot: WHSC.240201.B');
});

test('history that an older copy of the file had lost comes back beside the newer one', () => {
  const entry = { id: 'H2', change: 'CH2', at: '2024-03-01T10:00:00.000Z', by: 'B. Officer', via: 'set', field: 'topic', to: 'Buses' };
  const fuller = register(record('A', { topic: 'Buses', history: [...(record('A').history ?? []), entry] }));
  const restored = restoreRecords(register(record('A')), fuller, undefined, stamp);
  expect(restored.recommendations[0]?.history?.map(({ id }) => id).slice(0, 2)).toEqual(['HA', 'H2']);
  expect(restored.recommendations[0]?.history).toHaveLength(3);
  expect(restored.recommendations[0]?.topic).toBe('Buses');
});

test('a restore of nothing is no change, and a restore can be undone', () => {
  expect(restoreRecords(then, then, undefined, stamp)).toBe(then);
  const now = register(record('A', { topic: 'Trains' }), record('B'), record('C'));
  const restored = restoreRecords(now, then, undefined, stamp);
  const change = listChanges(restored).find(({ id }) => id === stamp.id);
  if (change === undefined) throw new Error('no change');
  const { plan, obstacles } = planReversal(restored, change);
  expect(obstacles).toEqual([]);
  const undone = applyPlan(restored, plan, { ...stamp, id: 'STAMP00002', via: 'undo', reverts: stamp.id });
  expect(undone.recommendations[0]?.topic).toBe('Trains');
});
