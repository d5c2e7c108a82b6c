import { invariant } from '../base/errors.ts';
import { derivedId } from '../base/ids.ts';
import type { Json } from '../base/json.ts';
import { sameValue } from '../base/same-value.ts';
import type { HistoryEntry } from '../model/history-entry.ts';
import { type AnyRecord, type Collection, collections, type Register } from '../model/register.ts';
import type { Edit, Plan, Stamp } from './change.ts';

type Fields = { [field: string]: Json | undefined };

/**
 * The register with a plan carried out. Each edit leaves one history entry in its record; an edit that would change nothing
 * leaves none. All entries share the stamp's id, so that the whole plan is one `undo`. Returns the same object when
 * nothing changed. An edit of a record that is not there is a bug of the caller and throws.
 */
export function applyPlan(register: Register, plan: Plan, stamp: Stamp): Register {
  const lists = new Map<Collection, Map<string, AnyRecord>>();
  let ordinal = 0;
  const listOf = (collection: Collection): Map<string, AnyRecord> => {
    let list = lists.get(collection);
    if (list === undefined) {
      list = new Map((register[collection] as readonly AnyRecord[]).map((record) => [record.id, record]));
      lists.set(collection, list);
    }
    return list;
  };
  const changed = new Set<Collection>();
  for (const edit of plan.edits) {
    const list = listOf(edit.collection);
    const id = edit.kind === 'create' ? edit.record.id : edit.id;
    const before = list.get(id);
    invariant(edit.kind === 'create' ? before === undefined : before !== undefined, `${edit.kind} of ${edit.collection}/${id}`);
    const entryId = derivedId([stamp.id, id, String(ordinal)]);
    ordinal += 1;
    const after = editRecord(before, edit, entry(entryId, edit, stamp));
    if (after === before) continue;
    list.set(id, after as AnyRecord);
    changed.add(edit.collection);
  }
  if (changed.size === 0) return register;
  const next: { [collection in Collection]?: readonly AnyRecord[] } = {};
  for (const collection of collections) {
    if (changed.has(collection)) next[collection] = [...listOf(collection).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  return { ...register, ...next } as Register;
}

/** What every entry of an edit has: who, when, through what. */
function entry(id: string, edit: Edit, stamp: Stamp): Omit<HistoryEntry, 'field'> {
  const on = edit.on ?? stamp.on;
  return {
    id,
    change: stamp.id,
    at: stamp.at,
    ...(on === undefined || on === stamp.at.slice(0, 10) ? {} : { on }),
    by: stamp.by,
    via: stamp.via,
    ...(edit.reason === undefined ? {} : { reason: edit.reason }),
    ...(stamp.reverts === undefined ? {} : { reverts: stamp.reverts }),
  };
}

function editRecord(before: AnyRecord | undefined, edit: Edit, made: Omit<HistoryEntry, 'field'>): AnyRecord | undefined {
  if (edit.kind === 'create') {
    return { ...edit.record, history: [...(edit.record.history ?? []), { ...made, field: '*', op: 'create' }] } as AnyRecord;
  }
  const fields = before as unknown as Fields;
  const current = fields[edit.field];
  if (edit.kind === 'set') {
    if (sameValue(current ?? null, edit.to ?? null)) return before;
    return withField(fields, edit.field, edit.to, {
      ...made,
      field: edit.field,
      ...(current === undefined ? {} : { from: current }),
      ...(edit.to === undefined ? {} : { to: edit.to }),
    });
  }
  const list = Array.isArray(current) ? (current as readonly Json[]) : [];
  if (edit.kind === 'add') {
    if (list.some((item) => sameValue(item, edit.value))) return before;
    return withField(fields, edit.field, [...list, edit.value], { ...made, field: edit.field, op: 'add', to: edit.value });
  }
  const at = list.findLastIndex((item) => sameValue(item, edit.value));
  if (at < 0) return before;
  const rest = list.filter((_, i) => i !== at);
  return withField(fields, edit.field, rest.length === 0 ? undefined : rest, {
    ...made,
    field: edit.field,
    op: 'remove',
    from: edit.value,
  });
}

/** The record with one field changed (or gone) and one more entry in its history. */
function withField(record: Fields, field: string, value: Json | undefined, made: HistoryEntry): AnyRecord {
  const history = [...((record.history ?? []) as unknown as readonly HistoryEntry[]), made];
  const { [field]: _, ...rest } = record;
  return { ...(value === undefined ? rest : { ...record, [field]: value }), history } as unknown as AnyRecord;
}
