import type { CalendarDate } from '../model/calendar-date.ts';
import { daysBetween, formatDate } from '../model/dates/calendar.ts';
import { decisionLabel } from '../model/labels.ts';
import { joinPosts } from '../model/published.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { isAsk } from '../rules/record-kind.ts';
import { isAnswered, type ResponseClock, responseClock, responseWhy } from '../rules/response-clock.ts';
import { committeeColumn, committeeSections } from './committee-sections.ts';
import { asksDefinition, countOf } from './counts.ts';
import { reportEvents } from './events.ts';
import { earliestFirst } from './order.ts';
import type { ReportColumn } from './report.ts';
import { type ReportKind, reportDay, reportLanguage } from './report-kind.ts';

const columns: readonly ReportColumn[] = [
  { key: 'ref', title: 'Ref' },
  { key: 'recommendation', title: 'Recommendation', wide: true },
  { key: 'addressedTo', title: 'Addressed to' },
  { key: 'responseDue', title: 'Response due', type: 'date' },
  { key: 'response', title: 'Response' },
  { key: 'clock', title: 'Clock' },
  { key: 'why', title: 'Why', wide: true },
];

/**
 * The response clocks: which asks have been answered, which are still within their time, which are late, and which have no time set at all, with
 * what sets it. Unanswered ones come first, the earliest date first. A response without a word of decision is an answer; "awaiting" is none.
 */
export const responsesReport: ReportKind = {
  kind: 'responses',
  title: 'Responses to recommendations',
  build(register, options) {
    const day = reportDay(options);
    const asks = options.records.filter(isAsk);
    const clocks = new Map(asks.map((record) => [record.id, responseClock(record, register)]));
    const dueOf = (record: Recommendation): CalendarDate | undefined => clocks.get(record.id)?.due;
    const waiting = earliestFirst(
      asks.filter((record) => !isAnswered(record)),
      dueOf,
    );
    const late = waiting.filter((record) => (dueOf(record) ?? day) < day).length;
    const records = [...waiting, ...earliestFirst(asks.filter(isAnswered), dueOf)];
    const counted = `${asks.length - waiting.length} answered, ${waiting.length - late} awaiting a response, ${late} late`;
    return {
      kind: responsesReport.kind,
      title: responsesReport.title,
      preamble: [
        `As at ${formatDate(day)}.`,
        asks.length === 0 ? 'No asks.' : `${countOf(asks.length, 'ask')}: ${counted} (${asksDefinition}).`,
      ],
      language: reportLanguage,
      ...reportEvents(register, records, options, ['response']),
      sectionColumn: committeeColumn,
      sections: committeeSections(register, records, {
        caption: 'Response clocks',
        columns,
        row(record) {
          const clock = clocks.get(record.id);
          return [
            record.ref,
            record.text,
            joinPosts(record.addressedTo ?? []),
            clock === undefined ? 'No date set' : formatDate(clock.due),
            responseWords(record),
            clockWords(record, clock, day),
            clock === undefined ? '' : whyWords(record, clock, day),
          ];
        },
      }),
    };
  },
};

function whyWords(record: Recommendation, clock: ResponseClock, day: CalendarDate): string {
  const why = responseWhy(record, clock, day);
  return why.authority === undefined ? why.text : `${why.text}\n${why.authority}`;
}

function responseWords(record: Recommendation): string {
  const decision = record.response?.decision;
  if (!isAnswered(record)) return decisionLabel('awaiting');
  return decision === undefined ? 'Answered without a decision' : decisionLabel(decision);
}

/** How the clock stands: "12 days left", "Due today", "3 days late", "Answered 20 October 2024, 2 days late". */
function clockWords(record: Recommendation, clock: ResponseClock | undefined, day: CalendarDate): string {
  const answered = record.response?.on;
  if (isAnswered(record)) {
    if (answered === undefined) return 'Answered';
    const late = clock === undefined ? 0 : daysBetween(clock.due, answered);
    return `Answered ${formatDate(answered)}${late > 0 ? `, ${countOf(late, 'day')} late` : ''}`;
  }
  if (clock === undefined) return '';
  const left = daysBetween(day, clock.due);
  return left < 0 ? `${countOf(-left, 'day')} late` : left === 0 ? 'Due today' : `${countOf(left, 'day')} left`;
}
