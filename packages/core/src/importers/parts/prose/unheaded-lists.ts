import { isFirst, isNumbered } from '../words/numbering.ts';
import type { Passage } from './passages.ts';

/** From one line to the other where a heading and the blank lines around it are gone. */
const gapOfHeading = 5;
/** What was said or found is told in the past; what is resolved is not. */
const past =
  /\b(?:was|were|had|has been|have been|did|came|went|said|told|asked|explained|stated|noted|reported|felt|thought|made|took|gave|received|raised)\b/iu;

/**
 * Whether the list from `at` to `next` ends its item and stands below the gap that a lost "RESOLVED" left: four blank lines under a finished sentence. It is
 * what was resolved, however its items begin ("the agenda includes a report on the levy"), where none of them tells of the past.
 *
 * Source: pages of agenda items whose extractor dropped the headings.
 */
export function isUnheadedList(passages: readonly Passage[], at: number, next: number): boolean {
  const [before, first] = [passages[at - 1], passages[at]];
  if (before?.kind !== 'text' || first?.kind !== 'item' || !isNumbered(first.marker ?? '') || !isFirst(first.marker ?? '')) return false;
  if (!/[.!?]["”’)]?$/u.test(before.text) || first.place.lines[0] - before.place.lines[1] < gapOfHeading) return false;
  const list = passages.slice(at, next);
  const own = list.filter((item) => item.kind === 'item' && item.level <= first.level);
  return next === passages.length && own.length > 1 && list.every((item) => item.kind === 'item' && !past.test(item.text));
}
