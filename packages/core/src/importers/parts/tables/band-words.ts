import { findDates } from '../../../model/dates/find-dates.ts';
import { isStatusPhrase, readColour } from '../../../model/words/status-words.ts';
import { opensResolution } from '../words/resolving-words.ts';
import { isReference } from './assign-columns.ts';

/** The most words that a heading between the rows of a table has. */
const longestBand = 14;

/** Words that stand around the day of a meeting in a heading, and say nothing more. */
const meetingFrame =
  /\b(?:meetings?|minutes?|held|of|on|the|from|at|date[ds]?|actions?|recommendations?|matters|items?|resolutions?|requests?|points?|arising|agreed|made|raised|outstanding|previous|scrutiny|overview|select|committee|panel|commission|board|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi;

/**
 * Whether a text names a meeting by its day and hardly anything else: "MEETING HELD ON 14 SEPTEMBER 2031", "Actions from the Panel of 3 May
 * 2031". A day alone is none: that is a cell of dates. Source: the bands between the rows of action logs.
 */
export function namesMeeting(text: string): boolean {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.split(' ').length > longestBand || /[;?]$/.test(plain)) return false;
  const days = findDates(plain).filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date.edtf ?? ''));
  const [day] = days;
  if (days.length !== 1 || day === undefined) return false;
  const around = `${plain.slice(0, day.start)} ${plain.slice(day.end)}`;
  if (!/\b(?:meetings?|minutes|actions?|recommendations?|matters|committee|panel|commission|board)\b/i.test(around)) return false;
  return (
    around
      .replace(meetingFrame, ' ')
      .replace(/[^\p{L}]+/gu, ' ')
      .trim().length <=
    plain.length / 3
  );
}

/**
 * Whether a text can be a heading over the rows below it: short, a capital at its head, no sentence, and none of what cells hold alone (a
 * state, a colour, a reference, a date, a resolution).
 */
export function isBandLike(text: string): boolean {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.split(' ').length > longestBand || !/^[\p{Lu}\d]/u.test(plain) || /[.;,]$/.test(plain)) return false;
  if (isReference(plain) || isStatusPhrase(plain) || readColour(plain) !== undefined || opensResolution(plain)) return false;
  const [date] = findDates(plain);
  return date === undefined || plain.length - (date.end - date.start) > 4;
}
