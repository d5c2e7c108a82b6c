import { randomId } from '../base/ids.ts';
import type { CalendarDate, Timestamp } from '../model/calendar-date.ts';
import { type AnyRecord, collections, type Register } from '../model/register.ts';
import type { Stamp } from './change.ts';

/** Who acts, when, and through what. */
export interface Actor {
  readonly now: Timestamp;
  readonly by: string;
  readonly via: string;
  readonly on?: CalendarDate;
  readonly reverts?: string;
}

/**
 * A stamp for one user action: a new random id and a moment after every change already made, so that a clock that was set back
 * never puts today's change before yesterday's. Reads the system's randomness.
 */
export function makeStamp(register: Register, actor: Actor): Stamp {
  let last = '';
  for (const collection of collections) {
    for (const record of register[collection] as readonly AnyRecord[]) {
      const at = record.history?.at(-1)?.at;
      if (at !== undefined && at > last) last = at;
    }
  }
  const at = last >= actor.now ? new Date(Date.parse(last) + 1).toISOString() : actor.now;
  const { now: _, ...rest } = actor;
  return { id: randomId(), at, ...rest };
}
