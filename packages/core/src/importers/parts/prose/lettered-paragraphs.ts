import { stripLeadIn } from '../words/lead-ins.ts';
import type { Passage } from './passages.ts';
import { type GrowingResolution, push } from './resolution-list.ts';

/**
 * Paragraphs below a lead-in that capitals number, bare or with a stop: "A The fee be kept." over "B The slipway be railed.". Two at least, in order, since "A review be
 * made" is no number. Gives the passage after them; `undefined` where there are none.
 */
export function letteredFrom(passages: readonly Passage[], from: number, drafts: GrowingResolution[], leadIn: string): number | undefined {
  const end = passages.findIndex((passage, at) => at >= from && textBehind(passage, at - from) === undefined);
  const found = passages.slice(from, end < 0 ? passages.length : end);
  if (found.length < 2) return undefined;
  for (const [at, passage] of found.entries())
    push(drafts, passage, stripLeadIn(textBehind(passage, at) ?? '').text, 'lead-in', leadIn, String.fromCharCode(65 + at));
  return from + found.length;
}

/** What stands behind the letter that is next: "A" for 0. */
function textBehind(passage: Passage, count: number): string | undefined {
  const [, letter, text] = /^([A-Z])[.)]?\s+(["“‘(]?\p{Lu}.*)$/su.exec(passage.text) ?? [];
  return passage.kind === 'text' && letter === String.fromCharCode(65 + count) ? text : undefined;
}
