import type { Json } from '../base/json.ts';
import { sameValue } from '../base/same-value.ts';
import type { FieldConflict } from '../model/field-conflict.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { type AnyRecord, type Collection, collections, type Register, type Settings } from '../model/register.ts';
import { mergeFields } from './merge-fields.ts';
import { keepEdited, mergeRecord, withConflicts } from './merge-record.ts';
import { distinctRefs } from './same-refs.ts';
import type { Fields } from './side.ts';

/** A conflict that a merge found, and where: in a record, or in the register itself (its settings, fields of later releases). */
export interface MergeConflict {
  readonly collection?: Collection;
  readonly id?: string;
  /** The reference, of a recommendation. */
  readonly ref?: string;
  readonly conflict: FieldConflict;
}

/** What came of merging two registers. Every conflict told is in the register as well. */
export interface MergedRegisters {
  readonly register: Register;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges two copies of a register that grew apart from `base`: record by record by id, then field by field. Where only one changed
 * something, that holds; histories and other lists are merged as sets; a record that one side lost and the other changed
 * stays; a field that both changed differently keeps both values in the record's `conflicts`. Two records that got one reference are told apart.
 *
 * The result does not depend on which copy is called ours; merging a copy with itself, or with one that nobody changed, gives that copy;
 * nothing that either side has and the base had not is lost; what was valid stays valid. Pure.
 */
export function mergeRegisters(base: Register, ours: Register, theirs: Register): MergedRegisters {
  const found: MergeConflict[] = [];
  const lists: { [collection: string]: readonly AnyRecord[] } = {};
  for (const collection of collections) {
    lists[collection] = mergeCollection(collection, [base[collection], ours[collection], theirs[collection]], found);
  }
  const { records, changed } = distinctRefs(
    lists.recommendations as readonly Recommendation[],
    ours.recommendations,
    theirs.recommendations,
  );
  found.push(...changed.map(({ record, conflict }) => told('recommendations', record, conflict)));
  const top = mergeTop(base, ours, theirs);
  found.push(...top.conflicts.map((conflict) => ({ conflict })));
  const register = { ...top.fields, ...lists, recommendations: records } as unknown as Register;
  return { register: withConflicts(register, top.conflicts), conflicts: found };
}

/** The records of one list. Conflicts are added to `found`. */
function mergeCollection(
  collection: Collection,
  [base, ours, theirs]: readonly [readonly AnyRecord[], readonly AnyRecord[], readonly AnyRecord[]],
  found: MergeConflict[],
): readonly AnyRecord[] {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  const [b, o, t] = [byId(base), byId(ours), byId(theirs)];
  const ids = [...new Set([...o.keys(), ...t.keys()])].sort();
  return ids.flatMap((id) => {
    const [before, mine, other] = [b.get(id), o.get(id), t.get(id)];
    const merged = mine !== undefined && other !== undefined ? mergeRecord(before, mine, other) : onlyIn(before, mine ?? other);
    if (merged === undefined) return [];
    found.push(...merged.conflicts.map((conflict) => told(collection, merged.record, conflict)));
    return [merged.record];
  });
}

/** A record that only one copy has: new there, or lost by the other; lost for good only where nobody changed it. */
function onlyIn(before: AnyRecord | undefined, record: AnyRecord | undefined): ReturnType<typeof mergeRecord> | undefined {
  if (record === undefined) return undefined;
  if (before === undefined) return { record, conflicts: [] };
  return sameValue(before, record) ? undefined : keepEdited(before, record);
}

/** Everything beside the lists of records. Settings are merged one by one; a conflict of theirs is told as `settings.NAME`. */
function mergeTop(
  base: Register,
  ours: Register,
  theirs: Register,
): { readonly fields: Fields; readonly conflicts: readonly FieldConflict[] } {
  const rest = mergeFields(topOf(base), side(topOf(ours)), side(topOf(theirs)));
  const settings = mergeFields(settingsOf(base), side(settingsOf(ours)), side(settingsOf(theirs)));
  return {
    fields: {
      format: ours.format,
      ...rest.fields,
      schemaVersion: Math.max(ours.schemaVersion, theirs.schemaVersion),
      settings: settings.fields as unknown as Json,
    },
    conflicts: [...rest.conflicts, ...settings.conflicts.map((conflict) => ({ ...conflict, field: `settings.${conflict.field}` }))],
  };
}

const apart: ReadonlySet<string> = new Set(['format', 'schemaVersion', 'settings', ...collections]);

function topOf(register: Register): Fields {
  return Object.fromEntries(Object.entries(register).filter(([key]) => !apart.has(key))) as Fields;
}

function settingsOf(register: { readonly settings: Settings }): Fields {
  return register.settings as unknown as Fields;
}

/** The register itself has no history, so a conflict there is decided by value alone. */
function side(fields: Fields): { readonly fields: Fields; readonly news: readonly [] } {
  return { fields, news: [] };
}

function byId(records: readonly AnyRecord[]): ReadonlyMap<string, AnyRecord> {
  return new Map(records.map((record) => [record.id, record]));
}

function told(collection: Collection, record: AnyRecord, conflict: FieldConflict): MergeConflict {
  const ref = collection === 'recommendations' ? { ref: (record as Recommendation).ref } : {};
  return { collection, id: record.id, ...ref, conflict };
}
