import type { FieldConflict } from '../model/field-conflict.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { withConflicts } from './merge-record.ts';

/** Recommendations with references that name one record each, and what was changed for it. */
export interface DistinctRefs {
  readonly records: readonly Recommendation[];
  readonly changed: readonly { readonly record: Recommendation; readonly conflict: FieldConflict }[];
}

/**
 * Two people who work apart give the next free reference each, and may give the same one to two records. The one that began first keeps it;
 * the other gets the next that is free, and is marked: a letter may have quoted it. A reference that stood twice in one copy already
 * is left as it is, as it was not the merge that gave it.
 */
export function distinctRefs(
  merged: readonly Recommendation[],
  ours: readonly Recommendation[],
  theirs: readonly Recommendation[],
): DistinctRefs {
  const byRef = new Map<string, Recommendation[]>();
  for (const record of merged) byRef.set(record.ref, [...(byRef.get(record.ref) ?? []), record]);
  const clashes = [...byRef.values()].filter((group) => group.length > 1);
  if (clashes.length === 0) return { records: merged, changed: [] };
  const held = [refsById(ours), refsById(theirs)];
  const used = new Set([...byRef.keys(), ...ours.map((one) => one.ref), ...theirs.map((one) => one.ref)]);
  const changed = new Map<string, { readonly record: Recommendation; readonly conflict: FieldConflict }>();
  for (const group of clashes) {
    const kept: Recommendation[] = [];
    for (const record of [...group].sort((a, b) => compare(begunAt(a), begunAt(b)) || compare(a.id, b.id))) {
      const metBefore = kept.every((one) => held.some((refs) => refs.get(one.id) === one.ref && refs.get(record.id) === one.ref));
      if (metBefore) {
        kept.push(record);
        continue;
      }
      const ref = nextFree(record.ref, used);
      used.add(ref);
      const conflict: FieldConflict = { field: 'ref', ours: ref, theirs: record.ref };
      changed.set(record.id, { record: withConflicts({ ...record, ref }, [conflict]), conflict });
    }
  }
  return { records: merged.map((record) => changed.get(record.id)?.record ?? record), changed: [...changed.values()] };
}

function refsById(records: readonly Recommendation[]): ReadonlyMap<string, string> {
  return new Map(records.map((record) => [record.id, record.ref]));
}

function begunAt(record: Recommendation): string {
  return record.history?.find((entry) => entry.op === 'create')?.at ?? '';
}

/** `WCSC.240912.4` becomes the next of its meeting that nobody has, here or in either copy. */
function nextFree(ref: string, used: ReadonlySet<string>): string {
  const stem = ref.replace(/\.\d+$/, '');
  let ordinal = 1;
  while (used.has(`${stem}.${ordinal}`)) ordinal += 1;
  return `${stem}.${ordinal}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
