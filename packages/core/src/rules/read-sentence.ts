import { challengeWords, deliveredWords } from './challenge-words.ts';

/**
 * What a response says instead of "done": a promise, work under way, a deferral, a refusal, fewer answers than asks. A hand-over to a work
 * programme or another body is named so that it can be followed there; it is no accusation.
 */
export type ChallengeKind = 'promise' | 'under-way' | 'deferral' | 'refusal' | 'hand-over' | 'part-answered';

/** Words of a sentence that promise, put off, refuse or hand over; `at` is where they begin. */
export interface TellingWords {
  readonly kind: Exclude<ChallengeKind, 'part-answered'>;
  readonly words: string;
  readonly at: number;
}

/** What one sentence of a response says: its telling words in order, and where it last reports something given (-1 where it does not). */
export interface SentenceReading {
  readonly hits: readonly TellingWords[];
  readonly deliveredAt: number;
}

/** Reads one sentence by its grammar alone. Words that hand over stand for the whole sentence: "will consider it in its work programme". */
export function readSentence(sentence: string): SentenceReading {
  const hits: TellingWords[] = [];
  for (const { kind, pattern, with: beside } of challengeWords) {
    if (beside !== undefined && !beside.test(sentence)) continue;
    for (const match of sentence.matchAll(pattern)) {
      if (!hits.some((hit) => overlap(hit, match))) hits.push({ kind, words: match[0].trim(), at: match.index });
    }
  }
  const given = [...sentence.matchAll(deliveredWords)].filter((match) => !hits.some((hit) => overlap(hit, match)));
  const handed = hits.filter((hit) => hit.kind === 'hand-over');
  return { hits: handed.length > 0 ? handed : hits.sort((a, b) => a.at - b.at), deliveredAt: given.at(-1)?.index ?? -1 };
}

function overlap(hit: TellingWords, match: RegExpExecArray): boolean {
  return match.index < hit.at + hit.words.length && hit.at < match.index + match[0].length;
}
