import { expect, test } from 'vitest';
import type { Json } from '../base/json.ts';
import { applyPlan } from '../history/apply-plan.ts';
import type { Edit } from '../history/change.ts';
import { listChanges } from '../history/changes.ts';
import { ask, planOf, registerOf, stamp } from '../history/test-register.test-data.ts';
import { planReversal } from '../history/undo.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import { conflictsIn } from './conflicts-in.ts';
import { mergeRegisters } from './merge-registers.ts';
import { type ConflictChoice, planResolve } from './resolve-conflict.ts';
import { resolveInRegister } from './resolve-register.ts';

const id = 'AAAAAAAAA1';
const base = registerOf([ask(id), ask('AAAAAAAAA2')]);

function copy(by: string, day: string, fields: Readonly<Record<string, Json>>): Register {
  const edits = Object.entries(fields).map(([field, to]): Edit => ({ kind: 'set', collection: 'recommendations', id, field, to }));
  return applyPlan(base, planOf(edits), stamp(by, day, { by }));
}

const torn = mergeRegisters(
  base,
  copy('Anna', '2024-10-01', { status: 'complete', completedOn: '2024-09-30', topic: 'Buses' }),
  copy('Ben', '2024-10-02', { status: 'paused', statusReason: 'survey late', topic: 'Roads' }),
).register;

function first(register: Register): Recommendation {
  return register.recommendations[0] as Recommendation;
}

function settle(field: string, choice: ConflictChoice, register = torn): Register {
  const plan = planResolve(register, first(register), field, choice);
  if (!plan.ok) throw new Error(plan.error.code);
  return applyPlan(register, plan.value, stamp('SETTLE', '2024-10-05', { via: 'resolve' }));
}

test('a status chosen brings its date and takes away the reason of the other', () => {
  const record = first(settle('status', 'theirs'));
  expect(record).toMatchObject({ status: 'complete', completedOn: '2024-09-30' });
  expect(record.statusReason).toBeUndefined();
  expect(record.conflicts?.map((one) => one.field)).toEqual(['topic']);
});

test.each<[ConflictChoice, string]>([
  ['ours', 'Roads'],
  ['theirs', 'Buses'],
  ['current', 'Roads'],
  [{ value: 'Buses and roads' }, 'Buses and roads'],
])('%j settles a field', (choice, topic) => {
  const record = first(settle('topic', choice));
  expect(record.topic).toBe(topic);
  expect(record.conflicts?.map((one) => one.field)).not.toContain('topic');
});

test('a settled conflict can be undone: both values are back', () => {
  const settled = settle('topic', 'theirs');
  const change = listChanges(settled).find((one) => one.id === 'SETTLE');
  if (change === undefined) throw new Error('the history tells of it');
  const back = applyPlan(settled, planReversal(settled, change).plan, stamp('UNDO', '2024-10-06', { via: 'undo', reverts: 'SETTLE' }));
  expect(first(back).topic).toBe('Roads');
  expect(new Set(first(back).conflicts)).toEqual(new Set(first(torn).conflicts));
});

test.each<[string, ConflictChoice, string]>([
  ['response', 'ours', 'no-conflict'],
  ['status', { value: 'finished' }, 'bad-value'],
])('%s as %j is refused: %s', (field, choice, code) => {
  expect(planResolve(torn, first(torn), field, choice)).toMatchObject({ ok: false, error: { code } });
});

test('a reference that another record has is not given back', () => {
  const record = { ...first(base), conflicts: [{ field: 'ref', ours: 'WCSC.240912.1', theirs: 'WCSC.240912.2' }] };
  const register = { ...base, recommendations: [record, ...base.recommendations.slice(1)] };
  expect(planResolve(register, record, 'ref', 'theirs')).toMatchObject({ ok: false, error: { code: 'ref-taken' } });
  expect(planResolve(register, record, 'ref', 'ours')).toMatchObject({ ok: true });
});

test('a record that a copy lost is kept, or withdrawn, never deleted', () => {
  const lost = { ...base, recommendations: base.recommendations.slice(1) };
  const kept = mergeRegisters(base, lost, copy('Ben', '2024-10-02', { topic: 'Roads' })).register;
  expect(first(settle('*', 'ours', kept))).toMatchObject({ topic: 'Roads' });
  expect(conflictsIn(settle('*', 'ours', kept))).toEqual([]);
  expect(first(settle('*', 'theirs', kept)).withdrawn).toEqual({ on: '2024-10-02', change: 'IMPORT' });
});

test('two conflicts on one field are settled by a value, not by a side', () => {
  const conflicts = [
    { field: 'topic', ours: 'a', theirs: 'b' },
    { field: 'topic', ours: 'c', theirs: 'd' },
  ];
  const register = { ...base, recommendations: [{ ...first(base), conflicts }] };
  expect(planResolve(register, first(register), 'topic', 'ours')).toMatchObject({ ok: false, error: { code: 'several-conflicts' } });
  expect(conflictsIn(settle('topic', { value: 'a' }, register))).toEqual([]);
});

test('a setting is settled in the register itself, and only to a value that it can have', () => {
  const register = { ...base, settings: { dueSoonDays: 7 }, conflicts: [{ field: 'settings.dueSoonDays', ours: 7, theirs: 21 }] };
  expect(resolveInRegister(register, 'settings.dueSoonDays', 'theirs')).toMatchObject({
    value: { settings: { dueSoonDays: 21 }, conflicts: [] },
  });
  expect(resolveInRegister(register, 'settings.dueSoonDays', { value: 'soon' })).toMatchObject({ error: { code: 'bad-value' } });
  expect(resolveInRegister(register, 'settings.colour', 'ours')).toMatchObject({ error: { code: 'no-conflict' } });
});
