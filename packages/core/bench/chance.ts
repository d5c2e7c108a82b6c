/** Repeatable choice: the same seed gives the same register everywhere. */
export interface Chance {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number;
  of<T>(list: readonly T[]): T;
}

/** Mulberry32: small, and good enough to vary the records of a measurement. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return {
    below,
    of<T>(list: readonly T[]): T {
      const value = list[below(list.length)];
      if (value === undefined) throw new Error('nothing to choose from');
      return value;
    },
  };
}
