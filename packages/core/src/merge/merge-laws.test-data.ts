import * as v from 'valibot';
import type { Json } from '../base/json.ts';
import { type AnyRecord, collections, type Register } from '../model/register.ts';
import { recordSchemas } from '../model/schema.ts';
import { mergeRegisters } from './merge-registers.ts';
import { valueText } from './value-order.ts';

/** Which law of merging three registers break, in words; empty when they keep all. */
export function brokenLaws(base: Register, ours: Register, theirs: Register): readonly string[] {
  const merged = mergeRegisters(base, ours, theirs);
  const same = (a: unknown, b: unknown): boolean => valueText(a as Json) === valueText(b as Json);
  const laws: readonly (readonly [law: string, holds: boolean])[] = [
    ['it does not matter which side is named first', same(merged.register, mergeRegisters(base, theirs, ours).register)],
    ['a copy merged with itself is that copy', same(mergeRegisters(base, ours, ours).register, ours)],
    ['a copy that nobody changed gives way', same(mergeRegisters(base, base, theirs).register, theirs)],
    ['the other copy that nobody changed gives way', same(mergeRegisters(base, ours, base).register, ours)],
    ['once merged, a side brings nothing new', same(mergeRegisters(ours, ours, merged.register).register, merged.register)],
    ['what is merged is understood', isUnderstood(merged.register)],
    ['nothing of ours is lost', lost(base, ours, merged.register) === undefined],
    ['nothing of theirs is lost', lost(base, theirs, merged.register) === undefined],
    [
      'each conflict told is kept in the file',
      merged.conflicts.every(
        (one) =>
          valueText(merged.register as unknown as Json).includes(valueText(one.conflict as unknown as Json)) ||
          one.collection === undefined,
      ),
    ],
  ];
  return laws.filter(([, holds]) => !holds).map(([law]) => law);
}

function isUnderstood(register: Register): boolean {
  return collections.every((collection) => {
    const list = register[collection] as readonly AnyRecord[];
    return new Set(list.map((record) => record.id)).size === list.length && list.every((record) => v.is(recordSchemas[collection], record));
  });
}

/** The first value of a side that its base had not and that the result has nowhere in the same record; `undefined` when all are there. */
export function lost(base: Register, side: Register, result: Register): string | undefined {
  for (const collection of collections) {
    const before = new Map((base[collection] as readonly AnyRecord[]).map((record) => [record.id, record]));
    const after = new Map((result[collection] as readonly AnyRecord[]).map((record) => [record.id, record]));
    for (const record of side[collection] as readonly AnyRecord[]) {
      const old = before.get(record.id);
      const had = new Set(old === undefined ? [] : valuesOf(old));
      const kept = after.get(record.id);
      const has = new Set(kept === undefined ? [] : valuesOf(kept));
      const missing = valuesOf(record).find((value) => !had.has(value) && !has.has(value));
      if (missing !== undefined) return `${record.id} ${missing}`;
    }
  }
  const had = new Set(topValues(base));
  const has = new Set(topValues(result));
  return topValues(side).find((value) => !had.has(value) && !has.has(value));
}

/** Every value that a record says, list entries one by one, and those that its conflicts keep, with their fields. */
function valuesOf(record: object): readonly string[] {
  return Object.entries(record).flatMap(([field, value]) => {
    if (field !== 'conflicts') return entriesOf(field, value as Json);
    return (value as readonly { readonly field: string; readonly ours?: Json; readonly theirs?: Json }[]).flatMap((one) => [
      `conflict ${valueText(one as Json)}`,
      ...entriesOf(one.field, one.ours),
      ...entriesOf(one.field, one.theirs),
    ]);
  });
}

function topValues(register: Register): readonly string[] {
  const rest = Object.entries(register).filter(([key]) => key !== 'settings' && !(collections as readonly string[]).includes(key));
  const settings = Object.entries(register.settings).map(([key, value]) => [`settings.${key}`, value]);
  return valuesOf(Object.fromEntries([...rest, ...settings]) as object);
}

function entriesOf(field: string, value: Json | undefined): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map((entry) => `${field} ${valueText(entry as Json)}`) : [`${field} ${valueText(value)}`];
}
