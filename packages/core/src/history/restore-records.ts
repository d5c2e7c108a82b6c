import type { Json } from '../base/json.ts';
import { sameValue } from '../base/same-value.ts';
import type { HistoryEntry } from '../model/history-entry.ts';
import { type AnyRecord, type Collection, collections, type Register } from '../model/register.ts';
import { applyPlan } from './apply-plan.ts';
import type { Edit, Plan, Stamp } from './change.ts';

/** How one record of the register differs from an older state of the file. */
export interface RecordDifference {
  readonly collection: Collection;
  readonly id: string;
  /** The name that people know it by: its reference, name, title or date; else its id. */
  readonly name: string;
  /** `added`: only in the register, so it came later; `missing`: only in the older state; `changed`: in both, not alike. */
  readonly kind: 'added' | 'changed' | 'missing';
  /** Of `changed`: the fields that differ; `history` where the older state has entries that the register lacks. */
  readonly fields: readonly string[];
}

/** What the register has that an older state of it had not, and the other way round, in the order of the file. Settings are not compared. Pure. */
export function differencesSince(then: Register, now: Register): readonly RecordDifference[] {
  return collections.flatMap((collection) => {
    const before = byId(then, collection);
    const after = byId(now, collection);
    return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id): readonly RecordDifference[] => {
      const old = before.get(id);
      const current = after.get(id);
      const name = nameOf(current ?? old, id);
      if (old === undefined) return [{ collection, id, name, kind: 'added', fields: [] }];
      if (current === undefined) return [{ collection, id, name, kind: 'missing', fields: [] }];
      const fields = differingFields(old, current);
      return fields.length === 0 ? [] : [{ collection, id, name, kind: 'changed', fields }];
    });
  });
}

/**
 * Brings records back to what an older state of the file says, as one change: a record that is missing is made again, fields that differ get their
 * earlier values. Nothing is dropped: the values that were there stand in the histories, entries of history that the register lacks come back
 * too, and records that came later stay. `wanted` limits it to these ids. Answers the same register where nothing differs. Pure.
 */
export function restoreRecords(now: Register, then: Register, wanted: ReadonlySet<string> | undefined, stamp: Stamp): Register {
  const plan = planRecordRestore(now, then, wanted);
  const restored = applyPlan(now, plan, stamp);
  const touched = differencesSince(then, now).filter(
    ({ id, kind, fields }) => kind === 'changed' && fields.includes('history') && (wanted?.has(id) ?? true),
  );
  return touched.reduce((register, { collection, id }) => withHistoryOf(register, then, collection, id), restored);
}

/** What `restoreRecords` would do, as a plan to be shown; the entries of history that come back are not edits and not in it. */
export function planRecordRestore(now: Register, then: Register, wanted?: ReadonlySet<string>): Plan {
  const differences = differencesSince(then, now).filter(({ id, kind }) => kind !== 'added' && (wanted?.has(id) ?? true));
  const edits = differences.flatMap(({ collection, id, kind, fields }): readonly Edit[] => {
    const old = byId(then, collection).get(id);
    if (old === undefined) return [];
    if (kind === 'missing') return [{ kind: 'create', collection, record: old }];
    const values = old as unknown as { readonly [field: string]: Json | undefined };
    return fields.filter((field) => field !== 'history').map((field): Edit => ({ kind: 'set', collection, id, field, to: values[field] }));
  });
  const names = differences.map(({ name }) => name);
  const few = names.length > 8 ? [...names.slice(0, 8), `and ${names.length - 8} more`] : names;
  const count = names.length === 1 ? 'one record' : `${names.length} records`;
  const summary = names.length === 0 ? 'nothing differs from the snapshot' : `${count} as in the snapshot: ${few.join(', ')}`;
  return { summary, edits };
}

function withHistoryOf(register: Register, then: Register, collection: Collection, id: string): Register {
  const list: readonly AnyRecord[] = register[collection];
  const earlier = byId(then, collection).get(id)?.history ?? [];
  const next = list.map((record) =>
    record.id === id ? ({ ...record, history: union(earlier, record.history ?? []) } as AnyRecord) : record,
  );
  return { ...register, [collection]: next } as Register;
}

/** Entries of both, each once, oldest first. */
function union(earlier: readonly HistoryEntry[], current: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const known = new Set(current.map((entry) => entry.id));
  const all = [...earlier.filter((entry) => !known.has(entry.id)), ...current];
  return all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function differingFields(old: AnyRecord, current: AnyRecord): readonly string[] {
  const a = old as unknown as { readonly [field: string]: unknown };
  const b = current as unknown as { readonly [field: string]: unknown };
  const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (field) => field !== 'history' && !sameValue(a[field], b[field]),
  );
  const known = new Set((current.history ?? []).map((entry) => entry.id));
  return (old.history ?? []).some((entry) => !known.has(entry.id)) ? [...fields, 'history'] : fields;
}

function byId(register: Register, collection: Collection): ReadonlyMap<string, AnyRecord> {
  return new Map((register[collection] as readonly AnyRecord[]).map((record) => [record.id, record]));
}

function nameOf(record: AnyRecord | undefined, id: string): string {
  const named = record as { readonly ref?: string; readonly name?: string; readonly title?: string; readonly date?: string } | undefined;
  return named?.ref ?? named?.name ?? named?.title ?? named?.date ?? id;
}
