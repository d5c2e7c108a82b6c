import type { Json } from '../base/json.ts';
import { sameValue } from '../base/same-value.ts';

/** Two items of two lists that are the same thing, or one that only one list has. `index` is its place in the expected list, else in the other. */
export interface ItemPair {
  readonly expected?: Json;
  readonly found?: Json;
  readonly index: number;
  /** Its place in the other list, where both have it. */
  readonly other?: number;
}

/** What says that two items are one, the surest first. */
const likenesses: readonly ((item: Json) => string | undefined)[] = [
  (item) => keyOf(item, ['entity', 'code', 'number', 'text', 'name', 'title', 'subject', 'date']),
  (item) => keyOf(item, ['entity', 'text']) ?? keyOf(item, ['entity', 'title']),
  (item) => keyOf(item, ['entity', 'sources']),
  (item) => keyOf(item, ['entity', 'name']) ?? keyOf(item, ['entity', 'number']) ?? keyOf(item, ['lines']),
];

/**
 * The items of two lists, each with its like: equal ones first, then those that agree in what they say, then those from the same lines of the paper.
 * Pairs stand in the order of the expected list, what only the other has comes last.
 */
export function pairItems(expected: readonly Json[], found: readonly Json[]): readonly ItemPair[] {
  const partner = new Map<number, number>();
  const free = new Set(found.keys());
  const join = (alike: (left: Json, right: Json) => boolean): void => {
    for (const [at, left] of expected.entries()) {
      if (partner.has(at)) continue;
      const other = [...free].find((place) => alike(left, found[place] ?? null));
      if (other === undefined) continue;
      partner.set(at, other);
      free.delete(other);
    }
  };
  join(sameValue);
  for (const likeness of likenesses) {
    join((left, right) => {
      const key = likeness(left);
      return key !== undefined && key === likeness(right);
    });
  }
  const pairs = expected.map((left, index): ItemPair => {
    const other = partner.get(index);
    return { expected: left, ...(other === undefined ? {} : { found: found[other] ?? null, other }), index };
  });
  return [...pairs, ...[...free].map((index): ItemPair => ({ found: found[index] ?? null, index }))];
}

/** The named fields of an item as one text; nothing where it has none of them beside its entity. */
function keyOf(item: Json, fields: readonly string[]): string | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const has = new Map<string, Json>(Object.entries(item));
  const said = fields.filter((field) => field !== 'entity' && has.has(field));
  return said.length === 0 ? undefined : JSON.stringify([has.get('entity') ?? '', ...said.map((field) => [field, has.get(field) ?? null])]);
}
