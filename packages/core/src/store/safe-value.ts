import { newTally, type Tally } from './loses-nothing.ts';

/** How many objects and lists may stand inside one another: far beyond any register, far below what exhausts a stack. */
export const maxDepth = 64;

/** Keys that reach into the objects of the program itself when a careless reader copies them. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Whether a value inside so many objects and lists keeps within the depth allowed and has none of the forbidden keys, which
 * are tallied with its numbers.
 */
export function isSafeValue(value: unknown, depth: number, tally: Tally = newTally()): boolean {
  if (typeof value === 'number') tally.numbers += 1;
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= maxDepth) return false;
  if (Array.isArray(value)) return value.every((item) => isSafeValue(item, depth + 1, tally));
  return Object.entries(value).every(([key, item]) => {
    tally.keys += 1;
    return !forbiddenKeys.has(key) && isSafeValue(item, depth + 1, tally);
  });
}
