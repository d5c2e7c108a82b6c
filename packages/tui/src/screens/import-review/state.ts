import type { ExtractedPaper } from '@scrutiny/core';
import type { ImportChoices } from '../../state/import-choices.ts';

/** What a paper proposes, one after the other, before anything of it is written. */
export interface ImportReviewState {
  readonly kind: 'import-review';
  readonly paper: ExtractedPaper;
  readonly decided: ImportChoices;
  /** What was decided before each decision, for `u`; and after each that was taken back, for `U`. */
  readonly past: readonly ImportChoices[];
  readonly future: readonly ImportChoices[];
  /** Id of the proposal under the cursor. */
  readonly at: string;
  /** Which record stands beside a proposal where Tab chose another than the importer: the record's id by the proposal's. */
  readonly beside: Readonly<Record<string, string>>;
  /** Whether the lines of the paper take the place of the comparison. */
  readonly source: boolean;
  /** So many lines below the first that is due. */
  readonly scroll: number;
}
