import type { CalendarDate } from '../model/calendar-date.ts';
import { formatDate } from '../model/dates/calendar.ts';
import { joinPosts } from '../model/published.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import { deriveAll } from '../rules/derive.ts';
import type { Derived } from '../rules/finding.ts';
import { isAsk, isOpen } from '../rules/record-kind.ts';
import { isAnswered, type ResponseClock, responseClock } from '../rules/response-clock.ts';
import { committeeName } from './committee-sections.ts';
import type { Report, ReportEvent } from './report.ts';
import { type ReportOptions, reportDay } from './report-kind.ts';
import { dueWords } from './state-words.ts';

/** How much of a recommendation's text the line of a calendar shows. */
const longestSummary = 90;

/** Which of the days of a record a report puts into a calendar. */
export type EventKind = 'follow-up' | 'response';

/**
 * The days of the records of a report for a calendar, the earliest first: when an open record is due (the last day of its follow-up, else of what
 * was promised), and when an unanswered ask is to be answered. What is complete, or has no date, has no day. Empty where they were not asked for.
 */
export function reportEvents(
  register: Register,
  records: readonly Recommendation[],
  options: ReportOptions,
  kinds: readonly EventKind[],
): Pick<Report, 'events'> {
  if (options.withEvents !== true) return {};
  const derived = deriveAll(register, reportDay(options));
  const events = records.flatMap((record) => [
    ...(kinds.includes('follow-up') ? followUpEvent(register, record, derived.get(record.id)) : []),
    ...(kinds.includes('response') ? responseEvent(register, record) : []),
  ]);
  return { events: events.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.key < b.key ? -1 : 1)) };
}

function followUpEvent(register: Register, record: Recommendation, derived: Derived | undefined): readonly ReportEvent[] {
  if (derived?.due === undefined || !isOpen(record)) return [];
  return [event(register, record, derived.due, 'follow-up', `Follow up: ${dueWords(record, derived)}`)];
}

function responseEvent(register: Register, record: Recommendation): readonly ReportEvent[] {
  if (!isAsk(record) || !isOpen(record) || isAnswered(record)) return [];
  const clock: ResponseClock | undefined = responseClock(record, register);
  return clock === undefined ? [] : [event(register, record, clock.due, 'response', `${clock.text}.`)];
}

function event(register: Register, record: Recommendation, date: CalendarDate, kind: EventKind, reason: string): ReportEvent {
  const responsible = joinPosts(record.responsible ?? []);
  const committee = committeeName(register, record.committee);
  return {
    key: `${record.id}-${kind}`,
    date,
    summary: `${kind === 'response' ? 'Response due' : 'Follow up'}: ${record.ref} ${cut(record.text)}`,
    description: [
      record.text,
      reason,
      ...(responsible === '' ? [] : [`Responsible: ${responsible}`]),
      ...(record.raisedOn === undefined ? [] : [`Raised on ${formatDate(record.raisedOn)}`]),
      committee,
    ].join('\n'),
    categories: [kind === 'response' ? 'Response due' : 'Follow up', committee],
  };
}

/** The beginning of a text on one line, cut at a blank where there is one. */
function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= longestSummary) return line;
  const begun = characters.slice(0, longestSummary - 1).join('');
  return `${begun.replace(/ [^ ]{0,20}$/, '')}…`;
}
