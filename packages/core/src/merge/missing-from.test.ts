import { expect, test } from 'vitest';
import { applyPlan } from '../history/apply-plan.ts';
import { ask, planOf, registerOf, stamp } from '../history/test-register.test-data.ts';
import type { Register } from '../model/register.ts';
import { missingFrom } from './missing-from.ts';

const id = 'AAAAAAAAA1';
const base = registerOf([ask(id, { tags: ['roads'] })]);

function withFields(fields: object): Register {
  return { ...base, recommendations: base.recommendations.map((one) => ({ ...one, ...fields })) };
}

test.each<[string, Register, Register, object | undefined]>([
  ['what the base had is not asked for', withFields({ tags: [] }), base, undefined],
  ['a field', base, withFields({ topic: 'Roads' }), { id, value: 'topic "Roads"' }],
  ['a list entry', base, withFields({ tags: ['roads', 'late'] }), { id, value: 'tags "late"' }],
  ['kept as a conflict', withFields({ conflicts: [{ field: 'topic', theirs: 'Roads' }] }), withFields({ topic: 'Roads' }), undefined],
  ['a whole record', base, { ...base, recommendations: [...base.recommendations, ask('B')] }, { id: 'B', value: 'id B' }],
  ['a setting', base, { ...base, settings: { dueSoonDays: 7 } }, { value: 'settings.dueSoonDays 7' }],
])('%s', (_, result, copy, expected) => {
  expect(missingFrom(result, base, copy)).toEqual(expected);
});

test('a value that was changed again since is found in the history, if asked', () => {
  const edit = (to: string) => planOf([{ kind: 'set', collection: 'recommendations', id, field: 'topic', to }]);
  const once = applyPlan(base, edit('Roads'), stamp('C1', '2024-10-01'));
  const twice = applyPlan(once, edit('Buses'), stamp('C2', '2024-10-02'));
  expect(missingFrom(twice, base, once)).toEqual({ id, value: 'topic "Roads"' });
  expect(missingFrom(twice, base, once, { inHistory: true })).toBeUndefined();
});
