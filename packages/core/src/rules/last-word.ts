import type { CalendarDate } from '../model/calendar-date.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import { registerIndex } from './register-index.ts';

/** Fields whose change says something about how it goes. */
const telling = new Set(['status', 'statusReason', 'response', 'progress', 'followUp', 'responseDue', 'commitments']);

/**
 * The day on which something was last said about a record: when it was raised, answered, updated, moved, or changed by hand. An update without a date
 * of its own was said by the day of the paper that prints it. Nothing when no day at all is known.
 */
export function lastWordOn(record: Recommendation, register: Register): CalendarDate | undefined {
  let last: CalendarDate | undefined;
  const said = (date: CalendarDate | undefined): void => {
    if (date !== undefined && (last === undefined || date > last)) last = date;
  };
  said(record.raisedOn);
  said(record.response?.on);
  said(record.completedOn);
  for (const note of record.progress ?? []) said(note.date ?? paperDay(note.source?.paper, register));
  for (const change of record.followUpHistory ?? []) said(change.on);
  for (const entry of record.history ?? []) {
    if (entry.op !== 'create' && telling.has(entry.field)) said(entry.on ?? entry.at.slice(0, 10));
  }
  if (last === record.raisedOn && record.response !== undefined && record.response.on === undefined) {
    // Only an undated answer: it was said by the day of the first paper that prints the record.
    const days = (record.sources ?? []).map((source) => paperDay(source.paper, register)).filter((day) => day !== undefined);
    said(days.sort()[0]);
  }
  return last;
}

function paperDay(paper: string | undefined, register: Register): CalendarDate | undefined {
  return paper === undefined ? undefined : registerIndex(register).papers.get(paper)?.asAt;
}
