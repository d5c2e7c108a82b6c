import type { CalendarDate } from '../model/calendar-date.ts';
import { addDays, daysBetween, formatDate } from '../model/dates/calendar.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Settings } from '../model/register.ts';
import type { SourceRef } from '../model/source-ref.ts';
import { dateWithWords, inDays, quoted, sourcesSaying } from './cite.ts';
import type { Finding, Why } from './finding.ts';
import { isOpen } from './record-kind.ts';

/** Days ahead that count as due soon where the register does not say. */
const defaultDueSoonDays = 14;

/** The last day on time, and what says so. */
export interface Due {
  readonly date: CalendarDate;
  readonly from: 'follow-up' | 'commitment';
  /** The date as the paper has it. */
  readonly written: string;
  /** The promise, where it comes from one. */
  readonly promise?: string;
  readonly sources: readonly SourceRef[];
}

/**
 * The day of `dueOf` alone, without looking for what says so: for sorting and searching, which ask it of every record.
 */
export function dueDate(record: Recommendation): CalendarDate | undefined {
  if (record.followUp?.to !== undefined) return record.followUp.to;
  let first: CalendarDate | undefined;
  for (const { due } of record.commitments ?? []) {
    if (due.to !== undefined && (first === undefined || due.to < first)) first = due.to;
  }
  return first;
}

/** Whether a record is past its last day on time: what `dueFinding` says, without the words for it. */
export function isOverdue(record: Recommendation, today: CalendarDate): boolean {
  if (!isOpen(record)) return false;
  const due = dueDate(record);
  return due !== undefined && today > due;
}

/**
 * The last day on which a record is on time: the last day of its follow-up date, else of the earliest dated promise. Nothing when no date is
 * known; "January 2024" is on time until its 31st.
 */
export function dueOf(record: Recommendation): Due | undefined {
  const { followUp } = record;
  if (followUp?.to !== undefined) {
    return { date: followUp.to, from: 'follow-up', written: followUp.text, sources: sourcesSaying(record, followUp.text) };
  }
  let first: Due | undefined;
  for (const { due, text, source } of record.commitments ?? []) {
    if (due.to === undefined || (first !== undefined && first.date <= due.to)) continue;
    first = {
      date: due.to,
      from: 'commitment',
      written: due.text,
      promise: text,
      sources: source === undefined ? sourcesSaying(record, text) : [source],
    };
  }
  return first;
}

/**
 * Overdue the day after the last day on time, due soon within the days before it (fourteen unless the register says otherwise), that
 * day included. Any live record that is not procedural can be; a finished, archived or withdrawn one never is. A paused one can: pausing moves
 * no date.
 */
export function dueFinding(record: Recommendation, today: CalendarDate, settings: Settings = {}): Finding | undefined {
  if (!isOpen(record)) return undefined;
  const date = dueDate(record);
  if (date === undefined) return undefined;
  const isLate = today > date;
  if (!isLate && today < addDays(date, -(settings.dueSoonDays ?? defaultDueSoonDays))) return undefined;
  const due = dueOf(record);
  return due === undefined ? undefined : { state: isLate ? 'overdue' : 'due-soon', why: dueWhy(due, today) };
}

/** Why a record is due when it is: the day in full, the paper's words, and how far it is from today. */
export function dueWhy(due: Due, today: CalendarDate): Why {
  const by = `Due by ${dateWithWords(due.date, due.written)}, ${source(due)}.`;
  const left = daysBetween(today, due.date);
  const state =
    left < 0
      ? `It is ${formatDate(today)}: ${inDays(-left)} late.`
      : left === 0
        ? 'That is today.'
        : `That is ${inDays(left)} from ${formatDate(today)}.`;
  return {
    rule: 'due',
    text: `${by} ${state}`,
    dates: [
      { label: 'due', date: due.date },
      { label: 'today', date: today },
    ],
    sources: due.sources,
  };
}

function source(due: Due): string {
  return due.from === 'follow-up' ? 'its follow-up date' : `promised in the response: ${quoted(due.promise ?? due.written)}`;
}
