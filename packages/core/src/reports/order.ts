import type { Recommendation } from '../model/recommendation.ts';
import type { RaisedOn } from './raised.ts';

/** An order of records, as `Array.sort` takes it. */
export type Order = (a: Recommendation, b: Recommendation) => number;

/** By quotable reference, its numbers as numbers: `WCSC.240912.9` before `WCSC.240912.10`. */
export const byRef: Order = (a, b) => compare(refKey(a), refKey(b)) || compare(a.id, b.id);

/** Newest meeting first, as trackers are read; within a meeting by reference. Records without a meeting come last. */
export function newestMeetingFirst(raisedOn: RaisedOn): Order {
  return (a, b) => compare(raisedOn(b) ?? '', raisedOn(a) ?? '') || byRef(a, b);
}

/** Oldest meeting first, as schedules are read. Records without a meeting come last. */
export function oldestMeetingFirst(raisedOn: RaisedOn): Order {
  return (a, b) => compare(raisedOn(a) ?? '9', raisedOn(b) ?? '9') || byRef(a, b);
}

/** Earliest date first, those without one last; equal ones by reference. */
export function earliestFirst(date: (record: Recommendation) => string | undefined): Order {
  return (a, b) => compare(date(a) ?? '9', date(b) ?? '9') || byRef(a, b);
}

/** Most first; equal ones by reference. */
export function mostFirst(figure: (record: Recommendation) => number): Order {
  return (a, b) => figure(b) - figure(a) || byRef(a, b);
}

/** Kept for as long as the record is: sorting a large register compares each reference many times. */
const refKeys = new WeakMap<Recommendation, string>();

/** A reference with its numbers made equally long, so that it compares as text. */
function refKey(record: Recommendation): string {
  const known = refKeys.get(record);
  if (known !== undefined) return known;
  const key = record.ref.replace(/\d+/g, (digits) => digits.padStart(12, '0'));
  refKeys.set(record, key);
  return key;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
