import type { CalendarDate } from './calendar-date.ts';
import type { FieldConflict } from './field-conflict.ts';
import type { HistoryEntry } from './history-entry.ts';

/** What every record of the register has. */
export interface RecordBase {
  /** Ten characters of Crockford base32; opaque, stable, never reused. */
  readonly id: string;
  /** Fields that two people changed differently, until somebody chooses. `check` fails while there is one. */
  readonly conflicts?: readonly FieldConflict[];
  readonly history?: readonly HistoryEntry[];
  /**
   * Set when the change that made the record was undone: the record is then as good as never made, and is kept only so that
   * `redo` and the log can tell of it. Nothing is ever deleted.
   */
  readonly withdrawn?: { readonly on: CalendarDate; readonly change: string };
}
