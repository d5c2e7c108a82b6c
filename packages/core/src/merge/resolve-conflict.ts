import * as v from 'valibot';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Json } from '../base/json.ts';
import { err, ok, type Result } from '../base/result.ts';
import { sameValue } from '../base/same-value.ts';
import type { Edit, Plan } from '../history/change.ts';
import { effectiveOn } from '../history/changes.ts';
import type { FieldConflict } from '../model/field-conflict.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { type AnyRecord, type Collection, collections, type Register } from '../model/register.ts';
import { recordSchemas } from '../model/schema.ts';
import { followers } from './field-rules.ts';

/**
 * What somebody chooses: `ours`, the value that the record showed when the conflict was found; `theirs`, the other; `current`, what the record
 * says by now; or another value altogether.
 */
export type ConflictChoice = 'ours' | 'theirs' | 'current' | { readonly value: Json };

/** One field of a plan: what it becomes, and the conflicts that are settled by it. */
interface Settled {
  readonly field: string;
  readonly to: Json | undefined;
  readonly conflicts: readonly FieldConflict[];
}

/**
 * Settles the conflict on one field of a record: the field gets the value chosen, and the conflict goes; the history remembers both. With a status
 * go the reason and the date that were given with it. Errors: `no-conflict` (the field has none), `several-conflicts` (more than one value is
 * called so; give the value itself), `bad-value` (the record would not be understood), `ref-taken`.
 */
export function planResolve(register: Register, record: AnyRecord, field: string, choice: ConflictChoice): Result<Plan> {
  const collection = collectionOf(register, record);
  const own = (record.conflicts ?? []).filter((conflict) => conflict.field === field);
  if (collection === undefined || own.length === 0) return err(noConflict(record, field));
  const settled: Settled[] = [];
  for (const name of [field, ...(choice === 'ours' || choice === 'theirs' ? (followers.get(field) ?? []) : [])]) {
    const conflicts = (record.conflicts ?? []).filter((conflict) => conflict.field === name);
    if (conflicts.length === 0) continue;
    const chosen = chosenValue(record, name, conflicts, choice);
    if (!chosen.ok) return chosen;
    settled.push({ field: name, to: chosen.value, conflicts });
  }
  const wrong = wrongValue(register, collection, record, settled);
  if (wrong !== undefined) return err(wrong);
  const edits = settled.flatMap((one) => editsOf(collection, record, one));
  const name = (record as Partial<Recommendation>).ref ?? record.id;
  return ok({ summary: `conflict on ${field === '*' ? 'the whole record' : field} of ${name} settled`, edits });
}

function chosenValue(
  record: AnyRecord,
  field: string,
  conflicts: readonly FieldConflict[],
  choice: ConflictChoice,
): Result<Json | undefined> {
  if (typeof choice === 'object') return ok(choice.value);
  if (field === '*') return choice === 'theirs' ? withdrawal(record) : ok(undefined);
  if (choice === 'current') return ok((record as unknown as { readonly [field: string]: Json })[field]);
  const [first, ...others] = conflicts.map((conflict) => conflict[choice]);
  if (others.every((other) => sameValue(other, first))) return ok(first);
  const message = `${field} has ${conflicts.length} conflicts, and "${choice}" is another value in each`;
  return err({
    code: 'several-conflicts',
    severity: 'error',
    message,
    hint: 'give the value itself, or "current" to keep what stands there',
  });
}

/** To side with the copy that lost a record is to take the record back; nothing is ever deleted. */
function withdrawal(record: AnyRecord): Result<Json> {
  const last = record.history?.at(-1);
  const began = record.history?.find((entry) => entry.op === 'create') ?? last;
  if (last === undefined || began === undefined) {
    return err({ code: 'bad-value', severity: 'error', message: 'a record without a history cannot be withdrawn', hint: 'take ours' });
  }
  return ok({ on: effectiveOn(last), change: began.change });
}

function editsOf(collection: Collection, record: AnyRecord, { field, to, conflicts }: Settled): readonly Edit[] {
  const target = { collection, id: record.id };
  const value: Edit | undefined =
    field === '*'
      ? to === undefined
        ? undefined
        : { kind: 'set', ...target, field: 'withdrawn', to }
      : { kind: 'set', ...target, field, to };
  const reason = `conflict on ${field} settled`;
  const gone = conflicts.map(
    (conflict): Edit => ({ kind: 'remove', ...target, field: 'conflicts', value: conflict as unknown as Json, reason }),
  );
  return [...(value === undefined ? [] : [{ ...value, reason }]), ...gone];
}

/** Why the record would not do with the values chosen. */
function wrongValue(register: Register, collection: Collection, record: AnyRecord, settled: readonly Settled[]): Diagnostic | undefined {
  for (const { field, to } of settled) {
    if (field === '*') continue;
    const { [field as keyof AnyRecord]: _, ...rest } = record;
    const issue = v.safeParse(recordSchemas[collection], to === undefined ? rest : { ...record, [field]: to }).issues?.[0];
    if (issue !== undefined) {
      const message = `${field} cannot be ${JSON.stringify(to) ?? 'left out'}`;
      return { code: 'bad-value', severity: 'error', message, hint: `it ${issue.message}` };
    }
    if (field === 'ref' && register.recommendations.some((one) => one.id !== record.id && one.ref === to)) {
      const message = `another recommendation has the reference ${String(to)}`;
      return { code: 'ref-taken', severity: 'error', message, hint: 'take ours, or give a reference that nobody has' };
    }
  }
  return undefined;
}

function collectionOf(register: Register, record: AnyRecord): Collection | undefined {
  return collections.find((collection) => (register[collection] as readonly AnyRecord[]).some((one) => one.id === record.id));
}

function noConflict(record: AnyRecord, field: string): Diagnostic {
  const fields = [...new Set((record.conflicts ?? []).map((conflict) => conflict.field))];
  const name = (record as Partial<Recommendation>).ref ?? record.id;
  const hint = fields.length === 0 ? 'it has none at all' : `it has one on: ${fields.join(', ')}`;
  return { code: 'no-conflict', severity: 'error', message: `${name} has no conflict on ${field}`, hint };
}
