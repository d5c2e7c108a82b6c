import type { CalendarDate } from './calendar-date.ts';
import type { RecordBase } from './record-base.ts';
import type { PaperKind } from './vocabulary.ts';

/** What each non-blank line of a paper was taken for. */
export const lineRoles = ['record', 'continuation', 'header', 'furniture', 'context', 'unclassified'] as const;

/** What one line was taken for: one of `lineRoles`. */
export type LineRole = (typeof lineRoles)[number];

/**
 * An account of every line: how many non-blank lines there are and what each was taken for; the counts add up to `lines`.
 * The numbers of the unclassified lines are listed.
 */
export interface Account {
  readonly lines: number;
  readonly record: number;
  readonly continuation: number;
  readonly header: number;
  readonly furniture: number;
  readonly context: number;
  readonly unclassified: number;
  readonly unclassifiedLines: readonly number[];
}

/** A source document, known by its SHA-256; never needed again once imported. */
export interface Paper extends RecordBase {
  readonly name: string;
  readonly sha256: string;
  readonly kind: PaperKind;
  readonly title?: string;
  /** Id of the committee that it belongs to. */
  readonly committee?: string;
  /** The day that the paper speaks for: the letter's date, the meeting's date, "as at". */
  readonly asAt?: CalendarDate;
  readonly importedOn: CalendarDate;
  readonly account: Account;
}
