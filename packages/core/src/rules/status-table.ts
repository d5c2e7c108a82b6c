import type { Diagnostic } from '../base/diagnostic.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { statusLabel } from '../model/labels.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { type Status, statuses } from '../model/vocabulary.ts';
import { isArchived, isFinished } from './record-kind.ts';

/** Which status may go to which: `yes`, `reason` when a reason has to be given. What is not listed may not. */
const table: { readonly [From in Status]: { readonly [To in Status]?: 'yes' | 'reason' } } = {
  unknown: {
    'not-started': 'yes',
    'in-progress': 'yes',
    paused: 'reason',
    complete: 'yes',
    'closed-not-done': 'reason',
    transferred: 'reason',
  },
  'not-started': { 'in-progress': 'yes', paused: 'reason', complete: 'yes', 'closed-not-done': 'reason', transferred: 'reason' },
  'in-progress': { 'not-started': 'yes', paused: 'reason', complete: 'yes', 'closed-not-done': 'reason', transferred: 'reason' },
  paused: { 'not-started': 'yes', 'in-progress': 'yes', complete: 'yes', 'closed-not-done': 'reason', transferred: 'reason' },
  complete: { 'not-started': 'reason', 'in-progress': 'reason', paused: 'reason', 'closed-not-done': 'reason', transferred: 'reason' },
  'closed-not-done': { 'not-started': 'reason', 'in-progress': 'reason', paused: 'reason', complete: 'reason', transferred: 'reason' },
  // What another body took over may be reported done by it.
  transferred: { 'not-started': 'reason', 'in-progress': 'reason', paused: 'reason', complete: 'yes', 'closed-not-done': 'reason' },
};

/** One field that a change of status sets; `undefined` takes it away. */
export interface FieldValue {
  readonly field: 'status' | 'statusAsWritten' | 'statusReason' | 'completedOn';
  readonly to: string | undefined;
}

/** The statuses that a status may go to, in the order of the vocabulary. Nothing goes back to `unknown`: `undo` does that. */
export function allowedStatuses(from: Status): readonly Status[] {
  return statuses.filter((to) => table[from][to] !== undefined);
}

/** Whether the change needs a reason: pausing, closing undone, handing over, and reopening what was finished. */
export function reasonRequired(from: Status, to: Status): boolean {
  return table[from][to] === 'reason';
}

/**
 * What has to be set for a record to take another status on a day, or why it may not: the same status, a way that the table does not know, no
 * reason where one is required, a record that is archived or withdrawn. `complete` sets `completedOn`, leaving it takes that away; the
 * paper's own word is dropped, since it no longer holds; a reason of before is dropped with it.
 */
export function statusChange(
  record: Recommendation,
  change: { readonly to: Status; readonly on: CalendarDate; readonly reason?: string },
): Result<readonly FieldValue[]> {
  const { to, on } = change;
  const reason = change.reason?.trim() ?? '';
  const from = record.status;
  const problem = objection(record, to, reason);
  if (problem !== undefined) return err(problem);
  const fields: FieldValue[] = [{ field: 'status', to }];
  if (record.statusAsWritten !== undefined) fields.push({ field: 'statusAsWritten', to: undefined });
  if (reason !== '' || record.statusReason !== undefined) fields.push({ field: 'statusReason', to: reason === '' ? undefined : reason });
  if (to === 'complete') fields.push({ field: 'completedOn', to: on });
  else if (from === 'complete' || record.completedOn !== undefined) fields.push({ field: 'completedOn', to: undefined });
  return ok(fields);
}

function objection(record: Recommendation, to: Status, reason: string): Diagnostic | undefined {
  const { ref, status: from } = record;
  const error = (code: string, message: string, hint: string): Diagnostic => ({ code, severity: 'error', message, hint });
  if (record.withdrawn !== undefined) return error('withdrawn', `${ref} was withdrawn`, 'bring it back with `redo` first');
  if (isArchived(record)) return error('archived', `${ref} is archived`, 'bring it back with `restore` first');
  if (from === to) return error('same-status', `${ref} is ${word(to)} already`, 'nothing to change');
  if (table[from][to] === undefined) {
    const ways = allowedStatuses(from).join(', ');
    return error('status-not-allowed', `${ref} cannot go from ${word(from)} to ${word(to)}`, `it can go to: ${ways}`);
  }
  if (reasonRequired(from, to) && reason === '') {
    const act = isFinished(from) && !isFinished(to) ? `to reopen what is ${word(from)}` : `to go from ${word(from)} to ${word(to)}`;
    return error('reason-required', `${ref} needs a reason ${act}`, 'say why, so that members can be told');
  }
  return undefined;
}

function word(status: Status): string {
  return statusLabel(status).toLowerCase();
}
