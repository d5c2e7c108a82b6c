import process from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenLaws } from './merge-laws.test-data.ts';
import { mergeRegisters } from './merge-registers.ts';
import { common, deeds, worked } from './random-copies.test-data.ts';

/** MERGE_RUNS=100000 makes a campaign of it. */
const numRuns = Number(process.env.MERGE_RUNS ?? 1500);

test(`${numRuns} pairs of copies merge without loss, whichever is named first`, { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(deeds, deeds, deeds, (before, mine, other) => {
      const base = worked(common, before, 'C. Clerk');
      const ours = worked(base, mine, 'A. Clerk');
      const theirs = worked(base, other, 'B. Officer');
      expect(brokenLaws(base, ours, theirs)).toEqual([]);
    }),
    { numRuns },
  );
});

test('copies that were merged before and grew apart again keep the same laws', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(deeds, deeds, deeds, deeds, (mine, other, mineAgain, otherAgain) => {
      const [ours, theirs] = [worked(common, mine, 'A. Clerk'), worked(common, other, 'B. Officer')];
      const merged = mergeRegisters(common, ours, theirs).register;
      const [again, otherwise] = [worked(merged, mineAgain, 'A. Clerk again'), worked(merged, otherAgain, 'B. Officer again')];
      expect(brokenLaws(merged, again, otherwise)).toEqual([]);
      // Without a common beginning at hand, the older one still serves.
      expect(brokenLaws(common, again, theirs)).toEqual([]);
    }),
    { numRuns: Math.ceil(numRuns / 5) },
  );
});
