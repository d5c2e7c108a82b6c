import type { Recommendation } from '../model/recommendation.ts';

/** "CYPSSC.230913.4", "A, B and C", or "12 recommendations" for more than three. */
export function refsOf(records: readonly Recommendation[]): string {
  const refs = records.map((record) => record.ref);
  if (refs.length > 3) return `${refs.length} recommendations`;
  return refs.length < 2 ? (refs[0] ?? 'nothing') : `${refs.slice(0, -1).join(', ')} and ${refs.at(-1)}`;
}
