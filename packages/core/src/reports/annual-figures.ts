import type { CalendarDate } from '../model/calendar-date.ts';
import { daysBetween } from '../model/dates/calendar.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import type { Decision } from '../model/vocabulary.ts';
import { dueOf } from '../rules/due.ts';
import { isAsk, isOpen } from '../rules/record-kind.ts';
import { isAnswered, responseClock } from '../rules/response-clock.ts';
import { slippageOf } from '../rules/slippage.ts';
import type { RaisedOn } from './raised.ts';

/** One figure of an annual report. `of` is the denominator; without one the figure is no share of anything. */
export interface AnnualFigure {
  readonly name: string;
  readonly figure: string;
  readonly of?: number;
  readonly definition: string;
}

/** What the figures reckon with. */
export interface AnnualFacts {
  readonly register: Register;
  readonly raisedOn: RaisedOn;
  readonly day: CalendarDate;
}

/**
 * The figures of an annual report, each with what it counts, out of how many. Rates are of asks alone: comments ask for nothing, and counting them
 * would flatter.
 */
export function annualFigures(records: readonly Recommendation[], { register, raisedOn, day }: AnnualFacts): readonly AnnualFigure[] {
  const asks = records.filter(isAsk);
  const answered = asks.filter(isAnswered);
  const decided = (decision: Decision): number => answered.filter((record) => record.response?.decision === decision).length;
  const due = asks.filter((record) => (dueOf(record)?.date ?? day) < day);
  const dated = answered.filter((record) => record.response?.on !== undefined && responseClock(record, register) !== undefined);
  const late = dated.filter((record) => (record.response?.on ?? '') > (responseClock(record, register)?.due ?? '')).length;
  const waits = answered.flatMap((record) => {
    const raised = raisedOn(record);
    return raised === undefined || record.response?.on === undefined ? [] : [daysBetween(raised, record.response.on)];
  });
  const moved = asks.filter((record) => (slippageOf(record)?.days ?? 0) > 0);
  const share = (name: string, count: number, of: number, definition: string): AnnualFigure => ({
    name,
    figure: String(count),
    of,
    definition,
  });
  return [
    share('Asks made', asks.length, records.length, 'Recommendations and requests, out of all that was resolved.'),
    share('Answered', answered.length, asks.length, 'Asks with a response on record, out of all asks.'),
    share('Accepted', decided('accepted'), answered.length, 'Accepted outright, out of asks answered.'),
    share('Accepted in part', decided('accepted-in-part'), answered.length, 'Out of asks answered.'),
    share(
      'Accepted in principle',
      decided('accepted-in-principle'),
      answered.length,
      'Out of asks answered; kept apart, because it is no promise to act.',
    ),
    share('Not accepted', decided('rejected'), answered.length, 'Rejected, out of asks answered.'),
    share('Neither yes nor no', decided('noted') + decided('deferred'), answered.length, 'Noted or deferred, out of asks answered.'),
    share(
      'No decision on record',
      answered.filter((one) => one.response?.decision === undefined).length,
      answered.length,
      'Answered in words that decide nothing, out of asks answered.',
    ),
    share('Answered late', late, dated.length, 'Answered after the last day of the clock, out of answers with a date and a clock.'),
    {
      name: 'Days to the first answer',
      figure: median(waits),
      definition: `Median of calendar days from the meeting to the answer, over ${waits.length} answers with both dates.`,
    },
    share(
      'Complete',
      asks.filter((one) => one.status === 'complete').length,
      asks.length,
      'Asks whose status is complete, out of all asks.',
    ),
    share(
      'Complete of those due',
      due.filter((one) => one.status === 'complete').length,
      due.length,
      'Complete, out of asks whose due date has passed.',
    ),
    share('Closed without being done', asks.filter((one) => one.status === 'closed-not-done').length, asks.length, 'Out of all asks.'),
    share('Overdue', due.filter(isOpen).length, asks.length, 'Open asks past their due date, out of all asks.'),
    share('Date moved', moved.length, asks.length, 'Asks whose follow-up date is now later than it first was, out of all asks.'),
    share(
      'Asked again',
      asks.filter((one) => (one.links ?? []).some((link) => link.kind === 'repeats')).length,
      asks.length,
      'Asks that repeat an earlier one, out of all asks.',
    ),
  ];
}

/** "12 of 40" as a share in whole per cent; a dash where there is nothing to be a share of. */
export function shareOf(figure: AnnualFigure): string {
  if (figure.of === undefined) return '';
  return figure.of === 0 ? '–' : `${Math.round((100 * Number(figure.figure)) / figure.of)}%`;
}

function median(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? '–' : String((low + high) / 2);
}
