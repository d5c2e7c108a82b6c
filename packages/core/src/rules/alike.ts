import { contentWords } from './content-words.ts';

/** A text made ready to be compared many times. */
export interface WordProfile {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  /** Its figures, in order: "item 54", "28 days". */
  readonly figures: string;
}

/** Two wordings that differ in a figure are at most this much alike, however long they are. */
const mostWithOtherFigures = 0.75;

const kept = new Map<string, WordProfile>();
const mostKept = 20_000;

/** The words of a text and their neighbours, as `alikenessOf` compares them. */
export function wordProfile(text: string): WordProfile {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const words = contentWords(text);
  const pairs = new Set<string>();
  for (let at = 1; at < words.length; at += 1) pairs.add(`${words[at - 1]} ${words[at]}`);
  const profile = { words: new Set(words), pairs, figures: words.filter((word) => /\d/.test(word)).join(' ') };
  // One import compares the same texts with each other over and over.
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, profile);
  return profile;
}

/**
 * How alike two wordings are, from 0 (no word in common) to 1 (the same words in the same order). Case, punctuation, endings and the words
 * of resolving ("requests that the Committee") do not count; the words count for most, their order for some; a different figure keeps two
 * wordings apart. Symmetric.
 *
 * @example alikeness('Asks that all members be invited to the challenge session', 'all members should be invited to challenge sessions') // > 0.9
 */
export function alikeness(a: string, b: string): number {
  if (a === b) return 1;
  return alikenessOf(wordProfile(a), wordProfile(b));
}

/** The same for texts made ready by `wordProfile`. */
export function alikenessOf(a: WordProfile, b: WordProfile): number {
  if (a.words.size === 0 || b.words.size === 0) return 0;
  const words = dice(a.words, b.words);
  const alike = a.pairs.size === 0 && b.pairs.size === 0 ? words : 0.85 * words + 0.15 * dice(a.pairs, b.pairs);
  return a.figures === b.figures ? alike : Math.min(alike, mostWithOtherFigures);
}

/** Twice what is shared over what there is (Dice 1945). */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  const [less, more] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of less) if (more.has(one)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
