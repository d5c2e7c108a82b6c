import type { CalendarDate } from '../model/calendar-date.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import { registerIndex } from './register-index.ts';

/** Since when a record is finished. `isKnown` is false where a paper only says that it was so by then. */
export interface FinishedOn {
  readonly date: CalendarDate;
  readonly isKnown: boolean;
}

/**
 * Since when a finished record is finished: the day it was completed, or its status was set; where only papers say so, on or before the day of the
 * last one that prints it (the day it was imported, where it has no date). Nothing when nothing says so.
 */
export function finishedOn(record: Recommendation, register: Register): FinishedOn | undefined {
  const { papers } = registerIndex(register);
  const printed = (record.sources ?? []).map((source) => papers.get(source.paper)).filter((paper) => paper !== undefined);
  if (record.completedOn !== undefined) {
    const { completedOn } = record;
    // An import writes the paper's own date: complete on or before it.
    return { date: completedOn, isKnown: !printed.some((paper) => (paper.asAt ?? paper.importedOn) === completedOn) };
  }
  const set = (record.history ?? []).findLast((entry) => entry.field === 'status' && entry.op !== 'create' && entry.to === record.status);
  if (set !== undefined) return { date: set.on ?? set.at.slice(0, 10), isKnown: set.on === undefined };
  const days = printed.map((paper) => paper.asAt ?? paper.importedOn).sort();
  // The last paper that prints it has this status; the earlier ones may have had another.
  const last = days.at(-1);
  return last === undefined ? undefined : { date: last, isKnown: false };
}
