import type { Json } from '../base/json.ts';
import type { Timestamp } from './calendar-date.ts';

/**
 * Two people changed one field to different values, and nobody has chosen yet. Kept inside the record, so that the file stays whole and
 * neither value is lost. An absent value means that the field was, or became, absent. `ours` is the value that the record shows
 * until somebody chooses, `theirs` the other; which is which follows from the values and their histories alone, so two people
 * who merge the same two copies, each from their own side, get the same record.
 *
 * `field` is `*` where one copy no longer had the record at all, and the other had changed it: the record stays.
 */
export interface FieldConflict {
  readonly field: string;
  /** What both began from. */
  readonly base?: Json;
  readonly ours?: Json;
  readonly theirs?: Json;
  /** Who set each value, where the history tells. */
  readonly who?: { readonly ours?: string; readonly theirs?: string };
  readonly when?: { readonly ours?: Timestamp; readonly theirs?: Timestamp };
}
