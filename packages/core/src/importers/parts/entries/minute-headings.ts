import type { CalendarDate } from '../../../model/calendar-date.ts';
import { findDates } from '../../../model/dates/find-dates.ts';
import { parseCalendarDate } from '../../../model/dates/parse-date.ts';

/** A heading that says which minute of which meeting made a resolution: "Minute 31 – July 2031 – Bus Shelters". */
export interface MinuteHeading {
  /** "Minute 31", as printed. */
  readonly minute: string;
  readonly title: string;
  /** The day of the meeting, where the heading gives more than its month. */
  readonly day?: CalendarDate;
}

const number = String.raw`(?:Minute|Min\.?)\s?(?:(?:No\.?|Number|Ref\.?)\s?)?[A-Z]{0,4}[/ ]?\d{1,4}(?:[./]\d{1,4})?[A-Z]?(?:\s?\([a-z0-9]\))?`;
const minuteInside = new RegExp(String.raw`(?:^|[\s(–—-])(${number})(?=$|[\s,:;)–—-])`, 'iu');
const edges = /^[\s,:;()[\]–—-]{1,10}|[\s,:;()[\]–—-]{1,10}$/gu;
const longest = 200;

/**
 * Reads a line that names a minute, the date of its meeting and a title, in whatever order: "Minute 31 – July 2031 – Bus Shelters",
 * "Minute No. 31 (12 July 2031): Bus Shelters", "12 July 2031 – Minute 31 – Bus Shelters". A line that lacks one of the three is none, since
 * minutes themselves head their items "Minute 31 – Bus Shelters"; nor is a sentence ("Minute 31 of July 2031 was read.").
 */
export function readMinuteHeading(text: string): MinuteHeading | undefined {
  const line = text.trim();
  if (line.length > longest || /[.;:?!]$/u.test(line)) return undefined;
  const minute = minuteInside.exec(line)?.[1];
  const found = findDates(line).find(({ date }) => /^\d{4}-\d{2}/u.test(date.edtf ?? ''));
  if (minute === undefined || found === undefined) return undefined;
  const at = line.indexOf(minute);
  const cuts = [
    { from: at, to: at + minute.length },
    { from: found.start, to: found.end },
  ].sort((a, b) => a.from - b.from);
  const [first, second] = cuts;
  if (first === undefined || second === undefined || first.to > second.from) return undefined;
  const parts = [line.slice(0, first.from), line.slice(first.to, second.from), line.slice(second.to)].map((part) =>
    part.replace(/^\s?(?:of|meeting(?: (?:of|on|held on))?)\s?$/iu, '').replace(edges, ''),
  );
  const titles = parts.filter((part) => part !== '');
  const [title] = titles;
  if (titles.length !== 1 || title === undefined || !/^["“‘(]?[\p{Lu}\d]/u.test(title) || !/\p{L}{3}/u.test(title)) return undefined;
  const day = parseCalendarDate(found.date.text);
  return { minute: minute.trim(), title, ...(day === undefined ? {} : { day }) };
}
