import type { Recognition } from '../importer.ts';
import type { Passage } from '../parts/prose/passages.ts';

/** A mark by which a kind of paper is known: a paragraph that `pattern` finds, what it adds to the score (0 to 1), and the reason for people. */
export interface Sign {
  readonly weight: number;
  readonly reason: string;
  readonly pattern: RegExp;
}

/**
 * How sure it is that a paper is of a kind, by the signs that its paragraphs show: each adds its weight once, at most 1 in all. Without the sign
 * `needed` the score is 0, whatever else is there.
 *
 * Edge: a paper with "Yours sincerely" and no "Dear …" is no letter.
 */
export function scoreSigns(passages: readonly Passage[], signs: readonly Sign[], needed: Sign): Recognition {
  const held = signs.filter((sign) => passages.some((passage) => sign.pattern.test(passage.text)));
  if (!held.includes(needed)) return { score: 0, reasons: [] };
  const score = held.reduce((sum, sign) => sum + sign.weight, 0);
  return { score: Math.round(Math.min(1, score) * 100) / 100, reasons: held.map((sign) => sign.reason) };
}
