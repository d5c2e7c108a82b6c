import { err, ok, type Result } from '../base/result.ts';
import type { Edit, Plan } from '../history/change.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { statusLabel } from '../model/labels.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Status } from '../model/vocabulary.ts';
import { checkTransition } from '../rules/status-table.ts';
import { refsOf } from './describe-targets.ts';

/** How far it is now, and why. */
export interface StatusChange {
  readonly status: Status;
  /** Needed to pause, to close undone, to transfer and to reopen. */
  readonly reason?: string;
  /** With `complete`: when it was; today where it is not said. */
  readonly completedOn?: CalendarDate;
}

/**
 * Sets the status of recommendations. The paper's word for the old status goes, since it no longer holds; `complete` sets the day of
 * completion, leaving `complete` takes it away. Errors: `reason-needed`, `no-such-move`; then nothing is planned.
 */
export function planStatus(records: readonly Recommendation[], change: StatusChange, today: CalendarDate): Result<Plan> {
  const edits: Edit[] = [];
  const unchanged: string[] = [];
  for (const record of records) {
    if (record.status === change.status && (change.completedOn === undefined || change.completedOn === record.completedOn)) {
      unchanged.push(record.ref);
      continue;
    }
    const refusal = record.status === change.status ? undefined : checkTransition(record.status, change.status, change.reason);
    if (refusal !== undefined) return err({ ...refusal, message: `${record.ref}: ${refusal.message}` });
    const target = { kind: 'set' as const, collection: 'recommendations' as const, id: record.id };
    const reason = change.reason === undefined ? {} : { reason: change.reason };
    edits.push({ ...target, field: 'status', to: change.status, ...reason });
    edits.push({ ...target, field: 'statusAsWritten', to: undefined }, { ...target, field: 'statusReason', to: change.reason });
    edits.push({ ...target, field: 'completedOn', to: change.status === 'complete' ? (change.completedOn ?? today) : undefined });
  }
  const changed = records.filter((record) => !unchanged.includes(record.ref));
  const summary =
    changed.length === 0
      ? `${refsOf(records)} already ${statusLabel(change.status).toLowerCase()}`
      : `status of ${refsOf(changed)} set to ${statusLabel(change.status).toLowerCase()}`;
  return ok({
    summary,
    edits,
    ...(unchanged.length > 0 && changed.length > 0 ? { warnings: [`${unchanged.join(', ')}: already so, left as it is`] } : {}),
  });
}
