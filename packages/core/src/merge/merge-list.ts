import type { Json } from '../base/json.ts';
import { compareEntries, valueText } from './value-order.ts';

/** What came of merging two lists. `torn` says that both replaced the same entry, each by something else. */
export interface MergedList {
  readonly list: readonly Json[];
  readonly torn: boolean;
}

/** Entries by key, in order; entries of equal value are told apart by counting. */
type Keyed = ReadonlyMap<string, Json>;

/**
 * Merges a list as a set: what either added is there, what one removed and the other left alone is gone. Entries both have keep their order,
 * and what was added stays behind the entry that it was put behind; two additions at one place stand by moment, else by value.
 * With `appendOnly` (the history) an entry that one side lost stays too, unless that side has another of the same id. The
 * result is the same whichever side is named first.
 */
export function mergeList(
  base: readonly Json[],
  ours: readonly Json[],
  theirs: readonly Json[],
  options: { readonly appendOnly?: boolean } = {},
): MergedList {
  const [b, o, t] = [keyed(base), keyed(ours), keyed(theirs)];
  const ids = { ours: idsOf(ours), theirs: idsOf(theirs) };
  const replaced = (key: string, id: Json | undefined): boolean => (o.has(key) ? ids.theirs : ids.ours).has(id);
  const stays = (key: string, value: Json): boolean => {
    if (o.has(key) && t.has(key)) return true;
    if (!o.has(key) && !t.has(key)) return false;
    return !b.has(key) || (options.appendOnly === true && !replaced(key, idOf(value)));
  };
  const spine = spineOf(b, o, t);
  const mine = additions(o, spine);
  const other = additions(t, spine);
  const list: Json[] = [];
  const emit = (anchor: string | undefined): void => {
    for (const value of interleave(mine.get(anchor) ?? [], other.get(anchor) ?? [])) list.push(value);
  };
  emit(undefined);
  for (const [key, value] of spine) {
    if (stays(key, value)) list.push(value);
    emit(key);
  }
  const bothDropped = [...b.keys()].some((key) => !o.has(key) && !t.has(key));
  return { list, torn: bothDropped && mine.size > 0 && other.size > 0 };
}

function keyed(list: readonly Json[]): Keyed {
  const seen = new Map<string, number>();
  return new Map(
    list.map((value) => {
      const text = valueText(value);
      const count = seen.get(text) ?? 0;
      seen.set(text, count + 1);
      return [`${count}:${text}`, value];
    }),
  );
}

/** Entries of the base and those that both sides have, in order: the places that additions are put behind. */
function spineOf(base: Keyed, ours: Keyed, theirs: Keyed): Keyed {
  const common = commonOrder(base, ours, theirs);
  const order: string[] = [...common];
  const placed = new Set(common);
  let before = -1;
  // What a side removed still marks a place, so that what replaced it does not wander off.
  for (const key of base.keys()) {
    if (placed.has(key)) {
      before = order.indexOf(key);
      continue;
    }
    before += 1;
    order.splice(before, 0, key);
  }
  return new Map(order.map((key) => [key, (base.has(key) ? base.get(key) : ours.get(key)) as Json]));
}

/** The entries that both sides have, in the order of the side that moved them; where both did, by value. */
function commonOrder(base: Keyed, ours: Keyed, theirs: Keyed): readonly string[] {
  const mine = [...ours.keys()].filter((key) => theirs.has(key));
  const other = [...theirs.keys()].filter((key) => ours.has(key));
  const [a, b] = [mine.join('\n'), other.join('\n')];
  if (a === b) return mine;
  const still = [...base.keys()].filter((key) => ours.has(key) && theirs.has(key)).join('\n');
  const [unmoved, otherUnmoved] = [mine, other].map((keys) => keys.filter((key) => base.has(key)).join('\n') === still);
  if (unmoved !== otherUnmoved) return unmoved ? other : mine;
  return a < b ? mine : other;
}

/** What a side added, by the entry of the spine that it stands behind; `undefined` is the beginning. */
function additions(side: Keyed, spine: Keyed): ReadonlyMap<string | undefined, readonly Json[]> {
  const groups = new Map<string | undefined, Json[]>();
  let anchor: string | undefined;
  for (const [key, value] of side) {
    if (spine.has(key)) {
      anchor = key;
      continue;
    }
    const group = groups.get(anchor);
    if (group === undefined) groups.set(anchor, [value]);
    else group.push(value);
  }
  return groups;
}

/** Two runs of entries as one; each keeps its own order. */
function interleave(a: readonly Json[], b: readonly Json[]): readonly Json[] {
  const all: Json[] = [];
  let [i, j] = [0, 0];
  for (let x = a[i], y = b[j]; x !== undefined || y !== undefined; x = a[i], y = b[j]) {
    if (y === undefined || (x !== undefined && compareEntries(x, y) < 0)) {
      all.push(x as Json);
      i += 1;
    } else {
      all.push(y);
      j += 1;
    }
  }
  return all;
}

function idOf(value: Json): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { readonly [key: string]: Json }).id : undefined;
}

function idsOf(list: readonly Json[]): ReadonlySet<Json | undefined> {
  return new Set(list.map(idOf).filter((id) => id !== undefined));
}
