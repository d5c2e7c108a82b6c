import { isFirst, isNumbered } from '../words/numbering.ts';
import { isHeadingLostAt, ownItems } from './lost-headings.ts';
import type { Passage } from './passages.ts';

const reasons = /^(?:\d{1,2}\.?\s)?reasons? for (?:the |these )?recommendations?\s?:?$/iu;
/** "The Panel approve …", "That Members note …": what a report would have its committee do. */
const asksBody =
  /^(?:that\s(?:the\s)?|the\s)(?:[\p{L}&’'-]+\s){0,5}?(?:sub-?committee|committee|panel|commission|board|cabinet|executive|council|members)(?:['’]s)?\s/iu;

/** "Members are asked to …", with "Reason: …" below it. */
const asked =
  /^(?:\d{1,2}\.\s+)?(?:members|the (?:[\p{L}&’'-]+\s){0,6}?(?:committee|panel|cabinet|board)) (?:is|are) (?:asked|recommended|invited|requested) to\s/iu;

/**
 * Where the recommendations of an officer's report begin though their heading was lost with its bold type: the list right above "Reasons for the
 * recommendations", what members "are asked to" above "Reason:", or the list where a heading was lost whose every item says what the committee is to do. `undefined` where there is none.
 *
 * Source: reports of councils' web pages, of which an extractor kept some headings and dropped others.
 */
export function lostRecommendations(passages: readonly Passage[]): number | undefined {
  const below = passages.findIndex((passage) => passage.kind !== 'grid' && reasons.test(passage.text));
  const above = below < 0 ? undefined : listAbove(passages, below);
  if (above !== undefined) return above;
  const single = passages.findIndex(
    (passage, index) => asked.test(passage.text) && /^reasons?\s?:/iu.test(passages[index + 1]?.text ?? ''),
  );
  if (single >= 0) return single;
  const at = passages.findIndex((_, index) => {
    const items = isHeadingLostAt(passages, index) ? ownItems(passages, index) : [];
    return items.length > 1 && items.every((item) => asksBody.test(item.text));
  });
  return at < 0 ? undefined : at;
}

/** The first item of the numbered list that ends right above. */
function listAbove(passages: readonly Passage[], below: number): number | undefined {
  for (let at = below - 1; passages[at]?.kind === 'item'; at -= 1) {
    const { level = 0, marker = '' } = passages[at] ?? {};
    if (level === 1 && isNumbered(marker) && isFirst(marker)) return at;
  }
  return undefined;
}
