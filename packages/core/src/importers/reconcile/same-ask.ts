import { alikeness, wordProfile } from '../../rules/alike.ts';

/** From here on two wordings of one day and committee may be one ask that drifted on its way from paper to paper. */
const driftFrom = 0.8;
/** More of the shorter wording than this, put in place of other words, makes it another ask. */
const mostReplaced = 0.1;

/**
 * Whether two wordings of one day and committee are one ask in other words, so that no question is needed. They share nearly all words, and what
 * differs was added or left out; where a word of weight stands in place of another ("bus timetable", "bus fares") they only look alike.
 */
export function isSameAsk(a: string, b: string, alike = alikeness(a, b)): boolean {
  if (alike < driftFrom) return false;
  const [left, right] = [wordProfile(a).words, wordProfile(b).words];
  const replaced = Math.min(countOnly(left, right), countOnly(right, left));
  return replaced <= mostReplaced * Math.min(left.size, right.size);
}

/** How many words only the first has. */
function countOnly(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (!others.has(word)) count += 1;
  return count;
}
