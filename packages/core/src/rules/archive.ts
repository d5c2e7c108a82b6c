import type { CalendarDate } from '../model/calendar-date.ts';
import { formatDate } from '../model/dates/calendar.ts';
import { statusLabel } from '../model/labels.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import type { ArchivePolicy } from '../model/vocabulary.ts';
import type { Finding, Why } from './finding.ts';
import { finishedOn } from './finished-on.ts';
import { isArchived, isFinished } from './record-kind.ts';
import { registerIndex } from './register-index.ts';

/** The policy of a committee that states none: the one that trackers print most. */
export const defaultArchivePolicy: ArchivePolicy = 'next-meeting';

/** Whether a record leaves the live tracker at a meeting, and why or why not. */
export interface ArchiveVerdict {
  readonly archive: boolean;
  readonly why: Why;
}

const authorities: { readonly [P in ArchivePolicy]: string } = {
  'next-meeting': 'the tracker’s own rule: once completed, removed at the next meeting',
  'shown-once': 'the tracker’s own rule: listed complete at one meeting, then removed',
  'when-agreed': 'the tracker’s own rule: removed when the committee agrees that it is done',
};

/**
 * Whether a record leaves the live tracker at a meeting, by the committee's policy. Archiving never deletes.
 *
 * - `next-meeting`: finished before the meeting leaves at it; finished on its very day leaves at the one after.
 * - `shown-once`: has to have been listed as finished at an earlier meeting.
 * - `when-agreed`: only what the committee agreed to close, at that meeting or before.
 *
 * A row that a paper printed as complete was complete on or before the paper's date. What is not finished, or already archived, never leaves.
 *
 * @example complete on 31 October 2023 leaves at the meeting of 15 November 2023, not at that of 31 October
 */
export function archivable(record: Recommendation, meetingDate: CalendarDate, policy: ArchivePolicy, register: Register): ArchiveVerdict {
  const meeting = { label: 'meeting', date: meetingDate };
  const sources = record.sources ?? [];
  const verdict = (archive: boolean, text: string, dates: Why['dates'] = [meeting]): ArchiveVerdict => ({
    archive,
    why: { rule: 'archive', text, dates, sources, authority: authorities[policy] },
  });
  if (record.withdrawn !== undefined) return verdict(false, 'It was withdrawn.');
  if (isArchived(record)) return verdict(false, `It is archived already, on ${formatDate(record.archived?.on ?? '')}.`);
  const status = statusLabel(record.status).toLowerCase();
  if (!isFinished(record.status)) return verdict(false, `It is ${status}, so it stays on the tracker.`);
  const at = formatDate(meetingDate);
  if (policy === 'when-agreed') {
    const agreed = agreedOn(record, register);
    if (agreed === undefined) return verdict(false, `It is ${status}, and no meeting is recorded that agreed to close it.`);
    const dates = [{ label: 'agreed', date: agreed }, meeting];
    return agreed <= meetingDate
      ? verdict(true, `The committee agreed on ${formatDate(agreed)} to close it: it leaves at the meeting of ${at}.`, dates)
      : verdict(false, `The committee agreed to close it only on ${formatDate(agreed)}, after the meeting of ${at}.`, dates);
  }
  const finished = finishedOn(record, register);
  if (finished === undefined) return verdict(false, `It is ${status}, but nothing says since when: set the date, and it can leave.`);
  const words = `${finished.isKnown ? 'on' : 'on or before'} ${formatDate(finished.date)}`;
  const dates = [{ label: 'finished', date: finished.date }, meeting];
  if (policy === 'shown-once') {
    const shown = shownAt(record, finished, meetingDate, register);
    return shown === undefined
      ? verdict(false, `It was finished ${words} and has not been listed so at a meeting before that of ${at}.`, dates)
      : verdict(true, `It was finished ${words} and listed so at the meeting of ${formatDate(shown)}: it leaves at that of ${at}.`, [
          ...dates,
          { label: 'listed', date: shown },
        ]);
  }
  return finished.date < meetingDate
    ? verdict(true, `It was finished ${words}, before the meeting of ${at}: it leaves at that meeting.`, dates)
    : verdict(false, `It was finished ${words}, not before the meeting of ${at}: it stays for the one after.`, dates);
}

/** The policy of a record's committee. */
export function archivePolicyOf(record: Recommendation, register: Register): ArchivePolicy {
  const committee = record.committee === undefined ? undefined : registerIndex(register).committees.get(record.committee);
  return committee?.archivePolicy ?? defaultArchivePolicy;
}

/**
 * Whether a finished record waits for the committee's agreement, or is ready to leave at the next meeting that is known (today, where
 * none is). Proposing closure asks for agreement whatever the policy.
 */
export function archiveFinding(record: Recommendation, register: Register, today: CalendarDate): Finding | undefined {
  if (!isFinished(record.status) || isArchived(record) || record.withdrawn !== undefined) return undefined;
  const policy = archivePolicyOf(record, register);
  const days = record.committee === undefined ? [] : (registerIndex(register).meetingDays.get(record.committee) ?? []);
  const next = days.find((day) => day >= today) ?? today;
  const verdict = archivable(record, next, policy, register);
  const proposed = record.closure?.proposedOn;
  if (record.closure?.agreedAt === undefined && (policy === 'when-agreed' || proposed !== undefined)) {
    const since = proposed === undefined ? '' : ` Closing it was proposed on ${formatDate(proposed)}.`;
    const text = `It is ${statusLabel(record.status).toLowerCase()}, and waits for the committee to agree that it can be closed.${since}`;
    return { state: 'awaiting-agreement', why: { ...verdict.why, text } };
  }
  return verdict.archive ? { state: 'ready-to-archive', why: verdict.why } : undefined;
}

/** `agreedAt` holds the id of a meeting, or its date where no meeting is recorded. */
function agreedOn(record: Recommendation, register: Register): CalendarDate | undefined {
  const at = record.closure?.agreedAt;
  if (at === undefined) return undefined;
  const date = registerIndex(register).meetingDate.get(at) ?? at;
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
}

/** A meeting before this one that saw it listed as finished: one after the day, or the day of the very paper that listed it. */
function shownAt(
  record: Recommendation,
  finished: { readonly date: CalendarDate; readonly isKnown: boolean },
  before: CalendarDate,
  register: Register,
): CalendarDate | undefined {
  const days = record.committee === undefined ? [] : (registerIndex(register).meetingDays.get(record.committee) ?? []);
  return days.find((day) => day < before && (day > finished.date || (day === finished.date && !finished.isKnown)));
}
