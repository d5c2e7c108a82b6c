import type { CalendarDate } from './calendar-date.ts';
import type { PartialDate } from './partial-date.ts';
import type { RecordBase } from './record-base.ts';
import type { SourceRef } from './source-ref.ts';
import type { Decision, LinkKind, RecordClass, Status } from './vocabulary.ts';

/** One thing that a committee resolved, as one record, however many papers repeat it. */
export interface Recommendation extends RecordBase {
  /** Quotable and unique: committee, date, ordinal, as `CYPSSC.230913.4`. */
  readonly ref: string;
  /** The paper's own reference, e.g. `SR (25/26) 01`; may repeat. */
  readonly reference?: string;
  /** Id of the committee. */
  readonly committee?: string;
  /** Id of the meeting that made it. */
  readonly meeting?: string;
  readonly raisedOn?: CalendarDate;
  readonly topic?: string;
  /** Verbatim, page cuts rejoined; a later edit never overwrites it. */
  readonly text: string;
  readonly class: RecordClass;
  readonly classReason?: string;
  /** Who decides: the executive member, the board, the trust. */
  readonly addressedTo?: readonly string[];
  /** Posts as written in the papers. */
  readonly responsible?: readonly string[];
  readonly followUp?: PartialDate;
  readonly followUpHistory?: readonly FollowUpChange[];
  readonly responseDue?: PartialDate;
  readonly response?: Response;
  readonly progress?: readonly ProgressNote[];
  readonly commitments?: readonly Commitment[];
  readonly status: Status;
  readonly statusAsWritten?: string;
  readonly statusReason?: string;
  readonly completedOn?: CalendarDate;
  readonly closure?: { readonly proposedOn?: CalendarDate; readonly agreedAt?: string };
  readonly archived?: Archived | null;
  readonly links?: readonly Link[];
  readonly tags?: readonly string[];
  /** Private: never in a published report. */
  readonly notes?: readonly PrivateNote[];
  readonly sources?: readonly SourceRef[];
}

/** A follow-up date that moved. `agreedAt` is the id of the meeting that granted it. */
export interface FollowUpChange {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly on: CalendarDate;
  readonly reason?: string;
  readonly agreedAt?: string;
}

/** What the decision-maker answered; `asWritten` is the cell or sentence of the paper. */
export interface Response {
  readonly decision?: Decision;
  readonly on?: CalendarDate;
  readonly by?: string;
  readonly text?: string;
  readonly asWritten?: string;
}

/** One update on progress, public. */
export interface ProgressNote {
  readonly date?: CalendarDate;
  readonly text: string;
  readonly by?: string;
  readonly source?: SourceRef;
}

/** A dated promise found in a response or an update. */
export interface Commitment {
  readonly text: string;
  readonly due: PartialDate;
  readonly source?: SourceRef;
}

/** When and why it left the live tracker. `meeting` is the id of a meeting, or its date where no meeting is recorded. */
export interface Archived {
  readonly on: CalendarDate;
  readonly meeting?: string;
  readonly reason?: string;
}

/** A tie to another recommendation, by id. */
export interface Link {
  readonly kind: LinkKind;
  readonly to: string;
}

/** A private note. */
export interface PrivateNote {
  readonly date: CalendarDate;
  readonly text: string;
  readonly by?: string;
}
