import type { CalendarDate } from './calendar-date.ts';
import type { RecordBase } from './record-base.ts';
import type { SourceRef } from './source-ref.ts';

/** One meeting of a committee, as its minutes tell it. */
export interface Meeting extends RecordBase {
  /** Id of the committee. */
  readonly committee: string;
  readonly date: CalendarDate;
  /** As written, e.g. `2.00 pm`. */
  readonly time?: string;
  readonly place?: string;
  readonly title?: string;
  readonly attendance?: Attendance;
  readonly declarations?: readonly Declaration[];
  readonly items?: readonly AgendaItem[];
  readonly nextMeeting?: { readonly date?: CalendarDate; readonly text: string; readonly time?: string; readonly place?: string };
  /** When the meeting ended, as written. */
  readonly closedAt?: string;
  readonly sources?: readonly SourceRef[];
}

/** Who was there. Names as written, "(Chairman)" included in `present`. */
export interface Attendance {
  readonly present: readonly string[];
  readonly apologies: readonly string[];
  readonly inAttendance: readonly string[];
  readonly chair?: string;
}

/** An interest declared by a member. */
export interface Declaration {
  readonly who: string;
  readonly item?: string;
  readonly nature?: string;
  readonly text: string;
}

/** One minuted item. `resolutions` are the texts as resolved, lead-ins dropped, procedural ones included. */
export interface AgendaItem {
  readonly number?: string;
  readonly title: string;
  readonly resolutions: readonly string[];
}
