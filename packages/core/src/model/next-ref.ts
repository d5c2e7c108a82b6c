import type { CalendarDate } from './calendar-date.ts';
import type { Committee } from './committee.ts';

/**
 * A quotable reference that nobody has: committee, date, ordinal, as `CYPSSC.230913.4`. `used` holds every reference ever given, those of withdrawn and
 * archived records included: none is given twice.
 */
export function nextRef(used: ReadonlySet<string>, committee: Committee | undefined, raisedOn: CalendarDate | undefined): string {
  return firstFree(used, refStem(committee, raisedOn));
}

/** What the references of one committee and day begin with: `WHSC.240201`. */
export function refStem(committee: Committee | undefined, raisedOn: CalendarDate | undefined): string {
  return `${committee?.abbreviation ?? 'REC'}.${raisedOn === undefined ? 'undated' : raisedOn.slice(2).replaceAll('-', '')}`;
}

/** The first reference of a stem that nobody has. `after` is one below which all are known to be taken. */
export function firstFree(used: ReadonlySet<string>, stem: string, after?: string): string {
  let ordinal = after === undefined ? 1 : Number(after.slice(stem.length + 1)) + 1;
  while (used.has(`${stem}.${ordinal}`)) ordinal += 1;
  return `${stem}.${ordinal}`;
}
