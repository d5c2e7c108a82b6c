import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byRef } from './order.ts';
import { sample } from './wealdshire.test-data.ts';

const named = (ref: string) => ({ ...sample.roads, ref, id: ref });

test('numbers in references count as numbers', () => {
  const refs = ['A.240917.10', 'A.240917.9', 'B.240101.1', 'A.240917.1', 'A.230917.11'];
  expect(byRef(refs.map(named)).map((record) => record.ref)).toEqual([
    'A.230917.11',
    'A.240917.1',
    'A.240917.9',
    'A.240917.10',
    'B.240101.1',
  ]);
});

test('the order does not depend on how the records come in', () => {
  const ref = fc.stringMatching(/^[AB]\.\d{1,3}\.[0-9a]{1,2}$/);
  fc.assert(
    fc.property(fc.uniqueArray(ref), (refs) => {
      const sorted = (list: readonly string[]) => byRef(list.map(named)).map((record) => record.ref);
      expect(sorted([...refs].reverse())).toEqual(sorted(refs));
    }),
  );
});
