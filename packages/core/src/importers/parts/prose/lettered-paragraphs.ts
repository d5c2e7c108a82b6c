import { stripLeadIn } from '../words/lead-ins.ts';
import type { Passage } from './passages.ts';
import { extend, type GrowingResolution, push } from './resolution-list.ts';

/**
 * Paragraphs below a lead-in that capitals number, bare or with a stop: "A The fee be kept." over "B The slipway be railed.". Two at least, in order, since "A review be
 * made" is no number. Items below
 * one that ends in a colon are parts of it. Gives the passage after them; `undefined` where there are none.
 */
export function letteredFrom(passages: readonly Passage[], from: number, drafts: GrowingResolution[], leadIn: string): number | undefined {
  const found: GrowingResolution[] = [];
  let at = from;
  for (let passage = passages[at]; passage !== undefined; passage = passages[at]) {
    const text = textBehind(passage, found.length);
    if (text !== undefined) push(found, passage, stripLeadIn(text).text, 'lead-in', leadIn, String.fromCharCode(65 + found.length));
    else if (passage.kind === 'item' && opensList.test(found.at(-1)?.text ?? '')) extend(found, passage);
    else break;
    at += 1;
  }
  if (found.length < 2) return undefined;
  drafts.push(...found);
  return at;
}

/** "B Asks the Head of Roads for the following:", and what was put below it. */
const opensList = /:[–—-]?(?:\n|$)/u;

/** What stands behind the letter that is next: "A" for 0. */
function textBehind(passage: Passage, count: number): string | undefined {
  const [, letter, text] = /^([A-Z])[.)]?\s+(["“‘(]?\p{Lu}.*)$/su.exec(passage.text) ?? [];
  return passage.kind === 'text' && letter === String.fromCharCode(65 + count) ? text : undefined;
}
