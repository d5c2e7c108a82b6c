import type { Json } from '../base/json.ts';
import { sameValue } from '../base/same-value.ts';
import type { HistoryEntry } from '../model/history-entry.ts';
import { type AnyRecord, collections, type Register } from '../model/register.ts';
import { type Fields, sidesOf } from './side.ts';
import { valueText } from './value-order.ts';

/**
 * What two copies of a register began from, as far as they themselves can tell: for a copy that a sync program or a colleague left behind,
 * where no third copy is at hand. In each record, what only one copy's history knows is taken back, and what then agrees is
 * the beginning. Where it does not agree, nothing is claimed: a merge then keeps both values and asks, and never takes anything for deleted.
 */
export function commonBase(ours: Register, theirs: Register): Register {
  const lists = collections.map((collection) => {
    const other = new Map((theirs[collection] as readonly AnyRecord[]).map((record) => [record.id, record]));
    const shared = (ours[collection] as readonly AnyRecord[]).flatMap((record) => {
      const twin = other.get(record.id);
      return twin === undefined ? [] : (baseRecord(record, twin) ?? []);
    });
    return [collection, shared] as const;
  });
  const { settings: mine, ...rest } = ours;
  const { settings: other, ...otherRest } = theirs;
  return {
    ...agreed(rest as unknown as Fields, otherRest as unknown as Fields),
    ...Object.fromEntries(lists),
    settings: agreed(mine as unknown as Fields, other as unknown as Fields),
  } as unknown as Register;
}

/** What two copies of a record began from; `undefined` where each copy made it, as when one paper was imported into both. */
function baseRecord(ours: AnyRecord, theirs: AnyRecord): AnyRecord | undefined {
  if (sameValue(ours, theirs)) return ours;
  const [mine, other] = [ours as unknown as Fields, theirs as unknown as Fields];
  const [a, b] = sidesOf(mine, other);
  if ([...a.news, ...b.news].some((entry) => entry.op === 'create')) return undefined;
  const shared = (ours.history ?? []).filter((entry) => !a.news.includes(entry));
  // Where a removed entry had stood in its list, its own copy no longer knows; the other, which did not touch the list, does.
  const [first, second] = [takenBack(mine, a.news), takenBack(other, b.news)];
  const base = agreed(first, second, (field) => a.news.some((entry) => entry.field === field && entry.op === 'remove'));
  return { ...base, id: ours.id, ...(shared.length === 0 ? {} : { history: shared }) } as unknown as AnyRecord;
}

/** The fields before some entries of the history, the last of them taken back first. What was typed into the file stays. */
function takenBack(fields: Fields, news: readonly HistoryEntry[]): Fields {
  const before: { [field: string]: Json | undefined } = { ...fields };
  for (const { field, op = 'set', from, to } of [...news].reverse()) {
    if (op === 'create' || field === 'history') continue;
    if (op === 'set') {
      before[field] = from;
      continue;
    }
    const now = before[field];
    const list: readonly Json[] = Array.isArray(now) ? (now as readonly Json[]) : [];
    if (op === 'remove') before[field] = from === undefined ? list : [...list, from];
    else {
      const at = list.findLastIndex((value) => sameValue(value, to));
      const rest = list.filter((_, i) => i !== at);
      before[field] = rest.length === 0 ? undefined : rest;
    }
  }
  return before;
}

/** The fields in which both agree; of lists, the entries that both have, in the order of ours unless it is not to be trusted. */
function agreed(ours: Fields, theirs: Fields, inTheirOrder: (field: string) => boolean = () => false): Fields {
  const shared = Object.keys(ours).flatMap((field): readonly (readonly [string, Json])[] => {
    const [a, b] = [ours[field], theirs[field]];
    if (a === undefined || b === undefined) return [];
    if (sameValue(a, b)) return [[field, a]];
    if (!Array.isArray(a) || !Array.isArray(b)) return [];
    const [order, others] = inTheirOrder(field) ? [b, a] : [a, b];
    const both = inBoth(order as readonly Json[], others as readonly Json[]);
    return both.length === 0 ? [] : [[field, both]];
  });
  return Object.fromEntries(shared);
}

/** The entries of a list that the other has as well, each as often as both have it, in the order of the first. */
function inBoth(ours: readonly Json[], theirs: readonly Json[]): readonly Json[] {
  const left = new Map<string, number>();
  for (const entry of theirs) left.set(valueText(entry), (left.get(valueText(entry)) ?? 0) + 1);
  return ours.filter((entry) => {
    const count = left.get(valueText(entry)) ?? 0;
    left.set(valueText(entry), count - 1);
    return count > 0;
  });
}
