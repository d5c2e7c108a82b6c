import type { ArchivePolicy } from '../../../model/vocabulary.ts';

const completed = '(?:complet\\w+|closed|done|implemented|discharged|actioned)';
const leaves = '(?:remov\\w+|delet\\w+|taken off|drop(?:ped|s)? off|archived?|come[s]? off|left out|not (?:be )?shown)';

/**
 * When completed entries leave a tracker, as its own preamble says; `undefined` when it says nothing of it.
 *
 * - `when-agreed`: only what the committee agreed to be complete is removed.
 * - `shown-once`: completed entries are listed as such at one meeting, and removed after that.
 * - `next-meeting`: "Completed entries are taken off before the next meeting."
 *
 * Source: the notes at the head of councils' trackers.
 */
export function readArchivePolicy(texts: readonly string[]): ArchivePolicy | undefined {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?;])\s+|\n/)).map((text) => text.replace(/\s+/g, ' ').toLowerCase());
  for (const sentence of sentences) {
    // A table run together, and no sentence of a preamble: to look through it for pairs of words would take long.
    if (sentence.length > 1000) continue;
    const says = new RegExp(`${completed}.*\\b${leaves}\\b|\\b${leaves}.*${completed}`).test(sentence);
    if (
      /\b(?:for the last time|one (?:last|final|more) time|shown once|remain(?:s)? on (?:the|this) \w+ (?:for|until) (?:one|the next|the following))/.test(
        sentence,
      ) &&
      new RegExp(completed).test(sentence)
    )
      return 'shown-once';
    if (!says) continue;
    if (
      /\b(?:agree[ds]?|approv\w+|consent|resolution|satisfied)\b.*\b(?:committee|panel|commission|members?|board)\b|\b(?:committee|panel|commission|members?|board)\b.*\b(?:agree[ds]?|approv\w+|confirm\w*|resolve[ds]?|satisfied)\b/.test(
        sentence,
      )
    )
      return 'when-agreed';
    if (
      /\bafter (?:being|having been|it has been|they have been)? ?(?:reported|shown|listed|presented|noted)\b|\bonce (?:reported|noted|presented|shown|listed)\b/.test(
        sentence,
      )
    )
      return 'shown-once';
    return 'next-meeting';
  }
  return undefined;
}
