import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNaturally } from './compare-naturally.ts';

test.each([
  [
    ['item 10', 'item 9', 'item 9a', 'Item 1'],
    ['Item 1', 'item 9', 'item 9a', 'item 10'],
  ],
  [
    ['RTSC.230913.10', 'RTSC.230913.9', 'CYP.230913.1'],
    ['CYP.230913.1', 'RTSC.230913.9', 'RTSC.230913.10'],
  ],
  [
    ['a', 'B', 'ab', 'a1'],
    ['a', 'a1', 'ab', 'B'],
  ],
])('%j', (given, sorted) => {
  expect([...given].sort(compareNaturally)).toEqual(sorted);
});

test('texts are ordered as their parts are, letters as text and figures as numbers', () => {
  const parts = (text: string) => text.match(/\d+|\D+/g) ?? [];
  const expected = (a: string, b: string): number => {
    for (const [at, one] of parts(a).entries()) {
      const other = parts(b)[at];
      if (other === undefined) return 1;
      const order = /^\d/.test(one) && /^\d/.test(other) ? Number(one) - Number(other) : one < other ? -1 : one > other ? 1 : 0;
      if (order !== 0) return Math.sign(order);
    }
    return parts(b).length > parts(a).length ? -1 : a < b ? -1 : a > b ? 1 : 0;
  };
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '0', '1', '9'), maxLength: 8 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareNaturally(a, b))).toBe(expected(a, b));
    }),
    { numRuns: 2000 },
  );
});
