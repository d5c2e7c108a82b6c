import type { Json } from '../base/json.ts';
import type { CalendarDate, Timestamp } from '../model/calendar-date.ts';
import type { AnyRecord, Collection } from '../model/register.ts';

/** One thing to do to one record. `from` is filled in when it is applied. */
export type Edit =
  | {
      readonly kind: 'create';
      readonly collection: Collection;
      readonly record: AnyRecord;
      readonly on?: CalendarDate;
      readonly reason?: string;
    }
  | {
      readonly kind: 'set';
      readonly collection: Collection;
      readonly id: string;
      readonly field: string;
      readonly to: Json | undefined;
      readonly on?: CalendarDate;
      readonly reason?: string;
    }
  | {
      readonly kind: 'add';
      readonly collection: Collection;
      readonly id: string;
      readonly field: string;
      readonly value: Json;
      readonly on?: CalendarDate;
      readonly reason?: string;
    }
  | {
      readonly kind: 'remove';
      readonly collection: Collection;
      readonly id: string;
      readonly field: string;
      readonly value: Json;
      readonly on?: CalendarDate;
      readonly reason?: string;
    };

/** One user action, before it is applied: everything in it is one `undo`. */
export interface Plan {
  /** In plain words, what it does: "status of CYPSSC.230913.4 from in progress to complete". */
  readonly summary: string;
  readonly edits: readonly Edit[];
  /** What the person should know before it is applied. */
  readonly warnings?: readonly string[];
}

/** Who makes a change, when, and through what. `id` groups its history entries. */
export interface Stamp {
  readonly id: string;
  readonly at: Timestamp;
  readonly by: string;
  readonly via: string;
  /** The day from which it holds, where that is not the day of `at`. */
  readonly on?: CalendarDate;
  /** The change that this one takes back or brings back. */
  readonly reverts?: string;
}
