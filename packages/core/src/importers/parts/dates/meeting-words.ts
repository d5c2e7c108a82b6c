import type { CalendarDate } from '../../../model/calendar-date.ts';
import { findDates } from '../../../model/dates/find-dates.ts';
import type { PartialDate } from '../../../model/partial-date.ts';

/** When and where a sentence says that a meeting is. Each is absent when the sentence does not say. */
export interface MeetingWords {
  readonly date?: PartialDate;
  /** As written: `2.00 pm`, `10.30am`, `14:00`. */
  readonly time?: string;
  /** As written, without a last full stop. */
  readonly place?: string;
}

const clock =
  /\b(\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|a\.m\.?|p\.m\.?)(?![\p{L}])|12 noon|noon|midday|\d{1,2}[.:]\d{2}(?:\s?(?:hours|hrs))?(?![\d%]))/iu;
const closing =
  /\b(?:meeting|committee|proceedings|business)\b.{0,60}?\b(?:ended|closed|concluded|finished|rose|terminated|adjourned|close|closing)\b|^(?:end of meeting|meeting (?:ended|closed|concluded|finish(?:ed)?)|close of meeting|time (?:meeting )?(?:ended|closed))/iu;

/** The first time of day in a text, as written; a date in figures ("12.10.24") and an amount ("18.5%") are none. */
export function timeIn(text: string): string | undefined {
  return clock.exec(text.replace(/\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/gu, (date) => ' '.repeat(date.length)))?.[1]?.trim();
}

/**
 * When and where a meeting is, from a sentence of minutes: "held at 2.00 pm at County Hall, Harrowmere", "on Tuesday, 5 March 2024 in the
 * Council Chamber at 6pm", "the next meeting will be held on 11th September 2019 at 10.30am at County Hall". A year left out is taken
 * from `reference` onwards.
 */
export function meetingWords(text: string, reference?: CalendarDate): MeetingWords {
  const found = findDates(text, { ...(reference === undefined ? {} : { reference }), forward: true }).find(
    ({ date }) => date.from === date.to,
  );
  const time = timeIn(text);
  const place = placeIn(found === undefined ? text : `${text.slice(0, found.start)} ${text.slice(found.end)}`, time);
  return {
    ...(found === undefined ? {} : { date: found.date }),
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
  };
}

/** What follows "at" or "in" and is neither the date nor the time. */
function placeIn(text: string, time: string | undefined): string | undefined {
  const timeless =
    time === undefined
      ? text
      : text.replace(
          new RegExp(
            `(?:(?:,\\s*)?(?:at|from|commencing at|starting at|commencing)\\s+)?${escaped(time)}(?:\\s+(?:to|until|-|–)\\s+\\S+(?:\\s?[ap]m)?)?`,
            'iu',
          ),
          ' | ',
        );
  const match =
    /(?:^|[\s|,])(?:at|in)\s+(?:the\s+)?(?=["“]?\p{Lu}|\d+\s+\p{Lu})([^|]+?)(?=\s*(?:[|.;]|\bon\b|\bcommencing\b|\bstarting\b|\(|$))/u.exec(
      timeless.replace(/\s+/gu, ' '),
    );
  const place = match?.[1]?.replace(/^[\s,]+/u, '').replace(/(?<![\s,:–-])[\s,:–-]+$/u, '');
  return place === undefined || place === '' || /\b(?:Committee|Panel) meeting\b/u.test(place) ? undefined : place;
}

/** When the meeting ended, as written, from "The meeting ended at 3.35 pm"; nothing where the text is about something else. */
export function closingTime(text: string): string | undefined {
  if (!closing.test(text)) return undefined;
  const after = text.slice(closing.exec(text)?.index ?? 0);
  const ends = /(?:ended|closed|concluded|finished|rose|terminated|adjourned|close|closing)(.*)$/iu.exec(after)?.[1] ?? after;
  return timeIn(ends) ?? timeIn(after);
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
