import type { Measure, Reading } from '@scrutiny/core';

const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Readings by the day they hold for; one without a day keeps its place after the one before it. */
export function readingsInOrder(readings: readonly Reading[]): readonly Reading[] {
  let last = '';
  const keyed = readings.map((reading) => {
    last = reading.asAt?.to ?? reading.asAt?.from ?? last;
    return { reading, key: last };
  });
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ reading }) => reading);
}

/**
 * The readings of a measure as one sign each, the oldest first: eight heights of a block, or the digits 0 to 9 where only ASCII is shown. A
 * scale begins at nothing, so that a small change never looks like a great one: percentages stand between 0 and 100, other figures between 0
 * (or the lowest, where one is below) and the highest.
 *
 * @example chartOf({ name: 'Seen in time', unit: '%', readings: [50 %, 100 %] }, false) // '▅█'
 */
export function chartOf(measure: Pick<Measure, 'unit' | 'readings'>, ascii: boolean): string {
  const readings = readingsInOrder(measure.readings);
  const values = readings.map((reading) => reading.value);
  const percent = readings.every((reading) => (reading.unit ?? measure.unit) === '%');
  const low = Math.min(0, ...values);
  const high = Math.max(percent ? 100 : 0, ...values);
  return values
    .map((value) => {
      const part = high === low ? 0 : (value - low) / (high - low);
      const step = Math.min(blocks.length - 1, Math.floor(part * blocks.length));
      return ascii ? String(Math.min(9, Math.floor(part * 10))) : (blocks[step] ?? '');
    })
    .join('');
}
