import type { CalendarDate } from './calendar-date.ts';
import type { PartialDate } from './partial-date.ts';
import type { RecordBase } from './record-base.ts';
import type { SourceRef } from './source-ref.ts';
import type { Status } from './vocabulary.ts';

/** An improvement or action plan as an officer's report prints it. */
export interface ImprovementPlan extends RecordBase {
  readonly title: string;
  readonly committee?: string;
  /** The day of the meeting that received the report. */
  readonly meeting?: CalendarDate;
  readonly reportBy?: string;
  readonly areas: readonly ImprovementArea[];
  readonly forums?: readonly Forum[];
  readonly audits?: readonly AuditRow[];
  readonly risks?: readonly Risk[];
  readonly contacts?: readonly Contact[];
  readonly signatory?: Contact;
  readonly sources?: readonly SourceRef[];
}

/** One area for improvement. */
export interface ImprovementArea {
  /** The paragraph number as printed, e.g. `3.10`. */
  readonly number?: string;
  readonly title: string;
  readonly lead?: string;
  readonly actions: readonly PlanAction[];
  readonly measures: readonly Measure[];
  readonly source?: SourceRef;
}

/** What will be done, by when, by whom. */
export interface PlanAction {
  readonly text: string;
  readonly due?: PartialDate;
  readonly sponsor?: string;
  readonly leads?: readonly string[];
  readonly status?: Status;
  readonly source?: SourceRef;
}

/** How progress is measured. */
export interface Measure {
  readonly name: string;
  /** `%`, `count`, or as written. */
  readonly unit?: string;
  readonly readings: readonly Reading[];
  readonly target?: string;
  readonly source?: SourceRef;
}

/** One reading: the figure as written and as a number, and the date it holds for. */
export interface Reading {
  readonly value: number;
  readonly text: string;
  readonly unit?: string;
  readonly asAt?: PartialDate;
  readonly paper?: string;
}

/** Where the plan is watched. */
export interface Forum {
  readonly activity: string;
  readonly frequency?: string;
  readonly scrutineer?: string;
}

/** One row of an audit table. A blank grade is absent, never 0 %. */
export interface AuditRow {
  readonly period: string;
  readonly total?: number;
  readonly moderated?: number;
  /** Grade as printed in the header to figure as printed in the cell. */
  readonly grades: { readonly [grade: string]: string };
}

/** A risk and what is done about it. */
export interface Risk {
  readonly risk: string;
  readonly mitigation?: string;
}

/** A person named by the report. */
export interface Contact {
  readonly name: string;
  readonly role?: string;
}
