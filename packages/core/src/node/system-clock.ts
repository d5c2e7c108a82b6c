import type { CalendarDate, Timestamp } from '../model/calendar-date.ts';

/** Today and now, for those at the edge of the program: everything inside is told the day. */
export interface Clock {
  /** The civil day where the computer stands, or the day that the user said. */
  today(): CalendarDate;
  /** The moment, in UTC. */
  now(): Timestamp;
}

/** The computer's clock. With `today`, the day is that one whenever asked; the moment of a change stays the true one. */
export function systemClock(options: { readonly today?: CalendarDate } = {}): Clock {
  return {
    today: () => options.today ?? localDay(new Date()),
    now: () => new Date().toISOString(),
  };
}

function localDay(moment: Date): CalendarDate {
  const pad = (part: number, length: number): string => String(part).padStart(length, '0');
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`;
}
