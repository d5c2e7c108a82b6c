import type { CalendarDate } from '../../../model/calendar-date.ts';
import { parseCalendarDate } from '../../../model/dates/parse-date.ts';
import { isStatusPhrase } from '../../../model/words/status-words.ts';
import type { Passage } from './passages.ts';

/** An action of an earlier meeting, quoted by its number. */
export interface QuotedAction {
  readonly reference: string;
  readonly text: string;
  readonly topic?: string;
  readonly raisedOn?: CalendarDate;
  /** What came of it is told behind it, and nothing below it is said of it. */
  readonly told?: true;
}

const number = '\\d{1,3}(?:\\s?\\([a-z]\\))?';
/** Blanks may be lost around a quotation: "ActionNo. 36– ‘To find …’fromthe meetingheld on 12 September2023". */
const quoted = new RegExp(
  `^Action\\s?(?:No\\.?|Point|Number)?\\s?(${number})\\s?[-–—:]\\s?(?:Recommendation\\s?(?:No\\.?|Number)?\\s?\\d{1,3}\\s?[-–—:,]\\s?)?([‘“"'].{8,1500}[’”"'])[,.]?\\s?from\\s?the\\s?meeting\\s?(?:held\\s?)?on\\s?(.{6,40}?\\d{4})`,
  'isu',
);
/** "Minute 27 – Ferry Fares “a briefing note would be sent to Members” – this was sent in May": only its minute numbers what is to be done. */
const byMinute =
  /^Minute\s(?:No\.?\s)?(\d{1,4}(?:[./]\d{1,4})?)\s?[-–—:,]\s?([^“"‘.;]{3,100}?)\s?[-–—:]?\s?[“"‘]([^”"]{8,1500}?\b(?:would|will|should|to|be)\b[^”"]{4,1500})[”"’](?=\s?[-–—:.,]|$)/su;
const twoQuotes = /^[‘“"'](.{3,100}?)[’”"']\s?[-–—:]?\s?[‘“"'](.+)[’”"']$/su;
const numbers = new RegExp(
  `^Action\\s?(?:Nos?\\.?|Points?|Numbers?)?\\s?(${number}(?:(?:\\s?,\\s?(?:and\\s)?|\\s?(?:and|&)\\s)${number}){0,39})\\s?[-–—:]\\s?([\\p{L} ]{3,40})\\.?$`,
  'iu',
);
const meeting = /\bmeeting\s?(?:held\s?)?on\s?(.{6,40}?\d{4})/iu;

/** "Action No. 31 (a) – ‘To ask for …’ from the meeting held on 12 September 2023"; a quotation before it is the title. */
export function quotedAction(text: string): QuotedAction | undefined {
  const minute = byMinute.exec(text);
  if (minute?.[1] !== undefined && minute[2] !== undefined && minute[3] !== undefined)
    return { reference: `Minute ${minute[1]}`, text: minute[3].trim(), topic: minute[2].trim(), told: true };
  const match = quoted.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const both = twoQuotes.exec(match[2]);
  const words = (both?.[2] ?? match[2].replace(/^[‘“"']|[’”"']$/gu, '')).replace(/,$/u, '').trim();
  const raisedOn = dayOf(match[3]);
  return {
    reference: match[1].replace(/\s?\(/u, ' ('),
    text: words,
    ...(both?.[1] === undefined ? {} : { topic: both[1].trim() }),
    ...(raisedOn === undefined ? {} : { raisedOn }),
  };
}

/** What lines such as "Action Nos. 31 (a), 34 and 36 – completed." say, by number and day of the meeting named above them. */
export function statusesByNumber(passages: readonly Passage[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let day: CalendarDate | undefined;
  for (const passage of passages) {
    if (passage.kind === 'grid') continue;
    const [, list = '', status = ''] = numbers.exec(passage.text) ?? [];
    if (status === '' || !isStatusPhrase(status)) {
      if (passage.text.length < 120) day = dayOf(meeting.exec(passage.text)?.[1]) ?? day;
      continue;
    }
    for (const [each] of list.matchAll(/\d{1,3}(?:\s?\([a-z]\))?/gu))
      found.set(`${each.replace(/\s?\(/u, ' (')}|${day ?? ''}`, status.trim());
  }
  return found;
}

function dayOf(words: string | undefined): CalendarDate | undefined {
  return words === undefined ? undefined : parseCalendarDate(words.replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{Lu})/gu, ' '));
}
