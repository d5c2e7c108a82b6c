import { findDates } from '../../../model/dates/find-dates.ts';
import type { TextPart } from '../tables/recommendation-table.ts';
import { readBlockLabel } from './block-labels.ts';
import { isSentence, isTitleLine } from './block-text.ts';
import type { PaperLines } from './paper-lines.ts';

const general =
  /^(?:page|date|to|from|appendix|isbn|published)\b|\b(?:responses?|repl(?:y|ies)|recommendations?|introduction|summary|background|contents|findings?|conclusions?|relevant reports|foreword|reports?|purpose|evidence|discussion|opinion)\b/iu;

/**
 * The title that heads the stretch above a recommendation, where it is near and says more than "Findings" or "Response". The lines at the top
 * of the paper, before its first sentence, head all of it.
 */
export function sectionAbove(gap: readonly TextPart[], lines: PaperLines, opening: boolean): string | undefined {
  const body = opening ? gap.findIndex((part) => isSentence(part.text) && readBlockLabel(part.text) === undefined) : 0;
  if (body < 0) return undefined;
  let sentences = 0;
  for (const part of gap.slice(body).toReversed()) {
    if (lines.isRunning(part) || lines.isRecurring(part) || readBlockLabel(part.text) !== undefined) continue;
    if (!isTitleLine(part)) {
      if (part.marker === undefined) sentences += 1;
      if (sentences > 3) return undefined;
    } else if (!general.test(part.text) && findDates(part.text).length === 0) return part.text.replace(/^#{1,6}\s*/u, '');
  }
  return undefined;
}
