import { stripLeadIn } from '../words/lead-ins.ts';
import { dottedRun, isHeadingLostAt, ownItems, readAsDecided, statedRun } from './lost-headings.ts';
import type { Passage } from './passages.ts';
import { type GrowingResolution, listFrom, push } from './resolution-list.ts';

/** A list, paragraphs that begin with "That" or are numbered "1.1", whose heading was lost, in an item that resolves nothing in so many words. Pages of `decisions` alone need no gap above it. */
export function unheadedAt(passages: readonly Passage[], at: number, drafts: GrowingResolution[], decisions: boolean): number | undefined {
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
