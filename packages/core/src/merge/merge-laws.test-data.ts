import * as v from 'valibot';
import type { Json } from '../base/json.ts';
import { type AnyRecord, collections, type Register } from '../model/register.ts';
import { recordSchemas } from '../model/schema.ts';
import { mergeRegisters } from './merge-registers.ts';
import { missingFrom } from './missing-from.ts';
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
    ['nothing of ours is lost', missingFrom(merged.register, base, ours) === undefined],
    ['nothing of theirs is lost', missingFrom(merged.register, base, theirs) === undefined],
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
