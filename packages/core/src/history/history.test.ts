import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Register } from '../model/register.ts';
import { applyPlan } from './apply-plan.ts';
import { registerAsAt } from './as-at.ts';
import type { Edit } from './change.ts';
import { listChanges, nextRedo, nextUndo } from './changes.ts';
import { makeStamp } from './make-stamp.ts';
import { ask, planOf, registerOf, stamp } from './test-register.test-data.ts';
import { planReversal } from './undo.ts';

const ids = ['AAAAAAAAA1', 'AAAAAAAAA2', 'AAAAAAAAA3'];

function set(id: string, field: string, to: string | undefined): Edit {
  return { kind: 'set', collection: 'recommendations', id, field, to };
}

function add(id: string, value: string): Edit {
  return { kind: 'add', collection: 'recommendations', id, field: 'tags', value };
}

/** What a register says, its history aside. */
function said(register: Register): unknown {
  return register.recommendations.filter((record) => record.withdrawn === undefined).map(({ history: _, ...fields }) => fields);
}

function undo(register: Register, day: string, id: string): Register {
  const change = nextUndo(listChanges(register));
  if (change === undefined) return register;
  return applyPlan(register, planReversal(register, change).plan, stamp(id, day, { via: 'undo', reverts: change.id }));
}

function redo(register: Register, day: string, id: string): Register {
  const change = nextRedo(listChanges(register));
  if (change === undefined) return register;
  return applyPlan(register, planReversal(register, change).plan, stamp(id, day, { via: 'redo', reverts: change.id }));
}

test('an edit that changes nothing leaves no trace', () => {
  const register = registerOf([ask('AAAAAAAAA1')]);
  expect(applyPlan(register, planOf([set('AAAAAAAAA1', 'status', 'in-progress')]), stamp('C1', '2024-10-01'))).toBe(register);
});

test('each edit is told in the record: who, when, from what, to what, why', () => {
  const register = registerOf([ask('AAAAAAAAA1')]);
  const edit: Edit = { ...set('AAAAAAAAA1', 'status', 'paused'), reason: 'awaiting the survey' } as Edit;
  const after = applyPlan(register, planOf([edit]), stamp('C1', '2024-10-01'));
  expect(after.recommendations[0]?.history?.at(-1)).toMatchObject({
    change: 'C1',
    at: '2024-10-01T10:00:00.000Z',
    by: 'A. Clerk',
    via: 'test',
    field: 'status',
    from: 'in-progress',
    to: 'paused',
    reason: 'awaiting the survey',
  });
});

const edits = fc.array(
  fc.oneof(
    fc
      .record({ id: fc.constantFrom(...ids), to: fc.constantFrom('complete', 'paused', 'in-progress') })
      .map(({ id, to }) => set(id, 'status', to)),
    fc
      .record({ id: fc.constantFrom(...ids), to: fc.constantFrom('Libraries', 'Potholes', undefined) })
      .map(({ id, to }) => set(id, 'topic', to)),
    fc.record({ id: fc.constantFrom(...ids), tag: fc.constantFrom('a', 'b') }).map(({ id, tag }) => add(id, tag)),
  ),
  { minLength: 1, maxLength: 6 },
);

test('undoing every change gives the first state, redoing every undo the last, whatever was done', () => {
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 6 }), (actions) => {
      const start = registerOf(ids.map((id) => ask(id)));
      let register = start;
      actions.forEach((action, i) => {
        register = applyPlan(register, planOf(action), stamp(`C${i}`, `2024-10-${String(i + 10)}`));
      });
      const end = said(register);
      const made = listChanges(register).length - 1;
      for (let i = 0; i < made; i += 1) register = undo(register, `2024-11-${String(i + 10)}`, `U${i}`);
      expect(said(register)).toEqual(said(start));
      for (let i = 0; i < made; i += 1) register = redo(register, `2024-12-${String(i + 10)}`, `R${i}`);
      expect(said(register)).toEqual(end);
    }),
    { numRuns: 300 },
  );
});

test('an import can be undone as a whole, and comes back by redo', () => {
  const register = undo(registerOf(ids.map((id) => ask(id))), '2024-09-21', 'U1');
  expect(said(register)).toEqual([]);
  expect(register.recommendations).toHaveLength(3);
  expect(said(redo(register, '2024-09-22', 'R1'))).toHaveLength(3);
});

test('an import is not undone over the head of somebody who has worked on its records since', () => {
  const imported = registerOf([ask('AAAAAAAAA1'), ask('AAAAAAAAA2')]);
  const worked = applyPlan(imported, planOf([add('AAAAAAAAA1', 'mine')]), stamp('C1', '2024-10-01', { by: 'B. Officer' }));
  const change = listChanges(worked).find((one) => one.id === 'IMPORT');
  if (change === undefined) throw new Error('no import');
  const { obstacles, plan } = planReversal(worked, change);
  expect(obstacles.map((one) => one.message)).toEqual(['B. Officer has worked on it since (test, 2024-10-01)']);
  expect(plan.edits.map((edit) => (edit.kind === 'create' ? '' : edit.id))).toEqual(['AAAAAAAAA2']);
});

test('a field that was changed since is not put back', () => {
  let register = registerOf([ask('AAAAAAAAA1')]);
  register = applyPlan(register, planOf([set('AAAAAAAAA1', 'status', 'complete')]), stamp('C1', '2024-10-01'));
  register = applyPlan(register, planOf([set('AAAAAAAAA1', 'status', 'paused')]), stamp('C2', '2024-10-02', { by: 'B. Officer' }));
  const change = listChanges(register).find((one) => one.id === 'C1');
  if (change === undefined) throw new Error('no change');
  expect(planReversal(register, change).obstacles[0]?.message).toBe(
    'status is now "paused", since B. Officer changed it (test, 2024-10-02)',
  );
});

test('redo is over once something else was done', () => {
  let register = registerOf([ask('AAAAAAAAA1')]);
  register = applyPlan(register, planOf([set('AAAAAAAAA1', 'status', 'complete')]), stamp('C1', '2024-10-01'));
  register = undo(register, '2024-10-02', 'U1');
  register = applyPlan(register, planOf([add('AAAAAAAAA1', 'new')]), stamp('C2', '2024-10-03'));
  expect(nextRedo(listChanges(register))).toBeUndefined();
});

const archived = { on: '2024-11-15', meeting: '2024-11-15' };
const dated = applyPlan(
  applyPlan(
    registerOf([ask('AAAAAAAAA1')], '2024-11-01'),
    planOf([set('AAAAAAAAA1', 'status', 'complete'), add('AAAAAAAAA1', 'late')]),
    stamp('C1', '2024-11-10'),
  ),
  planOf([{ kind: 'set', collection: 'recommendations', id: 'AAAAAAAAA1', field: 'archived', to: archived, on: '2024-11-15' }]),
  stamp('C2', '2024-12-20'),
);

test.each([
  ['2024-10-31', []],
  ['2024-11-01', [{ status: 'in-progress' }]],
  ['2024-11-09', [{ status: 'in-progress' }]],
  ['2024-11-10', [{ status: 'complete', tags: ['late'] }]],
  ['2024-11-14', [{ status: 'complete', tags: ['late'] }]],
  ['2024-11-15', [{ status: 'complete', tags: ['late'], archived }]],
  ['2025-01-01', [{ status: 'complete', tags: ['late'], archived }]],
])('as at %s the register says what held then', (date, expected) => {
  const now = registerAsAt(dated, date).recommendations.map(({ status, tags, archived: at }) => ({
    status,
    ...(tags === undefined ? {} : { tags }),
    ...(at === undefined ? {} : { archived: at }),
  }));
  expect(now).toEqual(expected);
});

test('what was undone never held', () => {
  const undone = undo(dated, '2024-12-21', 'U1');
  expect(registerAsAt(undone, '2024-12-01').recommendations[0]?.archived).toBeUndefined();
});

test('a clock that went back does not put a change before the last one', () => {
  const register = registerOf([ask('AAAAAAAAA1')], '2024-11-01');
  const late = makeStamp(register, { now: '2024-01-01T00:00:00.000Z', by: 'A. Clerk', via: 'note' });
  expect(late.at).toBe('2024-11-01T10:00:00.001Z');
});
