import type { Json } from '../base/json.ts';
import { sameValue } from '../base/same-value.ts';
import type { FieldConflict } from '../model/field-conflict.ts';
import type { AnyRecord } from '../model/register.ts';
import { mergeFields } from './merge-fields.ts';
import { mergeList } from './merge-list.ts';
import { type Fields, sidesOf } from './side.ts';

/** One record after a merge, and the conflicts that this merge found. They are in the record too. */
export interface MergedRecord {
  readonly record: AnyRecord;
  readonly conflicts: readonly FieldConflict[];
}

/**
 * Merges two copies of one record. `base` is what both began from; absent where both made the record, as when two people import one
 * paper. A copy that nobody changed gives way to the other as it stands.
 */
export function mergeRecord(base: AnyRecord | undefined, ours: AnyRecord, theirs: AnyRecord): MergedRecord {
  if (sameValue(ours, theirs)) return { record: ours, conflicts: [] };
  if (base !== undefined && sameValue(ours, base)) return { record: theirs, conflicts: [] };
  if (base !== undefined && sameValue(theirs, base)) return { record: ours, conflicts: [] };
  const [a, b] = sidesOf(fieldsOf(ours), fieldsOf(theirs));
  const { fields, conflicts } = mergeFields(base === undefined ? {} : fieldsOf(base), a, b);
  return { record: withConflicts(fields as unknown as AnyRecord, conflicts), conflicts };
}

/** A record that one copy lost while the other changed it: it stays, and is marked. A change is never taken away by a gap. */
export function keepEdited(base: AnyRecord, edited: AnyRecord): MergedRecord {
  const known = new Set((base.history ?? []).map((entry) => entry.id));
  const last = (edited.history ?? []).findLast((entry) => !known.has(entry.id));
  const conflict: FieldConflict = { field: '*', ...(last === undefined ? {} : { who: { ours: last.by }, when: { ours: last.at } }) };
  return { record: withConflicts(edited, [conflict]), conflicts: [conflict] };
}

/** The record with more conflicts; those it has already are not told twice. */
export function withConflicts<T extends { readonly conflicts?: readonly FieldConflict[] }>(record: T, added: readonly FieldConflict[]): T {
  if (added.length === 0) return record;
  const had = record.conflicts ?? [];
  const conflicts = mergeList([], had as unknown as readonly Json[], added as unknown as readonly Json[]).list;
  return { ...record, conflicts: conflicts as unknown as readonly FieldConflict[] };
}

function fieldsOf(record: AnyRecord): Fields {
  return record as unknown as Fields;
}
