import { stripLeadIn } from '../words/lead-ins.ts';
import type { Passage } from './passages.ts';
import { extend, type GrowingResolution, push } from './resolution-list.ts';

/**
 * Paragraphs below a lead-in that capitals or bare figures number: "A The fee be kept." over "B The slipway be railed.". Two at least, in order, since "A review be
 * made" is no number. Items below
 * one that ends in a colon are parts of it. Gives the passage after them; `undefined` where there are none.
 */
export function letteredFrom(passages: readonly Passage[], from: number, drafts: GrowingResolution[], leadIn: string): number | undefined {
  const found: GrowingResolution[] = [];
  let at = from;
  for (let passage = passages[at]; passage !== undefined; passage = passages[at]) {
    const text = textBehind(passage, found.length);
    if (text !== undefined) push(found, passage, stripLeadIn(text.words).text, 'lead-in', leadIn, text.mark);
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

/** What stands behind the letter or figure that is next, "A" or "1" for 0, and the mark. */
function textBehind(passage: Passage, count: number): { readonly mark: string; readonly words: string } | undefined {
  const [, mark = '', words] = /^(\p{Lu}(?=[.)]?\s+["“‘(]?\p{Lu})|\d{1,2}(?=\s+["“‘(]?\p{L}))[.)]?\s+(.*)$/su.exec(passage.text) ?? [];
  return passage.kind === 'text' && words !== undefined && (mark === String.fromCharCode(65 + count) || mark === String(count + 1))
    ? { mark, words }
    : undefined;
}
