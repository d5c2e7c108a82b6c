import type { Passage } from './passages.ts';
import { type GrowingResolution, listFrom } from './resolution-list.ts';

/** Words that introduce a list of what somebody undertakes to do. */
export interface UndertakingStem {
  readonly text: string;
  /** Who it is, without "the": "Head of Roads". */
  readonly owner: string;
}

const name =
  "(?:(?:[Tt]he|An?)\\s+)?((?:(?:interim|acting|deputy|assistant)\\s+){0,2}\\p{Lu}[\\p{L}.&’'-]*(?:(?:\\s+(?:of|for|and|to|the|&|–|-)){0,2}\\s+\\p{Lu}[\\p{L}.&’'-]*){0,9}(?:\\s\\([^()]{2,60}\\))?)";
const adverbs = '\\s+(?:(?:also|then|further|therefore|has|had)\\s+){0,2}';
const undertakes = `${adverbs}(?:agreed|undertook)\\s+to`;
/** What is handed over or put in motion; "agreed to differ", "agreed to chair the meeting" leave nothing to follow up. */
const deed =
  '(?:provide|send|circulate|share|arrange|write|forward|supply|bring|report|submit|check|confirm|look|follow|distribute|prepare|update|keep|feed|pass|contact|clarify|investigate|raise|ask|seek|publish|email|liaise|speak|take|include|add|amend)';
const stem = new RegExp(
  `^(?:[^.;:]{3,120},\\s)?${name}${undertakes}(?:\\s+${deed}(?:\\s+[\\p{L}’'-]+){0,9})?(?:\\s+(?:the\\s+following|as\\s+follows)(?:\\s+[\\p{L}’'-]+){0,6})?\\s*[:;–—-]+$`,
  'u',
);
/** What a body agrees is its resolution; the body itself undertakes nothing. */
const body = /\b(?:Committee|Panel|Commission|Forum|Board|Cabinet|Executive|Council|Group|Members|It|They|We|There)$/u;

/**
 * Whether a paragraph introduces a list of undertakings: "The Minister agreed to provide the Committee with the following:".
 *
 * Source: minutes of assemblies and of scrutiny committees that question guests.
 *
 * @example undertakingStem('The Minister agreed to provide the following:')?.owner // 'Minister'
 */
export function undertakingStem(text: string): UndertakingStem | undefined {
  const owner = text.length < 400 ? stem.exec(text)?.[1] : undefined;
  return owner === undefined || body.test(owner) ? undefined : { text, owner };
}

/** The list of what somebody undertook to do, each item theirs. Gives the passage after it; `undefined` where no list begins. */
export function undertakenFrom(
  passages: readonly Passage[],
  from: number,
  drafts: GrowingResolution[],
  { text, owner }: UndertakingStem,
): number | undefined {
  const list: GrowingResolution[] = [];
  const next = listFrom(passages, from, list, text, undefined);
  for (const each of list) drafts.push({ ...each, owners: each.owners.length > 0 ? each.owners : [owner] });
  return next;
}
