import type { Recommendation } from '../model/recommendation.ts';
import { type AnyRecord, collections, type Register } from '../model/register.ts';
import type { MergeConflict } from './merge-registers.ts';

/** Every conflict that waits for a choice, whichever merge found it: those of records in the order of the file, then those of the register itself. */
export function conflictsIn(register: Register): readonly MergeConflict[] {
  const ofRecords = collections.flatMap((collection) =>
    (register[collection] as readonly AnyRecord[]).flatMap((record) => {
      const ref = collection === 'recommendations' ? { ref: (record as Recommendation).ref } : {};
      return (record.conflicts ?? []).map((conflict) => ({ collection, id: record.id, ...ref, conflict }));
    }),
  );
  return [...ofRecords, ...(register.conflicts ?? []).map((conflict) => ({ conflict }))];
}
