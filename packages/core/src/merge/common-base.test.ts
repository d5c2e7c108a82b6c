import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Register } from '../model/register.ts';
import { commonBase } from './common-base.ts';
import { mergeRegisters } from './merge-registers.ts';
import { missingFrom } from './missing-from.ts';
import { common, type Deed, deeds, worked } from './random-copies.test-data.ts';

/** What the program itself does leaves a history; what is typed into the file does not. */
function byTheProgram(all: readonly Deed[]): readonly Deed[] {
  return all.filter((deed) => ['set', 'add', 'remove', 'create'].includes(deed.kind));
}

/** What a register says, its history aside; where in a list a removed entry had stood, nobody remembers. */
function said(register: Register): unknown {
  return register.recommendations.map(({ history: _, ...fields }) =>
    Object.entries(fields)
      .map(([field, value]) => [field, Array.isArray(value) ? value.map((entry) => JSON.stringify(entry)).sort() : value])
      .sort(),
  );
}

test('of two copies alone, the beginning is found by their histories, and the merge is that with the beginning at hand', () => {
  fc.assert(
    fc.property(deeds, deeds, (mine, other) => {
      const [ours, theirs] = [worked(common, byTheProgram(mine), 'A. Clerk'), worked(common, byTheProgram(other), 'B. Officer')];
      const found = commonBase(ours, theirs);
      expect(said(found)).toEqual(said(common));
      const merged = mergeRegisters(found, ours, theirs);
      expect(missingFrom(merged.register, common, ours)).toBeUndefined();
      expect(missingFrom(merged.register, common, theirs)).toBeUndefined();
      expect(new Set(merged.conflicts)).toEqual(new Set(mergeRegisters(common, ours, theirs).conflicts));
    }),
    { numRuns: 300 },
  );
});

test('where histories do not tell, nothing of either copy is lost', () => {
  fc.assert(
    fc.property(deeds, deeds, (mine, other) => {
      const [ours, theirs] = [worked(common, mine, 'A. Clerk'), worked(common, other, 'B. Officer')];
      const { register } = mergeRegisters(commonBase(ours, theirs), ours, theirs);
      expect(missingFrom(register, common, ours, { inHistory: true })).toBeUndefined();
      expect(missingFrom(register, common, theirs, { inHistory: true })).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});
