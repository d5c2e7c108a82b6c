import { expect, test } from 'vitest';
import { rangesOf } from './page.ts';

test.each([
  [[], ''],
  [[4], '4'],
  [[3, 7, 8, 9], '3, 7-9'],
  [[1, 2, 4, 5], '1-2, 4-5'],
] as const)('lines %j are told as %j', (numbers, words) => {
  expect(rangesOf(numbers)).toBe(words);
});
