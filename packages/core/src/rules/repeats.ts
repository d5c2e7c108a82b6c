import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import { alikenessOf, wordProfile } from './alike.ts';
import { isAsk } from './record-kind.ts';

/** An earlier ask that a later one is alike to. */
export interface EarlierAsk {
  readonly record: Recommendation;
  /** From 0 to 1. */
  readonly alike: number;
}

/** From here on two asks of different meetings are proposed as one asked again. */
const repeatsFrom = 0.6;

/**
 * The asks of the same committee, made at an earlier meeting, that this one repeats in its own or in other words; the most alike first. To ask
 * again is evidence that the first ask was not met, so each is proposed as a `repeats` link and never joined to it. Archived ones are looked at
 * too: an ask that left the tracker as complete is the one most worth finding. An ask without a date is not compared.
 *
 * Quick over tens of thousands of records: only those that share one of the rarer words of the text are compared.
 */
export function earlierAlike(
  record: Recommendation,
  register: Register,
  options: { readonly atLeast?: number; readonly most?: number } = {},
): readonly EarlierAsk[] {
  const { atLeast = repeatsFrom, most = 3 } = options;
  const { raisedOn } = record;
  if (!isAsk(record) || raisedOn === undefined) return [];
  const index = askIndex(register.recommendations);
  const profile = wordProfile(record.text);
  const found: EarlierAsk[] = [];
  for (const other of nearby(profile.words, index, atLeast)) {
    if (other.id === record.id || other.committee !== record.committee || (other.raisedOn ?? raisedOn) >= raisedOn) continue;
    const alike = alikenessOf(profile, wordProfile(other.text));
    if (alike >= atLeast) found.push({ record: other, alike });
  }
  return found.sort((a, b) => b.alike - a.alike || (a.record.id < b.record.id ? -1 : 1)).slice(0, most);
}

type AskIndex = ReadonlyMap<string, readonly Recommendation[]>;

const indexes = new WeakMap<readonly Recommendation[], AskIndex>();

/** Word to the asks that hold it. Kept for as long as the list itself is. */
function askIndex(records: readonly Recommendation[]): AskIndex {
  const known = indexes.get(records);
  if (known !== undefined) return known;
  const index = new Map<string, Recommendation[]>();
  for (const record of records) {
    if (!isAsk(record) || record.withdrawn !== undefined) continue;
    for (const word of wordProfile(record.text).words) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [record]);
      else list.push(record);
    }
  }
  indexes.set(records, index);
  return index;
}

/**
 * Two sets that are alike to a degree share so many words that, whichever they are, one of the rarest few is among them: only those are looked up.
 */
function nearby(words: ReadonlySet<string>, index: AskIndex, atLeast: number): ReadonlySet<Recommendation> {
  // Word order gives at most 0.15 of the measure, so the words alone must reach this.
  const least = (atLeast - 0.15) / 0.85;
  const shared = Math.max(1, Math.ceil((words.size * least) / (2 - least)));
  const rarest = [...words].sort((a, b) => (index.get(a)?.length ?? 0) - (index.get(b)?.length ?? 0)).slice(0, words.size - shared + 1);
  const found = new Set<Recommendation>();
  for (const word of rarest) for (const record of index.get(word) ?? []) found.add(record);
  return found;
}
