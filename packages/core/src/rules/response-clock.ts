import type { CalendarDate } from '../model/calendar-date.ts';
import type { ResponsePeriod } from '../model/committee.ts';
import { addDays, addMonths, addWorkingDays, calendarDate, datePartsOf, daysBetween, formatDate } from '../model/dates/calendar.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import type { SourceRef } from '../model/source-ref.ts';
import { dateWithWords, inDays, sourcesSaying } from './cite.ts';
import type { Finding, Why } from './finding.ts';
import { isAsk, isOpen } from './record-kind.ts';
import { registerIndex } from './register-index.ts';
import { responseProfile } from './response-profiles.ts';

/** The last day for an answer and what sets it. */
export interface ResponseClock {
  readonly due: CalendarDate;
  /** `named` in the paper, or reckoned from a period. */
  readonly from: 'named' | 'period';
  /** The day from which the period runs. */
  readonly start?: CalendarDate;
  readonly authority?: string;
  /** Plain words without a full stop: "Answer due by 18 December 2020, the day named in the letter". */
  readonly text: string;
  readonly sources: readonly SourceRef[];
}

/**
 * The last day of a period that runs from a day. "Two months beginning with" a day counts that day: from 5 November the last day is 4 January, and
 * from 31 January one month ends with February. "Within 28 days of" a day does not count it.
 *
 * Source: the corresponding date rule (Dodds v Walker [1981] 1 WLR 1027) for months; holidays are given, since they differ by nation.
 */
export function lastDayOf(start: CalendarDate, period: ResponsePeriod, holidays: readonly CalendarDate[] = []): CalendarDate {
  const { length, unit, includesFirstDay } = period;
  const counted = includesFirstDay ? addDays(start, -1) : start;
  if (unit === 'days') return addDays(counted, length);
  if (unit === 'weeks') return addDays(counted, 7 * length);
  if (unit === 'working-days') return addWorkingDays(counted, length, holidays);
  const end = addMonths(start, length);
  if (!includesFirstDay) return end;
  // Where the last month lacks the corresponding day, the period ends with that month.
  const { year, month } = datePartsOf(end);
  const corresponding = calendarDate(year, month, datePartsOf(start).day);
  return corresponding === undefined ? end : addDays(corresponding, -1);
}

/**
 * When an answer to an ask is due: the day named in the paper or in the letter that carried it; else the committee's own period, else the profile
 * that the register has chosen. A period runs from the date of the letter, or, for one that runs from the request, from the meeting where
 * there is no letter; without a day to run from there is no clock. Comments and the committee's own work are not answered.
 */
export function responseClock(record: Recommendation, register: Register): ResponseClock | undefined {
  if (!isAsk(record)) return undefined;
  const index = registerIndex(register);
  const letters = index.lettersOf.get(record.id) ?? [];
  const named = record.responseDue ?? letters.find((letter) => letter.responseDue?.to !== undefined)?.responseDue;
  if (named?.to !== undefined) {
    const sources = record.responseDue === undefined ? (letters[0]?.sources ?? []) : sourcesSaying(record, named.text);
    return {
      due: named.to,
      from: 'named',
      text: `Answer due by ${dateWithWords(named.to, named.text)}, the day named in the paper`,
      sources,
    };
  }
  const committee = record.committee === undefined ? undefined : index.committees.get(record.committee);
  const period = committee?.responsePeriod ?? responseProfile(register.settings.responseProfile ?? '');
  if (period === undefined) return undefined;
  const letter = letters.find((one) => one.date !== undefined);
  const start = letter?.date ?? (period.starts === 'requested' ? record.raisedOn : undefined);
  if (start === undefined) return undefined;
  const due = lastDayOf(start, period);
  const which = letter?.date === undefined ? 'the meeting' : "the letter's date, since no other day is recorded,";
  return {
    due,
    from: 'period',
    start,
    authority: period.authority,
    text: `Answer due by ${formatDate(due)}: ${lengthOf(period)} ${period.includesFirstDay ? 'beginning with' : 'from'} ${formatDate(start)}, ${which.replace(/,$/, '')}`,
    sources: letter?.sources ?? record.sources ?? [],
  };
}

/** Whether the decision-maker has said anything: a decision, or any words in the response. */
export function isAnswered(record: Pick<Recommendation, 'response'>): boolean {
  const { response } = record;
  if (response === undefined || response.decision === 'awaiting') return false;
  return response.decision !== undefined || (response.text ?? response.asWritten ?? '').trim() !== '';
}

/** An open ask without a word of answer the day after its clock ran out. */
export function responseFinding(record: Recommendation, register: Register, today: CalendarDate): Finding | undefined {
  if (!isOpen(record) || isAnswered(record)) return undefined;
  const clock = responseClock(record, register);
  return clock !== undefined && today > clock.due ? { state: 'response-overdue', why: responseWhy(record, clock, today) } : undefined;
}

/** Why an answer is due when it is, and how it stands today. */
export function responseWhy(record: Recommendation, clock: ResponseClock, today: CalendarDate): Why {
  const left = daysBetween(today, clock.due);
  const answered = record.response?.on;
  const state = isAnswered(record)
    ? answered === undefined
      ? 'It is answered.'
      : `It was answered on ${formatDate(answered)}${answered > clock.due ? `, ${inDays(daysBetween(clock.due, answered))} late` : ''}.`
    : left < 0
      ? `No answer is recorded; it is ${formatDate(today)}: ${inDays(-left)} late.`
      : `No answer is recorded yet; ${left === 0 ? 'that is today' : `${inDays(left)} left`}.`;
  return {
    rule: 'response-clock',
    text: `${clock.text}. ${state}`,
    dates: [
      ...(clock.start === undefined ? [] : [{ label: 'runs from', date: clock.start }]),
      { label: 'answer due', date: clock.due },
      { label: 'today', date: today },
    ],
    sources: clock.sources,
    ...(clock.authority === undefined ? {} : { authority: clock.authority }),
  };
}

function lengthOf({ length, unit }: ResponsePeriod): string {
  const words = { days: 'day', weeks: 'week', months: 'month', 'working-days': 'working day' } as const;
  return `${length} ${words[unit]}${length === 1 ? '' : 's'}`;
}
