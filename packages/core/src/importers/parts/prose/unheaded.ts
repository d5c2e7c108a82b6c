import { stripLeadIn } from '../words/lead-ins.ts';
import { dottedRun, isHeadingLostAt, ownItems, readAsDecided, statedRun } from './lost-headings.ts';
import type { Passage } from './passages.ts';
import { type GrowingResolution, listFrom, push } from './resolution-list.ts';

/** "RECOMMENDATION: That …" and no list after it: where the item resolves nothing else, that is what it came to. */
const recommends = /^(?:RECOMMENDATION|Recommendation)\s?[:–-]\s*(?=(?:That|that|THAT)\s)/u;

/** A list, paragraphs that begin with "That" or are numbered "1.1", whose heading was lost, in an item that resolves nothing in so many words. Pages of `decisions` alone need no gap above it. */
export function unheadedAt(passages: readonly Passage[], at: number, drafts: GrowingResolution[], decisions: boolean): number | undefined {
  const label = recommends.exec(passages[at]?.text ?? '')?.[0];
  const passage = passages[at];
  if (label !== undefined && passage?.kind === 'text') {
    push(drafts, passage, stripLeadIn(passage.text.slice(label.length)).text, 'lead-in', label.trim());
    return at + 1;
  }
  // "THAT …" in capitals needs no gap: nothing else begins so.
  if (!decisions && !isHeadingLostAt(passages, at) && !/^THAT\s/u.test(passages[at]?.text ?? '')) return undefined;
  const stated = statedRun(passages, at);
  if (stated.length > 0) {
    for (const passage of stated) push(drafts, passage, stripLeadIn(passage.text).text, 'list');
    return at + stated.length;
  }
  const dotted = dottedRun(passages, at);
  if (readAsDecided(dotted.map((passage) => passage.text))) {
    for (const passage of dotted) push(drafts, passage, stripLeadIn(passage.text).text, 'list', undefined, passage.marker);
    return at + dotted.length;
  }
  if (!readAsDecided(ownItems(passages, at).map((passage) => passage.text))) return undefined;
  return listFrom(passages, at, drafts, '', undefined, 'list');
}
