import type { CalendarDate } from '../../../model/calendar-date.ts';
import { parseCalendarDate } from '../../../model/dates/parse-date.ts';

/** One update of a cell: its words with the stamp in front, and its day where the stamp names one. */
export interface StampedUpdate {
  readonly text: string;
  readonly date?: CalendarDate;
}

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const year = "(?:20\\d{2}|'?\\d{2})";
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const stamp = `(?:(?:update|updated|position|progress|as at|as of)\\s+)?(?:${day}\\s+${month}(?:,?\\s+${year})?|${month}\\s+${year}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})\\s*(?:update)?`;
const stampStart = new RegExp(`(?:^|\\n|(?<=[.!?…)]\\s))(?:[•·-]\\s*)?(${stamp})\\s*[:–—-]\\s+(?=\\S)`, 'giu');

/**
 * The updates of a cell of progress, each with its stamp: "October 2031: A plan is drawn up. January 2032: It was adopted." are two.
 * The words stay as printed, stamp included. A stamp that names a month has no day, so its update has no date: the month
 * stands in the words. A cell without stamps is one update.
 */
export function stampedUpdates(text: string): readonly StampedUpdate[] {
  const marks = [...text.matchAll(stampStart)];
  const starts = marks.map((mark) => mark.index + (mark[0].startsWith('\n') ? 1 : 0));
  const cuts = starts[0] === 0 ? starts : [0, ...starts];
  return cuts.flatMap((from, at) => {
    const own = text.slice(from, cuts[at + 1] ?? text.length).trim();
    if (own === '') return [];
    const words = marks.find((_, index) => starts[index] === from)?.[1];
    const date = words === undefined ? undefined : parseCalendarDate(words);
    return [date === undefined ? { text: own } : { text: own, date }];
  });
}
