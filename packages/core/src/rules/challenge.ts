import { findDates } from '../model/dates/find-dates.ts';
import { publishedResponse } from '../model/published.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Decision } from '../model/vocabulary.ts';
import { asksIn } from './asks-in.ts';
import { furtherWords } from './challenge-words.ts';
import { quoted, sourcesSaying } from './cite.ts';
import { contentWords } from './content-words.ts';
import type { Finding, Why } from './finding.ts';
import { type ChallengeKind, readSentence } from './read-sentence.ts';
import { isLive } from './record-kind.ts';
import { sentencesOf } from './sentences.ts';

export type { ChallengeKind } from './read-sentence.ts';

/** Words of a complete record's own response that speak against "complete". */
export interface Challenge {
  readonly kind: ChallengeKind;
  /** The words that say so. */
  readonly words: string;
  /** The sentence that they stand in. */
  readonly quote: string;
  readonly why: Why;
}

const says: { readonly [K in ChallengeKind]: string } = {
  promise: 'its own response promises it for later',
  'under-way': 'its own response says that the work is still going on',
  deferral: 'its own response puts it off',
  refusal: 'its own response says that it will not or cannot be done',
  'hand-over': 'it was handed over, and goes on there',
  'part-answered': 'its own response answers only a part',
};

/** What a later report of having given it answers. */
const answerable: readonly ChallengeKind[] = ['promise', 'under-way', 'deferral', 'refusal'];

const ofDecision: { readonly [D in Decision]?: 'refusal' | 'deferral' } = { rejected: 'refusal', deferred: 'deferral' };

/**
 * What a complete record's own text says against "complete", one of each kind, in the order of the text. It asks; the officer decides.
 *
 * The response and the updates are read sentence by sentence. What is promised, put off or refused and reported as given further on is not
 * challenged, nor is a promise of more to come after what was asked was given. Only live records with status `complete` are read,
 * and of each sentence only what its grammar says: no subject is known to the rule.
 *
 * @example 'A note is being prepared and will be shared in January.' is a promise.
 * @example 'An item was added to the work programme.' is a hand-over.
 */
export function challengesTo(record: Recommendation): readonly Challenge[] {
  if (record.status !== 'complete' || !isLive(record)) return [];
  const known = kept.get(record);
  if (known !== undefined) return known;
  const challenges = read(record);
  kept.set(record, challenges);
  return challenges;
}

/** Reading prose is the slowest of the rules, and a list asks it of the same records at every key. */
const kept = new WeakMap<Recommendation, readonly Challenge[]>();

function read(record: Recommendation): readonly Challenge[] {
  const response = publishedResponse(record);
  const found = new Map<ChallengeKind, Challenge>();
  let delivered = false;
  for (const sentence of sentencesOf(response)) {
    const { hits, deliveredAt } = readSentence(sentence);
    if (deliveredAt >= 0) {
      for (const kind of answerable) found.delete(kind);
      delivered = true;
    }
    for (const kind of new Set(hits.map((hit) => hit.kind))) {
      const said = hits.filter((hit) => hit.kind === kind && (hit.at > deliveredAt || kind === 'hand-over'));
      if (said.length === 0 || found.has(kind)) continue;
      // "A further note will follow" after what was asked was given.
      if (delivered && answerable.includes(kind) && kind !== 'refusal' && furtherWords.test(sentence)) continue;
      found.set(kind, challenge(record, kind, said.map((hit) => hit.words).join(' … '), sentence));
    }
  }
  const decided = record.response?.decision === undefined ? undefined : ofDecision[record.response.decision];
  if (decided !== undefined && !found.has(decided)) {
    const words = record.response?.asWritten ?? record.response?.text ?? record.response?.decision ?? '';
    found.set(decided, challenge(record, decided, words, words));
  }
  const part = partAnswered(record, response);
  if (part !== undefined && found.size === 0) found.set('part-answered', part);
  return [...found.values()];
}

/** The finding of a complete record that its own words speak against; the first of them gives the reason. Hand-overs make none. */
export function challengeFinding(record: Recommendation): Finding | undefined {
  const first = challengesTo(record).find(({ kind }) => kind !== 'hand-over');
  if (first === undefined) return undefined;
  return {
    state: 'challenged',
    get why() {
      return first.why;
    },
  };
}

function challenge(record: Recommendation, kind: ChallengeKind, words: string, quote: string): Challenge {
  let why: Why | undefined;
  return {
    kind,
    words,
    quote,
    // Thousands are counted for each one that is explained: dates and sources are looked for when somebody asks.
    get why() {
      why ??= reason(record, kind, words, quote);
      return why;
    },
  };
}

function reason(record: Recommendation, kind: ChallengeKind, words: string, quote: string): Why {
  const named = kind === 'promise' ? findDates(quote, record.completedOn === undefined ? {} : { reference: record.completedOn }) : [];
  const promised = named.flatMap(({ date }) => (date.to === undefined ? [] : [{ label: 'promised for', date: date.to }]));
  const head = kind === 'hand-over' ? 'Complete because' : 'Marked complete, but';
  const source = record.progress?.find((note) => note.text.replace(/\s+/g, ' ').includes(quote))?.source;
  return {
    rule: kind === 'hand-over' ? 'hand-over' : 'challenge',
    text: `${head} ${says[kind]}: ${quoted(quote, 220)}${words === quote ? '' : ` (${quoted(words, 60)})`}.`,
    dates: [...(record.completedOn === undefined ? [] : [{ label: 'complete by', date: record.completedOn }]), ...promised],
    sources: source === undefined ? sourcesSaying(record, quote) : [source],
  };
}

/**
 * Of several asks, one or more that the response shares no word with, while it does with another. Where it answers none in so many words
 * ("All done", "Circulated on 3 October") nothing can be told.
 */
function partAnswered(record: Recommendation, response: string): Challenge | undefined {
  const asks = asksIn(record.text);
  if (
    asks.length < 2 ||
    response.trim() === '' ||
    /\b(?:all|both|each|every|recommendations|requests|points|actions|items)\b/i.test(response)
  )
    return undefined;
  const answer = new Set(contentWords(response));
  const words = asks.map((ask) => new Set(contentWords(ask)));
  const open: string[] = [];
  let answered = 0;
  for (const [at, ask] of asks.entries()) {
    const own = [...(words[at] ?? [])].filter((word) => !words.some((other, index) => index !== at && other.has(word)));
    if (own.length === 0 || own.some((word) => answer.has(word))) answered += 1;
    else open.push(ask);
  }
  const first = open[0];
  if (answered === 0 || first === undefined) return undefined;
  const made = challenge(record, 'part-answered', first, response);
  const text = `Marked complete, but its own response answers ${answered} of ${asks.length} asks; nothing is said of ${open.map((ask) => quoted(ask, 120)).join(' or ')}.`;
  return { ...made, why: { ...made.why, text } };
}
