import type { CalendarDate } from './calendar-date.ts';
import type { Committee } from './committee.ts';

/**
 * A quotable reference that nobody has: committee, date, ordinal, as `CYPSSC.230913.4`. `used` holds every reference ever given, those of withdrawn and
 * archived records included: none is given twice.
 */
export function nextRef(used: ReadonlySet<string>, committee: Committee | undefined, raisedOn: CalendarDate | undefined): string {
  const stem = `${committee?.abbreviation ?? 'REC'}.${raisedOn === undefined ? 'undated' : raisedOn.slice(2).replaceAll('-', '')}`;
  let ordinal = 1;
  while (used.has(`${stem}.${ordinal}`)) ordinal += 1;
  return `${stem}.${ordinal}`;
}
