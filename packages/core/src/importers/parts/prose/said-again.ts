import { wordProfile } from '../../../rules/alike.ts';

/** Fewer words in common than this prove nothing. */
const fewestShared = 4;
/** How much of the shorter wording the longer one must hold: less where both open alike. */
const held = { anyhow: 0.75, openingAlike: 0.5 };

/**
 * Whether what the talk of an item asks is what its resolution asks: "the Society be invited to a meeting to say how it is run" and "the Society be
 * invited to speak of its work at a meeting". They share most words of the shorter one, or half of them after the same opening.
 *
 * Edge: two wordings with other figures ("bus 4", "bus 7") are two asks.
 */
export function isSaidAgain(talk: string, resolved: string): boolean {
  const [a, b] = [wordProfile(talk), wordProfile(resolved)];
  const [less, more] = a.words.size <= b.words.size ? [a, b] : [b, a];
  if (less.figures !== more.figures) return false;
  const shared = [...less.words].filter((word) => more.words.has(word)).length;
  if (shared < fewestShared) return false;
  return shared >= (opensAlike(less.words, more.words) ? held.openingAlike : held.anyhow) * less.words.size;
}

function opensAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const others = [...b];
  return [...a].slice(0, fewestShared).every((word, at) => word === others[at]);
}
