import { compareNaturally } from '../base/compare-naturally.ts';
import { ok, type Result } from '../base/result.ts';
import type { Edit, Plan } from '../history/change.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { formatDate } from '../model/dates/calendar.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import type { ArchivePolicy } from '../model/vocabulary.ts';
import { type ArchiveVerdict, archivable, archivePolicyOf } from '../rules/archive.ts';
import { isFinished } from '../rules/record-kind.ts';
import { refsOf } from './describe-targets.ts';

/** At which meeting, and by which policy where it is not to be the committee's own. */
export interface ArchiveRequest {
  readonly meeting: CalendarDate;
  readonly policy?: ArchivePolicy;
}

/** A plan that also says of each record why it leaves, or why it stays. */
export interface ArchivePlan extends Plan {
  readonly leaving: readonly { readonly record: Recommendation; readonly verdict: ArchiveVerdict }[];
  /** Finished ones that stay, with the reason. */
  readonly staying: readonly { readonly record: Recommendation; readonly verdict: ArchiveVerdict }[];
}

/**
 * Takes off the live tracker what leaves at a meeting by its committee's policy. The change holds from the day of the meeting, so the tracker as at
 * the day before still shows all. Nothing is deleted.
 */
export function planArchive(register: Register, records: readonly Recommendation[], request: ArchiveRequest): Result<ArchivePlan> {
  const { meeting } = request;
  const judged = [...records]
    .sort((a, b) => compareNaturally(a.ref, b.ref))
    .map((record) => ({
      record,
      verdict: archivable(record, meeting, request.policy ?? archivePolicyOf(record, register), register),
    }));
  const leaving = judged.filter((one) => one.verdict.archive);
  const staying = judged.filter((one) => !one.verdict.archive && isFinished(one.record.status));
  const edits = leaving.map(({ record, verdict }): Edit => {
    const held = register.meetings.find((one) => one.committee === record.committee && one.date === meeting);
    const to = { on: meeting, meeting: held?.id ?? meeting, reason: verdict.why.text };
    return { kind: 'set', collection: 'recommendations', id: record.id, field: 'archived', to, on: meeting, reason: verdict.why.text };
  });
  const gone = leaving.map((one) => one.record);
  const summary =
    gone.length === 0
      ? `no recommendation leaves at the meeting of ${formatDate(meeting)}`
      : `${gone.length} archived at the meeting of ${formatDate(meeting)}: ${gone.map((record) => record.ref).join(', ')}`;
  return ok({ summary, edits, leaving, staying });
}

/** Brings archived recommendations back to the live tracker. */
export function planRestore(records: readonly Recommendation[], reason?: string): Result<Plan> {
  const archived = records.filter((record) => record.archived !== undefined && record.archived !== null);
  const rest = records.filter((record) => !archived.includes(record));
  const edits = archived.map(
    (record): Edit => ({
      kind: 'set',
      collection: 'recommendations',
      id: record.id,
      field: 'archived',
      to: undefined,
      ...(reason === undefined ? {} : { reason }),
    }),
  );
  const summary = archived.length === 0 ? `${refsOf(records)} not archived` : `${refsOf(archived)} live again`;
  return ok({
    summary,
    edits,
    ...(rest.length > 0 && archived.length > 0 ? { warnings: [`${refsOf(rest)}: not archived, left as it is`] } : {}),
  });
}
