import type { CalendarDate } from './calendar-date.ts';
import type { Committee } from './committee.ts';

/** A quotable reference that nobody has, taken at once: committee, date, ordinal, as `CYPSSC.230913.4`. */
export type GiveRef = (committee: Committee | undefined, raisedOn: CalendarDate | undefined) => string;

/**
 * Gives references, none twice. `used` holds every reference ever given, those of withdrawn and archived records included. Where the last search for a committee
 * and day ended is kept: a paper of a thousand rows would look through all of them for each.
 */
export function refGiver(used: Iterable<string>): GiveRef {
  const taken = new Set(used);
  const ordinals = new Map<string, number>();
  return (committee, raisedOn) => {
    const stem = `${committee?.abbreviation ?? 'REC'}.${raisedOn === undefined ? 'undated' : raisedOn.slice(2).replaceAll('-', '')}`;
    let ordinal = (ordinals.get(stem) ?? 0) + 1;
    while (taken.has(`${stem}.${ordinal}`)) ordinal += 1;
    ordinals.set(stem, ordinal);
    return `${stem}.${ordinal}`;
  };
}
