import type { Place } from '../../../base/place.ts';
import { joinPlaces } from '../../../base/place.ts';
import type { CalendarDate } from '../../../model/calendar-date.ts';
import { parseCalendarDate } from '../../../model/dates/parse-date.ts';
import type { TextPart } from '../tables/recommendation-table.ts';
import { printedText } from '../tables/sheet.ts';
import { stripLeadIn } from '../words/lead-ins.ts';
import { opensResolution } from '../words/resolving-words.ts';
import { isOwner, trailingStatus } from '../words/trailing-notes.ts';

/** One entry of a list that prints each on a line, its parts behind dashes and its state at the end. */
export interface ListedLine {
  readonly text: string;
  readonly reference?: string;
  readonly raisedOn?: CalendarDate;
  readonly topic?: string;
  readonly owner?: string;
  readonly status?: string;
  readonly place: Place;
  /** The line as printed. */
  readonly quote: string;
}

const dash = /\s[–—-]\s/u;
const minute =
  /^(?:min(?:ute)?\.?\s*(?:no\.?\s*)?)?(?:\d{1,4}\/\d{1,4}(?:[./]\d{1,3})?[a-z]?|[A-Z]{1,4}[ -]?\d{1,4}(?:\/\d{2,4})?|\d{1,4}\.\d{1,3})$/iu;

/**
 * The entries of a paper that lists resolutions or actions a line each: "8th January 2031 – Resolved that … (Completed)", "31/204 – Speedwatch –
 * find four volunteers – Cllr Tulk [ONGOING]". A line may run on in the one right below it. Lines that only look like one (a heading with a
 * date, a sentence) are left out.
 *
 * Source: lists of parish and town councils and of small committees, kept in a word processor.
 */
export function listedLines(paragraphs: readonly TextPart[]): readonly ListedLine[] {
  const texts = paragraphs.flatMap(apart);
  const lines: ListedLine[] = [];
  for (let at = 0; at < texts.length; at += 1) {
    const part = texts[at];
    if (part === undefined || !opensLine(lineOf(part))) continue;
    let quote = lineOf(part);
    let place = part.place;
    let next = texts[at + 1];
    while (next !== undefined && runsOn(quote, next, place)) {
      quote = `${quote} ${lineOf(next)}`;
      place = joinPlaces(place, next.place);
      at += 1;
      next = texts[at + 1];
    }
    const read = readLine(quote);
    if (read !== undefined) lines.push({ ...read, place, quote });
  }
  return lines;
}

/** Where an entry may begin inside a paragraph whose lines a reader joined. */
const opener = /\s(?=\d{1,4}\/\d{1,4}[\da-z./]{0,6}\s[–—-]\s|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9} \d{4}\s[–—-]\s)/gu;

/** The entries that a reader joined into one paragraph, apart again: a new one begins only where the one before has its state. */
function apart(part: TextPart): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { index } of part.text.matchAll(opener)) {
    const before = part.text.slice(from, index);
    if (trailingStatus(before) === undefined) continue;
    parts.push({ ...part, text: before });
    from = index + 1;
  }
  return from === 0 ? [part] : [...parts, { ...part, text: part.text.slice(from) }];
}

function lineOf(part: TextPart): string {
  return part.marker !== undefined && /[\p{L}\p{N}]/u.test(part.marker) ? printedText(part) : part.text;
}

/** A date or the number of a minute, and a dash. */
function opensLine(text: string): boolean {
  const head = text.split(dash)[0]?.trim() ?? '';
  return head !== text.trim() && (minute.test(head) || dateAlone(head) !== undefined);
}

/** The line right below, where nothing has ended this one yet. */
function runsOn(quote: string, next: TextPart, place: Place): boolean {
  if (next.place.lines[0] !== place.lines[1] + 1 || next.marker !== undefined || opensLine(lineOf(next))) return false;
  return trailingStatus(quote) === undefined && !/[.;:]$/u.test(quote);
}

function readLine(quote: string): Omit<ListedLine, 'place' | 'quote'> | undefined {
  const ended = trailingStatus(quote);
  const status = ended === undefined ? {} : { status: ended.status };
  const [head = '', ...others] = (ended?.text ?? quote).split(dash).map((part) => part.trim());
  const raisedOn = dateAlone(head);
  const whole = others.join(' – ');
  if (raisedOn !== undefined && (opensResolution(whole) || /^(?:resolved|agreed|recommended|action)\b/iu.test(whole))) {
    const { text } = stripLeadIn(whole);
    return text === '' ? undefined : { text, raisedOn, ...status };
  }
  const owner = others.length > 1 && isOwner(others.at(-1) ?? '') ? others.at(-1) : undefined;
  const said = owner === undefined ? others : others.slice(0, -1);
  const [first = '', ...rest] = said;
  const topic = rest.length > 0 && first.split(' ').length <= 8 ? first : undefined;
  const text = (topic === undefined ? said : rest).join(' – ');
  if (text === '' || (ended === undefined && owner === undefined)) return undefined;
  return {
    text: stripLeadIn(text).text,
    ...(raisedOn === undefined ? { reference: head } : { raisedOn }),
    ...(topic === undefined ? {} : { topic }),
    ...(owner === undefined ? {} : { owner }),
    ...status,
  };
}

/** A day and nothing else: "8th January 2031", "Mon 12 May 2031", "12.2.31". */
function dateAlone(text: string): CalendarDate | undefined {
  return /^(?:\p{L}{3,9},? )?\d{1,2}[\p{L}\d ,./-]{4,22}$/u.test(text) && text.split(' ').length <= 4 ? parseCalendarDate(text) : undefined;
}
