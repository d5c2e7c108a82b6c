import type { Json } from '../base/json.ts';
import type { CalendarDate, Timestamp } from './calendar-date.ts';

/**
 * One line of a record's history; append-only, travels with the record and merges as a set.
 * `change` groups the entries of one user action. `on` is the day from which the change holds (the paper's date, the
 * meeting's date), which differs from `at`, the moment it was made, when an older paper is imported or an archive is
 * dated at a meeting; `--as-at` reads `on`.
 *
 * - `set`: the field went from `from` to `to` (absent = the field was, or is now, absent).
 * - `add` and `remove`: one element (`to`, or `from`) of a list field.
 * - `create`: the record began; `field` is `*`.
 */
export interface HistoryEntry {
  readonly id: string;
  readonly change: string;
  readonly at: Timestamp;
  readonly on?: CalendarDate;
  readonly by: string;
  /** The command or paper that made it, e.g. `import 000_tracker.txt`, `undo`. */
  readonly via: string;
  readonly field: string;
  readonly op?: 'set' | 'add' | 'remove' | 'create';
  readonly from?: Json;
  readonly to?: Json;
  readonly reason?: string;
  /** The change that this one takes back (via `undo`) or brings back (via `redo`). */
  readonly reverts?: string;
}
