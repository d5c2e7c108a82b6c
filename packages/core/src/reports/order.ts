import type { Recommendation } from '../model/recommendation.ts';
import type { RaisedOn } from './raised.ts';

/** An order of records, as `Array.sort` takes it. */
export type Order = (a: Recommendation, b: Recommendation) => number;

/** By quotable reference, its numbers as numbers: `WCSC.240912.9` before `WCSC.240912.10`. */
export const byRef: Order = (a, b) => {
  const left = a.ref.split('.');
  const right = b.ref.split('.');
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = comparePart(left[index] ?? '', right[index] ?? '');
    if (order !== 0) return order;
  }
  return compare(a.id, b.id);
};

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

function comparePart(a: string, b: string): number {
  const numbers = /^\d+$/;
  return numbers.test(a) && numbers.test(b) ? Number(a) - Number(b) || compare(a, b) : compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
