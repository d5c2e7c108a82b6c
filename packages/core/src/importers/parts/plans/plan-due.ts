import type { CalendarDate } from '../../../model/calendar-date.ts';
import { findDates } from '../../../model/dates/find-dates.ts';
import type { PartialDate } from '../../../model/partial-date.ts';

const afterSentence =
  /(?:^|[.!?;:,()]|\s[-–—])\s*(?:(?:due|deadline|target(?: date)?|timescale|timeline|completion|complete|complete by|by when|when)\s*(?:[:–-]\s*)?)?$/i;
const afterBy = /\b(?:by|before|no later than|not later than|during|until|till)\s+(?:the\s+)?$/i;
const afterIn = /\b(?:in|for|from)\s+(?:the\s+)?$/i;
const past = /\b(?:was|were|has been|have been|had|held|published|issued|since|dated|as at|as of|inspection|report)\b/i;

/**
 * The date by which an action is to be done, as improvement plans write it: the last words of its head. It stands as a sentence of its own
 * ("… August 2023."), after a dash, or after "by"; `head` is what comes before an inline sponsor or lead, and there
 * (`bare`) a date needs nothing before it. A date elsewhere in the text, or one that tells of the past, is no due date.
 *
 * @example planDue('Train all assessors. By end of October 2024.', {}) // text 'end of October 2024'
 * @example planDue('Review the 2023/24 training offer.', {}) // undefined
 */
export function planDue(head: string, options: { readonly reference?: CalendarDate; readonly bare?: boolean }): PartialDate | undefined {
  const text = head.replace(/(?<![\s.,;:)–—-])[\s.,;:)–—-]+$/u, '');
  // Only the last sentence: "until the age of 25. December 2023." does not name the 25th.
  const sentence = text.slice(lastSentenceStart(text));
  const { reference } = options;
  const found = findDates(sentence, { ...(reference === undefined ? {} : { reference }), forward: true }).at(-1);
  if (found === undefined || found.end !== sentence.length) return undefined;
  const before = sentence.slice(0, found.start);
  if (options.bare === true || afterSentence.test(before) || afterBy.test(before)) return found.date;
  return afterIn.test(before) && !past.test(before) && /\b(?:to be|will|shall)\b/i.test(before) ? found.date : undefined;
}

/** Where the last sentence of a text begins; "St." and single initials do not end one. */
function lastSentenceStart(text: string): number {
  let start = 0;
  for (const stop of text.matchAll(/[.!?]["”’)]?\s+(?=[\p{Lu}\d])/gu)) {
    if (!/(?:\b(?:St|Dr|Mr|Mrs|Ms|Cllr|No|approx)|\b\p{Lu})$/u.test(text.slice(Math.max(0, stop.index - 8), stop.index)))
      start = stop.index + stop[0].length;
  }
  return start;
}
