import type { Json } from '../base/json.ts';
import { err, ok, type Result } from '../base/result.ts';
import { sameValue } from '../base/same-value.ts';
import type { Edit, Plan } from '../history/change.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { parsePartialDate } from '../model/dates/parse-partial-date.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { FollowUpChange, Recommendation } from '../model/recommendation.ts';
import { refsOf } from './describe-targets.ts';

/** When it is due now: words or a date; `none` takes the date away. */
export interface FollowUpRequest {
  readonly when: string;
  readonly reason?: string;
  /** Id or day of the meeting that granted the new date. */
  readonly agreedAt?: string;
}

/**
 * Sets when recommendations are due. A date that was there before is remembered in `followUpHistory` with the day, the reason and who
 * agreed, so that slippage can be told. Words that give no day are refused (`not-a-date`): "next meeting" can't be overdue.
 */
export function planFollowUp(records: readonly Recommendation[], request: FollowUpRequest, today: CalendarDate): Result<Plan> {
  const none = request.when.trim().toLowerCase() === 'none';
  const date = none ? undefined : parsePartialDate(request.when.trim(), { reference: today, forward: true });
  if (date !== undefined && date.to === undefined) {
    return err({
      code: 'not-a-date',
      severity: 'error',
      message: `"${request.when}" gives no day`,
      hint: 'write a date, a month or a season: 31 January 2024, end of March 2024, spring 2024; or none',
    });
  }
  const edits: Edit[] = [];
  for (const record of records) {
    if (sameValue(record.followUp, date)) continue;
    const target = { collection: 'recommendations' as const, id: record.id };
    const reason = request.reason === undefined ? {} : { reason: request.reason };
    edits.push({ kind: 'set', ...target, field: 'followUp', to: date as unknown as Json | undefined, ...reason });
    if (record.followUp === undefined) continue;
    edits.push({
      kind: 'add',
      ...target,
      field: 'followUpHistory',
      value: moved(record.followUp, date, request, today) as unknown as Json,
    });
  }
  const range = date?.to === undefined || date.text === date.to ? '' : ` (by ${date.to})`;
  return ok({ summary: `follow-up of ${refsOf(records)} ${date === undefined ? 'taken away' : `set to ${date.text}${range}`}`, edits });
}

function moved(from: PartialDate, to: PartialDate | undefined, request: FollowUpRequest, on: CalendarDate): FollowUpChange {
  return {
    from,
    ...(to === undefined ? {} : { to }),
    on,
    ...(request.reason === undefined ? {} : { reason: request.reason }),
    ...(request.agreedAt === undefined ? {} : { agreedAt: request.agreedAt }),
  };
}
