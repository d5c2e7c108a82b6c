import { derivedId } from '../../base/ids.ts';
import type { Committee } from '../../model/committee.ts';
import type { Recommendation } from '../../model/recommendation.ts';
import type { Register } from '../../model/register.ts';
import { alikeness } from '../../rules/alike.ts';
import type { RecommendationDraft } from '../importer.ts';
import { type Desk, wordingKey } from './desk.ts';
import { isDistinctive } from './distinctive-reference.ts';
import { isSameAsk } from './same-ask.ts';

/** From here on two wordings of one day and committee look alike: a person decides, unless `isSameAsk` says that they are one. */
const looksAlike = 0.55;

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
export function matchRecommendations(desk: Desk, drafts: readonly Sought[]): readonly MatchedDraft[] {
  const known = knownRecords(desk.register);
  const ids = idsOf(drafts);
  const taken = new Set<string>();
  const found = new Map<number, Match>();
  const take = (index: number, match: Match): void => {
    taken.add(match.record.id);
    found.set(index, match);
  };

  drafts.forEach((one, index) => {
    const match = namedByUs(one, known, taken) ?? sameWords(one, ids[index] ?? '', known, taken);
    if (match !== undefined) take(index, match);
  });
  drafts.forEach((one, index) => {
    const match = found.has(index) ? undefined : sameReference(one, known, taken);
    if (match !== undefined) take(index, match);
  });
  for (const { index, record, alike } of alikePairs(drafts, known, { found, taken })) {
    if (found.has(index) || taken.has(record.id)) continue;
    const wording = drafts[index]?.draft.record.text ?? '';
    take(index, { record, alike, verdict: isSameAsk(record.text, wording, alike) ? 'same' : 'alike' });
  }
  return drafts.map(({ draft, committee }, index) => {
    const match = found.get(index);
    const base = { draft, id: ids[index] ?? '', ...(committee === undefined ? {} : { committee }) };
    return match === undefined ? { ...base, alike: 0, verdict: 'none' } : { ...base, ...match };
  });
}

/** A draft and the committee that it belongs to, where the paper says. */
interface Sought {
  readonly draft: RecommendationDraft;
  readonly committee?: Committee;
}

/** The record that a draft was found to be, or to look like. */
interface Match {
  readonly record: Recommendation;
  readonly alike: number;
  readonly verdict: 'same' | 'alike';
}

/** The records that drafts are held against, by what they are looked up by. All but `byId` leave out what was withdrawn. */
interface KnownRecords {
  readonly byId: ReadonlyMap<string, Recommendation>;
  readonly byRef: ReadonlyMap<string, Recommendation>;
  readonly byWording: ReadonlyMap<string, readonly Recommendation[]>;
  readonly byDate: ReadonlyMap<string, readonly Recommendation[]>;
}

function knownRecords({ recommendations }: Register): KnownRecords {
  const live = recommendations.filter((record) => record.withdrawn === undefined);
  const byWording = new Map<string, Recommendation[]>();
  const byDate = new Map<string, Recommendation[]>();
  for (const record of live) {
    push(byWording, wordingKey(record.text), record);
    push(byDate, record.raisedOn ?? '', record);
  }
  return {
    byId: new Map(recommendations.map((record) => [record.id, record])),
    byRef: new Map(live.map((record) => [record.ref.toUpperCase(), record])),
    byWording,
    byDate,
  };
}

/** The id that each draft would have. The second of two with the same words counts as a second. */
function idsOf(drafts: readonly Sought[]): readonly string[] {
  const seen = new Map<string, number>();
  return drafts.map(({ draft, committee }) => {
    const key = [committee?.id ?? '', draft.record.raisedOn ?? '', wordingKey(draft.record.text)];
    const occurrence = (seen.get(key.join('\n')) ?? 0) + 1;
    seen.set(key.join('\n'), occurrence);
    return derivedId(['recommendation', ...key, ...(occurrence > 1 ? [String(occurrence)] : [])]);
  });
}

/** A list or reply form of ours names our own reference: nothing tells better which record is meant. */
function namedByUs({ draft }: Sought, { byRef }: KnownRecords, taken: ReadonlySet<string>): Match | undefined {
  const { reference, text } = draft.record;
  const record = reference === undefined ? undefined : byRef.get(reference.toUpperCase());
  return record === undefined || taken.has(record.id) ? undefined : { record, alike: alikeness(record.text, text), verdict: 'same' };
}

function sameWords(one: Sought, id: string, { byId, byWording }: KnownRecords, taken: ReadonlySet<string>): Match | undefined {
  const twin = byId.get(id);
  const record =
    twin !== undefined && twin.withdrawn === undefined
      ? twin
      : byWording.get(wordingKey(one.draft.record.text))?.find((other) => !taken.has(other.id) && fits(other, one));
  return record === undefined || taken.has(record.id) ? undefined : { record, alike: 1, verdict: 'same' };
}

function sameReference(one: Sought, { byDate }: KnownRecords, taken: ReadonlySet<string>): Match | undefined {
  const { reference, text } = one.draft.record;
  if (reference === undefined || !isDistinctive(reference)) return undefined;
  const record = sameDay(byDate, one.draft).find((other) => !taken.has(other.id) && other.reference === reference && fits(other, one));
  return record === undefined ? undefined : { record, alike: alikeness(record.text, text), verdict: 'same' };
}

/** Every pair of a draft and a record, neither matched yet, that look alike; the most alike first. */
function alikePairs(
  drafts: readonly Sought[],
  { byDate }: KnownRecords,
  { found, taken }: { readonly found: ReadonlyMap<number, Match>; readonly taken: ReadonlySet<string> },
): readonly { readonly index: number; readonly record: Recommendation; readonly alike: number }[] {
  const pairs = drafts.flatMap((one, index) => {
    if (found.has(index)) return [];
    return sameDay(byDate, one.draft).flatMap((record) => {
      if (taken.has(record.id) || !fits(record, one)) return [];
      const alike = alikeness(record.text, one.draft.record.text);
      return alike >= looksAlike ? [{ index, record, alike }] : [];
    });
  });
  return pairs.sort((a, b) => b.alike - a.alike);
}

function fits(record: Recommendation, { draft, committee }: Sought): boolean {
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
