import { compareNaturally } from '../base/compare-naturally.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { RaisedOn } from './raised.ts';

/** By quotable reference, its numbers as numbers: `WCSC.240912.9` before `WCSC.240912.10`. Every order is a new list. */
export function byRef(records: readonly Recommendation[]): readonly Recommendation[] {
  return smallestFirst(records, () => 0);
}

/** Newest meeting first, as trackers are read; within a meeting by reference. Records without a meeting come last. */
export function newestMeetingFirst(records: readonly Recommendation[], raisedOn: RaisedOn): readonly Recommendation[] {
  return largestFirst(records, (record) => raisedOn(record) ?? '');
}

/** Oldest meeting first, as schedules are read. Records without a meeting come last. */
export function oldestMeetingFirst(records: readonly Recommendation[], raisedOn: RaisedOn): readonly Recommendation[] {
  return earliestFirst(records, raisedOn);
}

/** Earliest date first, those without one last; equal ones by reference. */
export function earliestFirst(
  records: readonly Recommendation[],
  date: (record: Recommendation) => string | undefined,
): readonly Recommendation[] {
  return smallestFirst(records, (record) => date(record) ?? '9');
}

/** Most first; equal ones by reference. */
export function mostFirst(records: readonly Recommendation[], figure: (record: Recommendation) => number): readonly Recommendation[] {
  return largestFirst(records, figure);
}

/** What a record is put in order by, worked out once: sorting a large register compares each many times. */
interface Keyed<K> {
  readonly record: Recommendation;
  readonly key: K;
}

function smallestFirst<K extends string | number>(records: readonly Recommendation[], key: (record: Recommendation) => K) {
  return sorted(records, key, (a, b) => compare(a.key, b.key) || compareRefs(a, b));
}

function largestFirst<K extends string | number>(records: readonly Recommendation[], key: (record: Recommendation) => K) {
  return sorted(records, key, (a, b) => compare(b.key, a.key) || compareRefs(a, b));
}

function sorted<K>(
  records: readonly Recommendation[],
  key: (record: Recommendation) => K,
  order: (a: Keyed<K>, b: Keyed<K>) => number,
): readonly Recommendation[] {
  return records
    .map((record) => ({ record, key: key(record) }))
    .sort(order)
    .map(({ record }) => record);
}

function compareRefs(a: Keyed<unknown>, b: Keyed<unknown>): number {
  return compareNaturally(a.record.ref, b.record.ref) || compare(a.record.id, b.record.id);
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
