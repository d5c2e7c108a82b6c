import { expect, test } from 'vitest';
import { emptyRegister } from '../model/register.ts';
import { type KeptApart, mergeQuarantine } from './merge-quarantine.ts';

const empty = { ...emptyRegister(), settings: { dueSoonDays: 14 } };

function kept(key: string, word: string): KeptApart {
  return { collection: 'recommendations', key, before: false, value: { id: key, word } };
}

test.each([
  ['the same in both is kept once', [], [kept('A', 'x')], [kept('A', 'x')], ['x']],
  ['different in both is kept twice', [kept('A', 'x')], [kept('A', 'y')], [kept('A', 'z')], ['y', 'z']],
  ['mended by one is gone', [kept('A', 'x')], [], [kept('A', 'x')], []],
  ['mended by one, changed by the other', [kept('A', 'x')], [], [kept('A', 'y')], ['y']],
])('%s', (_, base, ours, theirs, words) => {
  const { quarantine } = mergeQuarantine(empty, { base, ours, theirs });
  expect(quarantine.map((one) => (one.value as { word: string }).word)).toEqual(words);
  expect(mergeQuarantine(empty, { base, ours: theirs, theirs: ours }).quarantine).toEqual(quarantine);
});

test('a wrong value of a setting that has a right one becomes a conflict, as the file can hold but one', () => {
  const wrong: KeptApart = { collection: 'settings', key: 'dueSoonDays', before: false, value: 'soon' };
  const merged = mergeQuarantine(empty, { base: [], ours: [], theirs: [wrong] });
  expect(merged.quarantine).toEqual([]);
  expect(merged.register.conflicts).toEqual([{ field: 'settings.dueSoonDays', ours: 14, theirs: 'soon' }]);
});
