import { derivedId } from '../../base/ids.ts';
import type { Committee } from '../../model/committee.ts';
import type { Recommendation } from '../../model/recommendation.ts';
import { alikeness } from '../../rules/alike.ts';
import type { RecommendationDraft } from '../importer.ts';
import { type Desk, wordingKey } from './desk.ts';
import { isDistinctive } from './distinctive-reference.ts';
import { isSameAsk } from './same-ask.ts';

/** From here on two wordings of one day and committee look alike: a person decides, unless `isSameAsk` says that they are one. */
export const looksAlike = 0.55;

/** A draft, the id that it would have, and the record that it is or looks like. */
export interface MatchedDraft {
  readonly draft: RecommendationDraft;
  readonly committee?: Committee;
  readonly id: string;
  readonly record?: Recommendation;
  readonly alike: number;
  /** `same` is one record, `alike` needs a decision, `none` is new. */
  readonly verdict: 'same' | 'alike' | 'none';
}

/**
 * Finds for each draft of one paper the record that it is. Only records of the same day and committee can be one (an unknown day or committee
 * fits any); each record is taken once. The same id or wording comes first, then the paper's own reference, then the wording
 * that is most alike, best pairs first. Records that this very paper brings are never matched with each other.
 */
export function matchRecommendations(
  desk: Desk,
  drafts: readonly { readonly draft: RecommendationDraft; readonly committee?: Committee }[],
): readonly MatchedDraft[] {
  const live = desk.register.recommendations.filter((record) => record.withdrawn === undefined);
  const byId = new Map(desk.register.recommendations.map((record) => [record.id, record]));
  const byRef = new Map(live.map((record) => [record.ref.toUpperCase(), record]));
  const byWording = new Map<string, Recommendation[]>();
  const byDate = new Map<string, Recommendation[]>();
  for (const record of live) {
    push(byWording, wordingKey(record.text), record);
    push(byDate, record.raisedOn ?? '', record);
  }
  const taken = new Set<string>();
  const seen = new Map<string, number>();
  const found = new Map<number, { record: Recommendation; alike: number; verdict: 'same' | 'alike' }>();
  const take = (index: number, record: Recommendation, alike: number, verdict: 'same' | 'alike'): void => {
    taken.add(record.id);
    found.set(index, { record, alike, verdict });
  };

  const ids = drafts.map(({ draft, committee }) => {
    const key = [committee?.id ?? '', draft.record.raisedOn ?? '', wordingKey(draft.record.text)];
    const occurrence = (seen.get(key.join('\n')) ?? 0) + 1;
    seen.set(key.join('\n'), occurrence);
    return derivedId(['recommendation', ...key, ...(occurrence > 1 ? [String(occurrence)] : [])]);
  });
  drafts.forEach((one, index) => {
    // A list or reply form of ours names our own reference: nothing tells better which record is meant.
    const named = one.draft.record.reference === undefined ? undefined : byRef.get(one.draft.record.reference.toUpperCase());
    if (named !== undefined && !taken.has(named.id)) {
      take(index, named, alikeness(named.text, one.draft.record.text), 'same');
      return;
    }
    const twin = byId.get(ids[index] ?? '');
    const same =
      twin !== undefined && twin.withdrawn === undefined
        ? twin
        : byWording.get(wordingKey(one.draft.record.text))?.find((record) => !taken.has(record.id) && fits(record, one));
    if (same !== undefined && !taken.has(same.id)) take(index, same, 1, 'same');
  });
  drafts.forEach((one, index) => {
    const { reference } = one.draft.record;
    if (found.has(index) || reference === undefined || !isDistinctive(reference)) return;
    const near = sameDay(byDate, one.draft).find((record) => !taken.has(record.id) && record.reference === reference && fits(record, one));
    if (near !== undefined) take(index, near, alikeness(near.text, one.draft.record.text), 'same');
  });
  const pairs: { index: number; record: Recommendation; alike: number }[] = [];
  drafts.forEach((one, index) => {
    if (found.has(index)) return;
    for (const record of sameDay(byDate, one.draft)) {
      if (taken.has(record.id) || !fits(record, one)) continue;
      const alike = alikeness(record.text, one.draft.record.text);
      if (alike >= looksAlike) pairs.push({ index, record, alike });
    }
  });
  for (const pair of pairs.sort((a, b) => b.alike - a.alike)) {
    if (found.has(pair.index) || taken.has(pair.record.id)) continue;
    const wording = drafts[pair.index]?.draft.record.text ?? '';
    take(pair.index, pair.record, pair.alike, isSameAsk(pair.record.text, wording, pair.alike) ? 'same' : 'alike');
  }
  return drafts.map(({ draft, committee }, index) => {
    const match = found.get(index);
    const base = { draft, id: ids[index] ?? '', ...(committee === undefined ? {} : { committee }) };
    return match === undefined ? { ...base, alike: 0, verdict: 'none' } : { ...base, ...match };
  });
}

function fits(
  record: Recommendation,
  { draft, committee }: { readonly draft: RecommendationDraft; readonly committee?: Committee },
): boolean {
  const day = draft.record.raisedOn;
  if (day !== undefined && record.raisedOn !== undefined && day !== record.raisedOn) return false;
  return committee === undefined || record.committee === undefined || committee.id === record.committee;
}

function sameDay(byDate: ReadonlyMap<string, readonly Recommendation[]>, draft: RecommendationDraft): readonly Recommendation[] {
  const day = draft.record.raisedOn;
  if (day === undefined) return [...byDate.values()].flat();
  return [...(byDate.get(day) ?? []), ...(byDate.get('') ?? [])];
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
