import { expect, test } from 'vitest';
import { mergeList } from './merge-list.ts';

function letters(text: string): readonly string[] {
  return [...text];
}

test.each([
  ['additions of both at the end', 'ab', 'abx', 'aby', 'abxy'],
  ['an addition stays where it was put', 'ab', 'axb', 'aby', 'axby'],
  ['taken away by one', 'abc', 'ac', 'abcx', 'acx'],
  ['taken away by both', 'abc', 'ac', 'ac', 'ac'],
  ['a replacement stays at its place', 'abc', 'xbc', 'aby', 'xby'],
  ['moved by one, added to by the other', 'abc', 'cba', 'abcx', 'cxba'],
  ['the same added by both is there once', 'a', 'ax', 'ax', 'ax'],
  ['one of two equal entries taken away', 'aa', 'a', 'aax', 'ax'],
  ['nothing in common', '', 'ab', 'cd', 'abcd'],
])('%s', (_, base, ours, theirs, expected) => {
  expect(mergeList(letters(base), letters(ours), letters(theirs)).list.join('')).toBe(expected);
  expect(mergeList(letters(base), letters(theirs), letters(ours)).list.join('')).toBe(expected);
});

test('a list is torn only where both replaced the same entry', () => {
  expect(mergeList(['a', 'b'], ['x', 'b'], ['y', 'b']).torn).toBe(true);
  expect(mergeList(['a', 'b'], ['x', 'b'], ['a', 'y']).torn).toBe(false);
  expect(mergeList(['a', 'b'], ['b'], ['b', 'y']).torn).toBe(false);
});

test('a history keeps an entry that one side lost, unless that side has it in another form', () => {
  const [one, two, other] = [{ id: '1' }, { id: '2' }, { id: '2', by: 'x' }];
  expect(mergeList([one, two], [one], [one, two, { id: '3' }], { appendOnly: true }).list).toEqual([one, two, { id: '3' }]);
  expect(mergeList([one, two], [one, other], [one, two, { id: '3' }], { appendOnly: true }).list).toEqual([one, other, { id: '3' }]);
});
