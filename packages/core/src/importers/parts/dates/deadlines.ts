import type { CalendarDate } from '../../../model/calendar-date.ts';
import { findDates } from '../../../model/dates/find-dates.ts';
import { parsePartialDate } from '../../../model/dates/parse-partial-date.ts';
import type { PartialDate } from '../../../model/partial-date.ts';

const deadline =
  /\b(?:by|no later than|not later than|on or before|until|due(?: in| by| on| for| at)?|deadline of|before|(?:to|at|for|before) (?:the |its |their |our )?(?:next |special |extraordinary |additional )?(?:committee |panel |board |commission )?meeting (?:of (?:(?:the|this|its) )?(?:[\p{L}&’'-]{1,30} ){1,8}?)?(?:to be held |held |scheduled )?(?:on|of|in|for))\s+(?:the\s+)?$/iu;
/** "be brought to the Committee in March 2025", "come back in May": when it is to be before the committee again. */
const returns =
  /\b(?:brought|bring|come|comes|returns?|returned|reports?|reported|submit|submits|submitted|presented|put|placed|reviewed|looked at|considered)\b(?:\s+(?!in\b)[\p{L}’'-]+){0,6}\s+in\s+$/iu;
const reckoned = /^(?:within|in)\b/iu;
/** "within two months (that is, by 24 May 2031)": the day itself is given behind what is reckoned. */
const inBrackets = /^\s\((?:i\.?e\.?|that is|namely|by|at|on|to)\b[^()]{0,60}$/iu;
const atMeeting = /\b(?:to|at|for|by|until|before|goes? to|in|on|with)\s+(?:(?:the|its|their|our|a)\s+)?$/iu;
const meetingAfter =
  /^\s+(?:[\p{Lu}][\p{L}-]*\s+){0,4}(?:committee\s+|panel\s+|board\s+|cabinet\s+|council\s+)?(?:meetings?|agenda(?:\s+pack)?)\b/iu;
const wordsOnly =
  /\b(?:by|before|no later than|not later than|until|to|at|for)\s+(?:(?:the|its|their|our)\s+)?((?:start|beginning|end) of (?:the |this |next )?(?:financial|municipal|calendar|academic|school)? ?year|(?:start of the |end of the )?(?:autumn|spring|summer) term|next (?:scheduled |ordinary |available )?(?:committee |panel |board )?meeting(?: of (?:the|this) (?:[\p{L}&’'-]{1,30} ){0,6}?(?:sub-?committee|committee|panel|board|commission))?(?! on))/iu;
/** "as soon as possible", "in the New Year", "in this calendar year": a time without a day. */
const loosely =
  /\b(?:(as (?:soon|early) as (?:is )?(?:possible|practicable|practical))|in (\d{1,2}\s?[-–/]\s?\d{1,2} (?:weeks|months))|in the (New Year)|(?:in|within|during) (this (?:calendar|financial|municipal|civic|academic) year))\b/iu;
const meetingMonth =
  /\b(?:to|at|for|by|until|before)\s+(?:the|its|their|our)\s+(?:respective\s+|own\s+)?((?:(?:mid-|early |late )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?)\s+(?:committee |panel |board |cabinet |council )?meetings?)\b/iu;
/** "matters due at the next meeting": what that meeting has before it, whenever this is to be done. */
const otherBusiness = /\b(?:matters|items|business|decisions)\s(?:(?:that|which)\sare\s)?(?:due|coming|going|scheduled|down)\s*$/iu;
const held = /\b(?:why|whether|not|since|from|held|dated|presented|published|considered|approved|made)\s+(?:[\p{L}’'-]+\s+){0,8}$/iu;

/**
 * When a resolution itself says that something shall be done: "by 31 May", "within six weeks", "to the next meeting", "at the 7 January
 * Committee meeting", "a report being due in early 2025". `reference` is the day of the meeting or letter, from which years are taken and weeks
 * are counted; a date before it is none. `undefined` when the text sets no time.
 *
 * A date that only tells of something ("a launch on 9 October", "the minutes of 11 June", "why it cannot be seen before April") is no deadline.
 *
 * @example deadlineIn('Asks for a report by the end of May', '2024-03-01') // text 'end of May', to 2024-05-31
 * @example deadlineIn('is repeated after the open day on 9th October 2019', '2019-07-17') // undefined
 */
export function deadlineIn(text: string, reference?: CalendarDate): PartialDate | undefined {
  const options = { ...(reference === undefined ? {} : { reference }), forward: true } as const;
  const dates = findDates(text, { ...options, relative: true });
  for (const [index, { start, end, date }] of dates.entries()) {
    const before = text.slice(0, start);
    const meeting = meetingAfter.exec(text.slice(end));
    if (
      /^(?:in (?:the|this|that|any|each)|within(?: the| each)?) year$/iu.test(date.text) ||
      /^[’']s\b/u.test(text.slice(end)) ||
      /[’']s$/u.test(date.text)
    )
      continue;
    const set =
      deadline.test(before) ||
      (/^\d{4}-\d{2}/u.test(date.edtf ?? '') &&
        !reckoned.test(date.text) &&
        /\d{4}|^\p{Lu}/u.test(date.text) &&
        returns.test(before.slice(-160))) ||
      reckoned.test(date.text) ||
      (meeting !== null && atMeeting.test(before));
    if (!set || looksBack(before) || (reference !== undefined && date.to !== undefined && date.to < reference)) continue;
    const next = dates[index + 1];
    if (next !== undefined && reckoned.test(date.text) && inBrackets.test(text.slice(end, next.start))) return next.date;
    return meeting === null ? date : { ...date, text: `${date.text}${meeting[0]}` };
  }
  const month = meetingMonth.exec(text)?.[1];
  if (month !== undefined) return { ...parsePartialDate(month, options), text: month };
  const words = wordsOnly.exec(text) ?? loosely.exec(text);
  const time = words?.slice(1).find((group) => group !== undefined);
  return words === null || time === undefined || looksBack(text.slice(0, words.index)) ? undefined : parsePartialDate(time, options);
}

/** "why the survey could not be seen before April": the words before the date ask about it or look back. */
function looksBack(before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1);
  if (/\b(?:why|whether|could not|cannot|not be)\b/iu.test(clause) || otherBusiness.test(clause)) return true;
  return /\bbefore\s+(?:the\s+)?$/iu.test(clause) && held.test(clause.replace(/\bbefore\s+(?:the\s+)?$/iu, ''));
}
