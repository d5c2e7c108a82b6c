import type { CalendarDate } from '@scrutiny/core';
import { type PageState, pageStart } from '../pages/page.ts';

/** Which report, of what: the options of `scrutiny report`. */
export interface ReportChoice {
  /** Name of the kind, as on the command line. */
  readonly report: string;
  /** Id of a committee. */
  readonly committee?: string;
  /** The same words as in the list's filter; `''` is all. */
  readonly filter: string;
  readonly archived: 'without' | 'with' | 'only';
  /** The meeting that it is for, or about. */
  readonly meeting?: CalendarDate;
  /** What is new is newer than this day. */
  readonly since?: CalendarDate;
  /** Whom a letter goes to. */
  readonly addressee?: string;
  /** How many cells a line of the text may take. */
  readonly width: number;
}

/** A report as it would be written. */
export interface ReportState {
  readonly kind: 'report';
  readonly choice: ReportChoice;
  readonly page: PageState;
}

/** The records of a report that lack an officer or a date. */
export interface ProblemsState {
  readonly kind: 'problems';
  readonly choice: ReportChoice;
  readonly page: PageState;
}

/** The preview as it opens: the tracker of what the list shows, as wide as the command line writes it. */
export function reportStart(filter: string): ReportState {
  return { kind: 'report', choice: { report: 'tracker', filter, archived: 'without', width: 80 }, page: pageStart };
}
