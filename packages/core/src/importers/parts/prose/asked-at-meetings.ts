import type { CalendarDate } from '../../../model/calendar-date.ts';
import { findDates } from '../../../model/dates/find-dates.ts';
import { deadlineIn } from '../dates/deadlines.ts';
import type { EarlierMatter } from './earlier-matters.ts';
import type { Passage } from './passages.ts';
import { sentences } from './sentences.ts';

/** Where the bullet says what a meeting asked for; a stop may be missing before it ("… in May 2031 It was agreed that"). */
const asked =
  /(?:^|[.,;]\s+|\d\s+(?=[IMT])|\s(?=it\swas\s))(?:it\s+was|members|the\s+(?:[\p{L}&’'-]+\s+){0,6}?(?:committee|panel|commission|board))\s+(?:also\s+|then\s+)?(?:agreed|requested|resolved|asked)\s+that\s+(?=\S)/iu;
const onDay = /\bon\s+(?:the\s+)?(?:\p{L}+day,?\s+)?$/iu;
/** "This is now scheduled for 25 February 2031." */
const scheduled = /\b(?:scheduled|arranged|programmed|planned|put down)\s+(?:for|on)\s+(?:the\s+)?(?:\p{L}+day,?\s+)?$/iu;

/**
 * What earlier meetings asked to have before them, as the bullets of a work programme report tell it: "At the meeting on 19 November 2031 it was agreed
 * that a report be prepared on ponds. This is now scheduled for 25 February 2032." The day of the meeting that asked and, where the bullet says so, the day for
 * which it is down go with it; what else it says is what was said of it. `written` is the day of the report, from which years are taken.
 *
 * Source: work programme reports of Welsh and English scrutiny committees.
 */
export function askedAtMeetings(passages: readonly Passage[], written?: CalendarDate): readonly EarlierMatter[] {
  return passages.flatMap((passage) => {
    const found = passage.kind === 'item' ? asked.exec(passage.text) : null;
    if (found === null) return [];
    const from = found.index + found[0].length;
    const raisedOn = dayOf(passage.text.slice(0, from), written);
    if (raisedOn === undefined) return [];
    const [text = '', ...others] = sentences(passage.text.slice(from));
    const due =
      downFor(text, raisedOn) ?? deadlineIn(text, raisedOn) ?? others.map((one) => downFor(one, raisedOn)).find((one) => one !== undefined);
    const said = others.length === 0 ? [] : [{ ...passage, text: others.join(' ') }];
    return [{ text, raisedOn, ...(due === undefined ? {} : { due }), said, place: passage.place }];
  });
}

/** The meeting's day: the last one that is told with "on" before what was asked. */
function dayOf(before: string, written: CalendarDate | undefined): CalendarDate | undefined {
  return findDates(before, written === undefined ? {} : { reference: written }).findLast(
    ({ start, date }) => date.from !== undefined && date.from === date.to && onDay.test(before.slice(0, start)),
  )?.date.from;
}

function downFor(sentence: string, reference: CalendarDate): EarlierMatter['due'] {
  return findDates(sentence, { reference, forward: true }).find(({ start }) => scheduled.test(sentence.slice(0, start)))?.date;
}
