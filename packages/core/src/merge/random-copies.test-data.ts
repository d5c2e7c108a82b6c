import fc from 'fast-check';
import type { Json } from '../base/json.ts';
import { applyPlan } from '../history/apply-plan.ts';
import type { Edit } from '../history/change.ts';
import { ask, planOf, registerOf } from '../history/test-register.test-data.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';

/** One thing that somebody does to a copy; every number picks from a short list, so that two people often touch the same thing. */
export interface Deed {
  readonly kind: 'set' | 'add' | 'remove' | 'typed' | 'create' | 'lose' | 'setting' | 'later' | 'turn';
  readonly record: number;
  readonly field: number;
  readonly value: number;
  readonly minute: number;
}

const ids = ['AAAAAAAAA1', 'AAAAAAAAA2', 'AAAAAAAAA3'];
const newIds = ['BBBBBBBBB1', 'BBBBBBBBB2', 'BBBBBBBBB3', 'BBBBBBBBB4'];

const sets: readonly (readonly [field: string, values: readonly (Json | undefined)[]])[] = [
  ['status', ['in-progress', 'complete', 'paused', 'not-started']],
  ['completedOn', [undefined, '2024-11-01', '2024-11-02']],
  ['statusReason', [undefined, 'awaiting the survey', 'no money']],
  ['topic', [undefined, 'Buses', 'Roads', 'Schools']],
  ['responsible', [undefined, ['Head of Roads'], ['Director'], ['Director', 'Head of Roads']]],
  ['followUp', [undefined, { text: 'May 2025', to: '2025-05-31' }, { text: 'June 2025', to: '2025-06-30' }]],
  ['response', [undefined, { decision: 'accepted' }, { decision: 'rejected', text: 'No.' }]],
  ['withdrawn', [undefined, { on: '2024-10-10', change: 'IMPORT' }]],
  ['mood', [undefined, 'hopeful', { deep: [1, null] }, ['a', 'b'], ['a', 'c'], [null]]],
];

const lists: readonly (readonly [field: string, values: readonly Json[]])[] = [
  ['tags', ['a', 'b', 'c', 'd']],
  ['notes', [1, 2, 3].map((n) => ({ date: `2024-10-0${n}`, text: `Note ${n}.` }))],
  ['progress', [1, 2, 3].map((n) => ({ text: `Update ${n}.` }))],
  ['links', [{ kind: 'repeats', to: 'AAAAAAAAA1' }]],
];

function pick<T>(from: readonly T[], number: number): T {
  return from[number % from.length] as T;
}

/** What both copies begin from. */
export const common: Register = {
  ...registerOf(
    ids.map((id, i) =>
      ask(id, {
        tags: ['a', 'b'],
        responsible: ['Head of Service'],
        ...(i === 0 ? { notes: [{ date: '2024-09-30', text: 'First.' }] } : {}),
      }),
    ),
  ),
  settings: { dueSoonDays: 14 },
};

/** The copy after some deeds of one person. */
export function worked(register: Register, deeds: readonly Deed[], by: string): Register {
  return deeds.reduce((now, deed, i) => work(now, deed, { by, id: `${by}${i}` }), register);
}

function work(register: Register, deed: Deed, { by, id }: { readonly by: string; readonly id: string }): Register {
  const target = pick(register.recommendations, deed.record);
  const apply = (edit: Edit): Register => {
    const at = `2024-10-${String(10 + deed.minute).padStart(2, '0')}T10:00:00.000Z`;
    return applyPlan(register, planOf([edit]), { id, at, by, via: 'test' });
  };
  const typed = (change: (record: Recommendation) => Recommendation): Register => ({
    ...register,
    recommendations: register.recommendations.map((one) => (one === target ? change(one) : one)),
  });
  switch (deed.kind) {
    case 'create': {
      const record = ask(pick(newIds, deed.record), {
        ref: `WCSC.241001.${1 + (deed.field % 2)}`,
        topic: pick(['Buses', 'Roads'], deed.value),
      });
      if (register.recommendations.some((one) => one.id === record.id || one.ref === record.ref)) return register;
      return apply({ kind: 'create', collection: 'recommendations', record });
    }
    case 'setting':
      return { ...register, settings: { ...register.settings, [pick(['dueSoonDays', 'colour'], deed.field)]: deed.value } };
    case 'later':
      return { ...register, [pick(['rooms', 'boards'], deed.field)]: pick<Json>([1, { a: 1 }, ['x']], deed.value) } as Register;
  }
  if (target === undefined) return register;
  const record = { collection: 'recommendations' as const, id: target.id };
  switch (deed.kind) {
    case 'set': {
      const [field, values] = pick(sets, deed.field);
      return apply({ kind: 'set', ...record, field, to: pick(values, deed.value) });
    }
    case 'add':
    case 'remove': {
      const [field, values] = pick(lists, deed.field);
      return apply({ kind: deed.kind, ...record, field, value: pick(values, deed.value) });
    }
    case 'typed': {
      const [field, values] = pick(sets, deed.field);
      const value = pick(values, deed.value);
      return typed((one) => {
        const { [field as 'topic']: _, ...rest } = one;
        return (value === undefined ? rest : { ...one, [field]: value }) as Recommendation;
      });
    }
    case 'lose':
      return { ...register, recommendations: register.recommendations.filter((one) => one !== target) };
    case 'turn':
      return typed((one) => (one.tags === undefined ? one : { ...one, tags: [...one.tags].reverse() }));
  }
}

const kinds: readonly Deed['kind'][] = [
  ...(['set', 'set', 'set', 'set', 'set', 'set', 'add', 'add', 'remove', 'typed', 'typed', 'create', 'setting', 'later', 'turn'] as const),
  'lose',
];

/** One person's day on a copy. */
export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    record: fc.nat({ max: 3 }),
    field: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 8 })),
    value: fc.nat({ max: 5 }),
    minute: fc.nat({ max: 5 }),
  }),
  { maxLength: 12 },
);
