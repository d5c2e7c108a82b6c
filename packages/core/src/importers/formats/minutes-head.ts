import type { Place } from '../../base/place.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { parseCalendarDate } from '../../model/dates/parse-date.ts';
import type { CommitteeMention } from '../importer.ts';
import { meetingWords, timeIn } from '../parts/dates/meeting-words.ts';
import { withEnglishDates } from '../parts/dates/welsh-dates.ts';
import { committeeIn, councilIn } from '../parts/names/committee-in-prose.ts';
import type { ItemSection } from '../parts/prose/agenda-items.ts';
import type { Passage } from '../parts/prose/passages.ts';
import { isNumbered } from '../parts/words/numbering.ts';

/** What the top of minutes says of the meeting. */
export interface MinutesHead {
  readonly committee?: CommitteeMention;
  readonly date?: CalendarDate;
  readonly time?: string;
  readonly place?: string;
  /** The passages that say so. */
  readonly places: readonly Place[];
}

/** How far down a paper the meeting is looked for: past the attendance, the dates are of other things. */
const reach = 30;
const ofMeeting = /\b(?:meeting|minutes|held)\b/iu;
const labelled = /^(date|time|venue|place|location|committee|meeting)(?:\s+(?:and|&|of)\s+[\p{L} ]+)?\s*:\s*(.+)$/iu;
const decidedOn = /^(?:(?:date of decision|decision date|decided at meeting|made at meeting)\s*:|decision date(?=\d))\s*(.{6,100})$/iu;
const otherMeeting =
  /^minutes\s+[-–]|^minutes\b.*\bPDF \d|^to\s|\bat (?:its|their) meeting\b|\bthat .{2,120}\bbe \p{Ll}+|\b(?:agreed|listed for|referred to|drew attention to|special meeting of|approve the (?:record|notes|minutes))\b|^(?:the )?notes of\b|\bthe minutes of the\b|\b(?:last|previous|next|minutes of the (?:last|previous)|be approved|correct record|resolved|recommended)\b/iu;

/**
 * Committee, date, time and place of the meeting, from the lines above and between the attendance: "17 July 2019 – At a meeting of
 * the … Committee held at 2.00 pm at County Hall", "Minutes of a meeting held on 10th September, 2013", or "Date:", "Time:",
 * "Venue:" on lines of their own. What the paper does not say is absent.
 */
export function minutesHead(passages: readonly Passage[], sections: readonly ItemSection[] = []): MinutesHead {
  const decided = dayOfDecision(passages);
  const [opening] = sections;
  const top = headOf(opening === undefined || opening.head !== undefined ? [] : opening.passages.slice(0, reach));
  if (top.committee !== undefined && top.date !== undefined) return { ...top, ...decided };
  const wider = headOf(passages.slice(0, reach));
  return { ...wider, ...top, ...decided, places: [...top.places, ...wider.places] };
}

/** Pages of one decision say at their end when it was made: "Date of decision: 22/11/2018", "Decided at meeting: 22/11/2018 - Roads Committee". */
function dayOfDecision(passages: readonly Passage[]): { readonly date?: CalendarDate } {
  for (const passage of passages) {
    const date = passage.kind === 'grid' ? undefined : parseCalendarDate(decidedOn.exec(passage.text)?.[1] ?? '');
    if (date !== undefined) return { date };
  }
  return {};
}

/** A bullet tells of a matter, not of the meeting, unless it says that it is of one ("• Meeting of Roads Panel, 4 May 2024"). */
function isBullet(passage: Passage): boolean {
  return passage.kind === 'item' && !isNumbered(passage.marker ?? '') && !/^(?:special |extraordinary )?meeting\b/iu.test(passage.text);
}

function headOf(passages: readonly Passage[]): MinutesHead {
  let committee: CommitteeMention | undefined;
  let council: string | undefined;
  let date: CalendarDate | undefined;
  let time: string | undefined;
  let place: string | undefined;
  const places: Place[] = [];
  for (const printed of passages) {
    const passage = { ...printed, text: withEnglishDates(printed.text) };
    if (passage.kind === 'grid' || isBullet(passage) || otherMeeting.test(passage.text)) continue;
    const label = labelled.exec(passage.text);
    const named = committee === undefined && isHeadLine(passage.text) ? committeeIn(passage.text) : undefined;
    const words = label === null && ofMeeting.test(passage.text) ? meetingWords(passage.text) : {};
    const alone = parseCalendarDate(passage.text);
    const short =
      passage.text.length < (named === undefined ? 60 : 160) && !/\b(?:published|publication|printed|dated)\b/iu.test(passage.text);
    const day = words.date?.from ?? (short ? alone : undefined);
    if (named !== undefined) committee = named;
    if (council === undefined && passage.text.length < 120) council = councilIn(passage.text);
    if (date === undefined && day !== undefined) date = day;
    if (words.date !== undefined || /\bheld\b/iu.test(passage.text) || (named !== undefined && day !== undefined)) {
      time ??= words.time ?? timeIn(passage.text);
      place ??= words.place;
    }
    if (label !== null) {
      const [, key = '', value = ''] = label;
      if (/^date/iu.test(key)) date ??= parseCalendarDate(value);
      if (/^(?:time|date)/iu.test(key)) time ??= timeIn(value);
      if (/^(?:venue|place|location)/iu.test(key)) place ??= value.replace(/(?<![.\s])[.\s]+$/u, '');
    }
    if (named !== undefined || day !== undefined || label !== null || words.date !== undefined) places.push(passage.place);
  }
  const mention = committee === undefined ? undefined : { ...committee, ...(council === undefined ? {} : { council }) };
  return {
    ...(mention === undefined ? {} : { committee: mention }),
    ...(date === undefined ? {} : { date }),
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    places,
  };
}

/** A line short enough, or plainly about the meeting, to name the committee whose minutes these are: "Roads Committee - Thursday, 9 May 2024 10.00 am". */
function isHeadLine(text: string): boolean {
  return text.length < 90 || ofMeeting.test(text) || (text.length < 160 && /\s[-–]\s.{0,40}\b\d{4}\b.{0,30}$/u.test(text));
}
