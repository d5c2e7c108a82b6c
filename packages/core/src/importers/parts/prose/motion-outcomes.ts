/** How a vote on a motion went. */
export type Outcome = 'carried' | 'lost';

const between =
  '(?:\\s+(?:\\d{1,2}|[A-D]|as|amended|was|were|is|be|being|having|been|then|accordingly|therefore|duly|declared|put|to|the|a|vote|and|on|being,|by|unanimously|moved|seconded|which)){0,10}';
const nouns = { motion: '(?:motion|proposal|proposition|recommendation)s?', amendment: '(?:amendment|addendum)s?' } as const;
const lostWord =
  '(?:LOST|lost|negatived|defeated|rejected|fell|falls|withdrawn|not\\s+(?:carried|agreed|approved|accepted|supported)|NOT\\s+CARRIED)';
const carriedWord =
  '(?:CARRIED|carried|agreed|approved|passed|AGREED|successful|(?:became|become)\\s+the\\s+(?:decision|finding|substantive))';

function verdict(noun: string, word: string): RegExp {
  return new RegExp(`\\b${noun}${between}\\s+${word}(?![\\p{L}])`, 'iu');
}

const patterns = {
  motion: { lost: verdict(nouns.motion, lostWord), carried: verdict(nouns.motion, carriedWord) },
  amendment: { lost: verdict(nouns.amendment, lostWord), carried: verdict(nouns.amendment, carriedWord) },
} as const;

/** "On a vote this was not carried", "Upon being put to the vote, it was agreed": the motion before it is meant. */
const unnamed = {
  lost: new RegExp(
    `\\b(?:vote|show of hands|division|put)\\b[^.]{0,80}\\b(?:this|it|was|were)\\s+(?:[\\p{L}]+\\s+){0,2}?${lostWord}(?![\\p{L}])|^${lostWord}\\.?$`,
    'iu',
  ),
  carried:
    /\b(?:vote|show of hands|division|put)\b[^.]{0,80}\b(?:this|it|was|were)\s+(?:unanimously\s+|duly\s+)?(?:carried|agreed|approved)(?![\p{L}])|\b(?:this|which)\s+was\s+(?:seconded(?:\s+by\s[^.]{3,60})?\s+and\s+)?(?:unanimously\s+)?(?:agreed|carried)(?![\p{L}])|^\s*(?:(?:unanimously\s+)?(?:carried|agreed|approved)(?:\s+unanimously)?|all\s+(?:were\s+)?(?:agreed|in\s+favour)|vote\s?:?\s(?:unanimous|carried)|unanimous)\.?\s*$/iu,
} as const;

/** Whether a text tells how a vote went: "The amendment was accordingly carried", "On being put, the Motion was LOST". */
export function isOutcome(text: string): boolean {
  return [...Object.values(patterns.motion), ...Object.values(patterns.amendment), ...Object.values(unnamed)].some((pattern) =>
    pattern.test(text),
  );
}

/**
 * How the vote on a motion went, by the first of the texts after it that tells; `undefined` where none does. "The motion was lost" of an
 * amendment that stands before it is about the motion, so the noun must be the motion's own, or absent.
 */
export function outcomeOf(kind: 'motion' | 'amendment', texts: readonly string[]): Outcome | undefined {
  for (const text of texts) {
    if (patterns[kind].lost.test(text)) return 'lost';
    if (patterns[kind].carried.test(text)) return 'carried';
    const other = kind === 'motion' ? 'amendment' : 'motion';
    if (patterns[other].carried.test(text)) return 'lost';
    if (patterns[other].lost.test(text)) continue;
    if (unnamed.lost.test(text)) return 'lost';
    if (unnamed.carried.test(text)) return 'carried';
  }
  return undefined;
}
