import { invariant } from '../base/errors.ts';
import { type AnyRecord, type Collection, collections, type Register } from '../model/register.ts';
import { isFields } from './render-value.ts';

/** A record that a change made or altered. */
export interface Touched {
  readonly collection: Collection;
  readonly record: AnyRecord;
}

/**
 * Holds a change to the promise that nothing is ever deleted: every record is still there, every entry of its history is, and so is every
 * field of the register that this release does not know. Throws where it is not: such a change is a fault of the program, and
 * the file stays as it was. Answers the records that the change made or altered; the others are the very same objects.
 */
export function holdNothingLost(before: Register, after: Register): readonly Touched[] {
  for (const key of Object.keys(before)) invariant(key in after, `the change loses "${key}" of the register`);
  invariant(after.format === before.format && after.schemaVersion === before.schemaVersion, 'the change alters the format or the version');
  return collections.flatMap((collection) => (after[collection] === before[collection] ? [] : touchedOf(collection, before, after)));
}

function touchedOf(collection: Collection, before: Register, after: Register): readonly Touched[] {
  const list: readonly AnyRecord[] = after[collection];
  const byId = new Map(list.map((record) => [record.id, record]));
  invariant(byId.size === list.length, `two records of ${collection} have one id after the change`);
  const old = new Map((before[collection] as readonly AnyRecord[]).map((record) => [record.id, record]));
  for (const [id, record] of old) {
    const now = byId.get(id);
    invariant(now !== undefined, `the change loses the record ${id} of ${collection}`);
    if (now !== record) holdHistory(record, now, collection);
  }
  return list.filter((record) => old.get(record.id) !== record).map((record) => ({ collection, record }));
}

function holdHistory(before: AnyRecord, after: AnyRecord, collection: Collection): void {
  const kept = new Set((after.history ?? []).filter(isFields).map((entry) => entry.id));
  const lost = (before.history ?? []).find((entry) => !kept.has(entry.id));
  invariant(lost === undefined, `the change loses the history entry ${lost?.id} of ${collection}/${before.id}`);
}
