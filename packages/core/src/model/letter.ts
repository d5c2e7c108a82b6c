import type { CalendarDate } from './calendar-date.ts';
import type { PartialDate } from './partial-date.ts';
import type { RecordBase } from './record-base.ts';
import type { SourceRef } from './source-ref.ts';

/** A chair's letter to the decision-maker. */
export interface Letter extends RecordBase {
  readonly committee?: string;
  readonly from?: string;
  readonly fromRole?: string;
  readonly to?: string;
  /** The addressee's role. */
  readonly role?: string;
  readonly copiedTo?: readonly string[];
  readonly date?: CalendarDate;
  /** The day of the meeting that it reports. */
  readonly meeting?: CalendarDate;
  readonly subject?: string;
  /** Ids of the recommendations that it carries. */
  readonly recommendations?: readonly string[];
  readonly responseDue?: PartialDate;
  readonly respondTo?: string;
  /** The meeting at which the answer is considered. */
  readonly consideredAt?: PartialDate;
  readonly sources?: readonly SourceRef[];
}
