import type { Json } from '../base/json.ts';
import { sameValue } from '../base/same-value.ts';
import type { FieldConflict } from '../model/field-conflict.ts';
import { type AnyRecord, collections, type Register } from '../model/register.ts';
import { earliestWins } from './field-rules.ts';
import { valueText } from './value-order.ts';

/** A value of one copy that is nowhere to be found. `id` is the record's; absent for a value of the register itself. */
export interface MissingValue {
  readonly id?: string;
  readonly value: string;
}

/**
 * The first thing that a copy says, that `base` did not, and that `result` has nowhere: neither in the same record's fields and lists nor
 * in its conflicts, nor, with `inHistory`, in what its history remembers. `undefined` when nothing is missing. The last check before a merge
 * is written, and the way to tell whether a file holds what a colleague's copy holds.
 */
export function missingFrom(
  result: Register,
  base: Register,
  copy: Register,
  options: { readonly inHistory?: boolean } = {},
): MissingValue | undefined {
  const inHistory = options.inHistory === true;
  for (const collection of collections) {
    const [before, after] = [base[collection], result[collection]].map(
      (list) => new Map((list as readonly AnyRecord[]).map((record) => [record.id, record])),
    );
    for (const record of copy[collection] as readonly AnyRecord[]) {
      const [old, now] = [before?.get(record.id), after?.get(record.id)];
      if (sameValue(record, old) || sameValue(record, now)) continue;
      const known = new Set([...valuesOf(old, true), ...valuesOf(now, inHistory)]);
      const value = now === undefined && old === undefined ? `id ${record.id}` : valuesOf(record, false).find((one) => !known.has(one));
      if (value !== undefined) return { id: record.id, value };
    }
  }
  const known = new Set([...topValues(base), ...topValues(result)]);
  const value = topValues(copy).find((one) => !known.has(one));
  return value === undefined ? undefined : { value };
}

/** Every value that a record says with its field, list entries one by one, and those that its conflicts keep. */
function valuesOf(record: object | undefined, inHistory: boolean): readonly string[] {
  if (record === undefined) return [];
  return Object.entries(record).flatMap(([field, value]): readonly string[] => {
    if (earliestWins.has(field)) return [];
    if (field === 'conflicts' && Array.isArray(value)) return value.flatMap((one) => ofConflict(one as FieldConflict));
    const plain = entriesOf(field, value as Json);
    return field === 'history' && inHistory && Array.isArray(value) ? [...plain, ...value.flatMap(remembered)] : plain;
  });
}

function ofConflict(conflict: FieldConflict): readonly string[] {
  return [
    `conflict ${valueText(conflict as unknown as Json)}`,
    ...entriesOf(conflict.field, conflict.ours),
    ...entriesOf(conflict.field, conflict.theirs),
  ];
}

/** What an entry of the history says that a field was, and became. */
function remembered(entry: { readonly field: string; readonly from?: Json; readonly to?: Json }): readonly string[] {
  const values = [entry.from, entry.to].filter((value) => value !== undefined);
  return values.flatMap((value) =>
    entry.field === 'conflicts' ? ofConflict(value as unknown as FieldConflict) : entriesOf(entry.field, value),
  );
}

function topValues(register: Register): readonly string[] {
  const rest = Object.entries(register).filter(([key]) => key !== 'settings' && !(collections as readonly string[]).includes(key));
  const settings = Object.entries(register.settings).map(([key, value]) => [`settings.${key}`, value]);
  return valuesOf(Object.fromEntries([...rest, ...settings]) as object, false);
}

function entriesOf(field: string, value: Json | undefined): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map((entry) => `${field} ${valueText(entry as Json)}`) : [`${field} ${valueText(value)}`];
}
