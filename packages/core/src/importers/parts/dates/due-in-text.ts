import type { CalendarDate } from '../../../model/calendar-date.ts';
import { type FoundDate, findDates } from '../../../model/dates/find-dates.ts';
import type { PartialDate } from '../../../model/partial-date.ts';

/** What makes a date the day by which something is to be done: "by", "no later than", "due on", "in time for". */
const deadline =
  /\b(?:by|before|no later than|not later than|due (?:on|by|in)|in time for|to (?:its|the) meeting (?:on|of)|at (?:its|the) meeting (?:on|of))\s+(?:the\s+)?(?:(?:end|close|start|beginning)\s+of\s+)?$/i;
/** A deadline that is set anew: "the due date should be moved to", "requested an extension until". */
const setAnew =
  /\b(?:(?:due|target|completion|implementation|deadline) ?(?:date)? (?:should |would |could |may |can |has |had |is |was )?(?:be |been )?(?:now )?(?:moved|extended|changed|revised|put back|set)(?: back)?|extension(?: date| of time)?) (?:to|until) (?:the )?(?:end of )?$/i;
/** A verb of doing before it, within the sentence: "be finished", "is provided", "to report". */
const toBeDone =
  /\b(?:be|is|are|being|to|should|must|will|shall|completes?|finish(?:es)?|publish(?:es)?|reports?|provides?|circulates?|submits?)\b/i;

/**
 * The date by which a recommendation says that it is to be done, when its own words say so: "that the gully list be printed by 30/06/31".
 * A date inside quotation marks is somebody else's ("the aim 'By 2031 no gully …'"), a year alone is a horizon, and dates
 * without such words (of meetings, reports, letters) are left alone. `undefined` when there is none, or when two differ.
 */
export function dueInText(text: string, reference?: CalendarDate): PartialDate | undefined {
  const options = reference === undefined ? {} : { reference, forward: true };
  const due = findDates(text, options).filter((found) => isDeadline(text, found));
  const [first, ...others] = due;
  if (first === undefined || others.some((other) => other.date.edtf !== first.date.edtf)) return undefined;
  return first.date;
}

function isDeadline(text: string, { start, date }: FoundDate): boolean {
  if (date.edtf === undefined || !/^\d{4}-\d{2}/.test(date.edtf)) return false;
  const before = text.slice(0, start);
  if (insideQuotes(before)) return false;
  if (setAnew.test(before)) return true;
  if (!deadline.test(before)) return false;
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
  return toBeDone.test(sentence);
}

function insideQuotes(before: string): boolean {
  const count = (mark: RegExp): number => before.match(mark)?.length ?? 0;
  return (
    count(/[“]/g) > count(/[”]/g) ||
    count(/(?<!\p{L})‘/gu) > count(/’(?!\p{L})/gu) ||
    count(/"/g) % 2 === 1 ||
    count(/(?<![\p{L}\p{N}])'(?=\p{L})/gu) > count(/'(?!\p{L})/gu)
  );
}
