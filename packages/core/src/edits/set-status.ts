import { err, ok, type Result } from '../base/result.ts';
import type { Edit, Plan } from '../history/change.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { statusLabel } from '../model/labels.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Status } from '../model/vocabulary.ts';
import { statusChange } from '../rules/status-table.ts';
import { refsOf } from './describe-targets.ts';

/** How far it is now, and why. */
export interface StatusRequest {
  readonly status: Status;
  /** Needed to pause, to close undone, to transfer and to reopen. */
  readonly reason?: string;
  /** With `complete`: when it was; today where it is not said. */
  readonly completedOn?: CalendarDate;
}

/**
 * Sets the status of recommendations by the status table. What has that status already is left out, and said so. A move that the table refuses, or
 * one without the reason it needs, refuses the whole plan.
 */
export function planStatus(records: readonly Recommendation[], request: StatusRequest, today: CalendarDate): Result<Plan> {
  const edits: Edit[] = [];
  const unchanged: Recommendation[] = [];
  const { status, reason, completedOn } = request;
  for (const record of records) {
    const target = {
      kind: 'set' as const,
      collection: 'recommendations' as const,
      id: record.id,
      ...(reason === undefined ? {} : { reason }),
    };
    if (record.status === status) {
      if (status === 'complete' && completedOn !== undefined) edits.push({ ...target, field: 'completedOn', to: completedOn });
      unchanged.push(record);
      continue;
    }
    const change = statusChange(record, { to: status, on: completedOn ?? today, ...(reason === undefined ? {} : { reason }) });
    if (!change.ok) return err(change.error);
    for (const { field, to } of change.value) edits.push({ ...target, field, to });
  }
  const changed = records.filter((record) => !unchanged.includes(record));
  const word = statusLabel(status).toLowerCase();
  const summary =
    changed.length === 0
      ? `${refsOf(records)} ${records.length > 1 ? 'are' : 'is'} ${word} already`
      : `status of ${refsOf(changed)} set to ${word}`;
  const left = unchanged.length > 0 && changed.length > 0 ? { warnings: [`${refsOf(unchanged)}: ${word} already, left as it is`] } : {};
  return ok({ summary, edits, ...left });
}
