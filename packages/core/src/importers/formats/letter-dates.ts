import type { Diagnostic } from '../../base/diagnostic.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { checkWeekday } from '../../model/dates/check-weekday.ts';
import { findDates } from '../../model/dates/find-dates.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { Passage } from '../parts/prose/passages.ts';
import { sentences } from '../parts/prose/sentences.ts';

/** What the prose of a letter says of meetings and of the answer that it wants. */
export interface LetterDates {
  /** The meeting that it reports. */
  readonly meeting?: CalendarDate;
  readonly responseDue?: PartialDate;
  /** The address to answer to. */
  readonly respondTo?: string;
  /** The meeting at which the answer is considered. */
  readonly consideredAt?: PartialDate;
  readonly diagnostics: readonly Diagnostic[];
}

const answer = /\b(?:respon(?:d|se|ses|ding)|repl(?:y|ies|ying)|hear(?:ing)? from you|answers?)\b/iu;
const deadline = /\b(?:by|before|no later than|not later than|on or before|deadline (?:of|is))\s+(?:the\s+)?$/iu;
const nextMeeting =
  /\b(?:next\s+(?:due to meet|meeting|meets?)|(?:is|are)\s+next\s+meeting|meets?\s+next|next\s+(?:scheduled\s+)?meeting|meets\s+again)\b/iu;
const pastMeeting = /\b(?:meeting|met|meeting held|session|considered)\b|\b(?:to|at|before)\s+(?:the\s+)?(?:committee|panel)\s+on\b/iu;
const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

/**
 * The dates of a letter, told apart by their sentences: the meeting it reports ("at the … meeting on 5 November 2020"), the day by which
 * it wants an answer ("any written response … by Friday 18 December 2020"; "within 28 days" counts from the letter), and the meeting
 * that will consider it ("is next meeting on Thursday 7 January", the year taken from the letter's date and the weekday). A weekday that does
 * not fit its date is a diagnostic `weekday-mismatch` with its place.
 *
 * Source: chairs' letters to cabinet members, where all of this stands in running text.
 */
export function letterDates(body: readonly Passage[], date?: CalendarDate): LetterDates {
  const reference = date === undefined ? {} : { reference: date };
  let meeting: CalendarDate | undefined;
  let responseDue: PartialDate | undefined;
  let consideredAt: PartialDate | undefined;
  let respondTo: string | undefined;
  const diagnostics: Diagnostic[] = [];
  for (const passage of body) {
    if (passage.kind === 'grid') continue;
    diagnostics.push(...checkWeekday(passage.text, reference).map((found) => ({ ...found, place: passage.place })));
    for (const sentence of sentences(passage.text)) {
      const wantsAnswer = answer.test(sentence);
      if (wantsAnswer) respondTo ??= email.exec(sentence)?.[0].replace(/\.$/u, '');
      for (const hit of findDates(sentence, { ...reference, forward: true, relative: true })) {
        const before = sentence.slice(0, hit.start);
        const past = date !== undefined && hit.date.to !== undefined && hit.date.to < date;
        if (wantsAnswer && !past && (deadline.test(before) || /^within\b/iu.test(hit.date.text))) responseDue ??= hit.date;
        else if (nextMeeting.test(before) && /\b(?:on|is|be|meets?|at|:)\s+(?:the\s+)?$/iu.test(before)) consideredAt ??= hit.date;
        else if (consideredAt === undefined && wantsAnswer && /\b(?:considered|discussed)\b.{0,60}\bmeeting\b/iu.test(before))
          consideredAt = hit.date;
      }
      if (meeting === undefined && passage.kind !== 'item') meeting = reported(sentence, date);
    }
  }
  respondTo ??= body
    .map((passage) => (answer.test(passage.text) ? email.exec(passage.text)?.[0] : undefined))
    .find((found) => found !== undefined);
  return {
    ...(meeting === undefined ? {} : { meeting }),
    ...(responseDue === undefined ? {} : { responseDue }),
    ...(respondTo === undefined ? {} : { respondTo }),
    ...(consideredAt === undefined ? {} : { consideredAt }),
    diagnostics,
  };
}

/**
 * The day of the meeting in the subject of a letter: "Roads Scrutiny Panel – 9 February 2031". A date after the letter's own is of something else.
 */
export function meetingInSubject(subject: string, date?: CalendarDate): CalendarDate | undefined {
  if (
    !/\b(?:committee|panel|commission|board|forum|meeting|scrutiny|(?:working|review|task|sub|finish)[- ]?group|working party|inquiry)\b/iu.test(
      subject,
    )
  )
    return undefined;
  return pastDay(subject, date);
}

/** The first day that a sentence about a meeting names, not after the letter. */
function reported(sentence: string, date: CalendarDate | undefined): CalendarDate | undefined {
  if (!pastMeeting.test(sentence) || nextMeeting.test(sentence)) return undefined;
  return pastDay(sentence, date);
}

function pastDay(text: string, date: CalendarDate | undefined): CalendarDate | undefined {
  for (const { date: found } of findDates(text, date === undefined ? {} : { reference: date })) {
    if (found.from !== undefined && found.from === found.to && (date === undefined || found.from <= date)) return found.from;
  }
  return undefined;
}
