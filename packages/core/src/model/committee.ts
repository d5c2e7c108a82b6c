import type { RecordBase } from './record-base.ts';
import type { ArchivePolicy } from './vocabulary.ts';

/** How long the decision-maker has, and from when. A date named in the paper wins over it. */
export interface ResponsePeriod {
  readonly length: number;
  readonly unit: 'days' | 'working-days' | 'weeks' | 'months';
  readonly starts: 'received' | 'notice' | 'issued' | 'requested';
  /** "Beginning with the day" counts that day; "within 28 days of" does not. */
  readonly includesFirstDay: boolean;
  /** Statute, procedure rule or protocol. */
  readonly authority: string;
}

/** A council: the body that the committees belong to. */
export interface Council extends RecordBase {
  readonly name: string;
}

/** A scrutiny committee, panel or commission. */
export interface Committee extends RecordBase {
  readonly name: string;
  readonly council?: string;
  readonly abbreviation?: string;
  /** Former and other names: a Select Committee that became a Scrutiny Committee. */
  readonly aliases?: readonly string[];
  readonly responsePeriod?: ResponsePeriod;
  readonly archivePolicy?: ArchivePolicy;
  /** Days after which an open recommendation without a word counts as stale; without it, the last meeting decides. */
  readonly staleAfter?: number;
}
