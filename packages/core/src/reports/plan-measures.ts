import type { Measure, Reading } from '../model/improvement-plan.ts';

/**
 * A measure as rows: one a reading, oldest first, each with what changed since the reading before. A measure without a reading is
 * one row that says so.
 */
export function measureRows(measure: Measure): readonly (readonly string[])[] {
  const target = measure.target ?? '';
  if (measure.readings.length === 0) return [[measure.name, '', 'No reading', '', target]];
  const readings = inOrder(measure.readings);
  return readings.map((reading, index) => [
    measure.name,
    reading.asAt?.text ?? '',
    reading.text,
    readingChange(readings[index - 1], reading, measure.unit),
    target,
  ]);
}

/**
 * What changed from one reading to the next, in the measure's own unit: "+7.5 points" for percentages, "-3" for counts. Nothing for the
 * first, and nothing between readings in different units.
 */
export function readingChange(before: Reading | undefined, now: Reading, unit: string | undefined): string {
  const unitOf = (reading: Reading): string | undefined => reading.unit ?? unit;
  if (before === undefined || unitOf(before) !== unitOf(now)) return '';
  const places = Math.max(decimals(before.value), decimals(now.value));
  const difference = Number((now.value - before.value).toFixed(places));
  if (difference === 0) return 'No change';
  const signed = `${difference > 0 ? '+' : '−'}${Math.abs(difference).toFixed(places)}`;
  return unitOf(now) === '%' ? `${signed} ${Math.abs(difference) === 1 ? 'point' : 'points'}` : signed;
}

/** Readings by the day they hold for; one without a date keeps its place after the one before it. */
function inOrder(readings: readonly Reading[]): readonly Reading[] {
  let last = '';
  return readings
    .map((reading) => {
      last = reading.asAt?.to ?? reading.asAt?.from ?? last;
      return { reading, key: last };
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ reading }) => reading);
}

function decimals(value: number): number {
  return Math.min((/\.(\d+)$/.exec(String(value))?.[1] ?? '').length, 6);
}
