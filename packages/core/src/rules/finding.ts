import type { CalendarDate } from '../model/calendar-date.ts';
import type { SourceRef } from '../model/source-ref.ts';
import type { DerivedState } from '../model/vocabulary.ts';

/** Why a rule says what it says: the rule, in words, with the dates it used and where the papers say so. */
export interface Why {
  /** Name of the rule, kebab-case: `due`, `response-clock`, `archive`, `challenge`, `stale`, `slippage`. */
  readonly rule: string;
  /** One or two plain sentences with the dates in full and the words of the paper in quotes. */
  readonly text: string;
  readonly dates: readonly { readonly label: string; readonly date: CalendarDate }[];
  readonly sources: readonly SourceRef[];
  /** Statute, procedure rule, protocol, or the paper's own sentence. */
  readonly authority?: string;
}

/** One derived state with its reason. */
export interface Finding {
  readonly state: DerivedState;
  readonly why: Why;
}

/** What the rules say of one record on one day. */
export interface Derived {
  readonly states: readonly DerivedState[];
  /** The last day on time: the follow-up's `to`, else that of the earliest dated commitment. */
  readonly due?: CalendarDate;
  /** Calendar days past `due`; absent when not overdue. */
  readonly daysLate?: number;
  readonly responseDue?: CalendarDate;
  readonly findings: readonly Finding[];
}
