import type { Diagnostic } from '../base/diagnostic.ts';
import type { Json } from '../base/json.ts';
import type { Plan } from '../history/change.ts';
import type { Account, Paper } from '../model/paper.ts';
import type { AnyRecord } from '../model/register.ts';

/** Kinds of record that a paper can bring. */
export type Entity = 'recommendation' | 'meeting' | 'letter' | 'improvement-plan' | 'work-programme-item' | 'committee' | 'post';

/**
 * What will become of one thing that a paper says: `new`, `changed` (field by field), `same`, `conflict` (it only looks like a
 * record that is there: a person decides), or `skipped` (a person decided so).
 */
export type CandidateAction = 'new' | 'changed' | 'same' | 'conflict' | 'skipped';

/** The record that a candidate is, or looks like; `alike` runs from 0 to 1. */
export interface Match {
  readonly id: string;
  readonly ref?: string;
  readonly alike: number;
  /** How the register words it, where this paper words it otherwise. */
  readonly wording?: string;
}

/** One field that a paper changes. */
export interface FieldChange {
  readonly field: string;
  readonly from?: Json;
  readonly to?: Json;
}

/** One thing that a paper says, after it met the register. `key` is how a decision names it: `FILE-NUMBER:ORDINAL`. */
export interface Candidate {
  readonly key: string;
  readonly entity: Entity;
  readonly action: CandidateAction;
  readonly match?: Match;
  /** Earlier asks of the same committee that read alike: proposed, never written. */
  readonly repeats?: readonly Match[];
  readonly changes?: readonly FieldChange[];
  readonly record: AnyRecord;
}

/** What importing one paper would do. */
export interface PaperPlan {
  readonly paper: Omit<Paper, 'history' | 'withdrawn'> & { readonly recognisedAs: string };
  readonly account: Account;
  readonly diagnostics: readonly Diagnostic[];
  readonly candidates: readonly Candidate[];
}

/**
 * What an import would do as a whole: one plan, one `undo`. `conflicts` counts the candidates that wait for a decision; while there are any, the
 * plan leaves them out and is not to be applied.
 */
export interface ImportPlan {
  readonly papers: readonly PaperPlan[];
  readonly plan: Plan;
  readonly conflicts: number;
}

/** What a person says of a conflict: a record of its own, one with REF, or left out. */
export type ImportDecision = { readonly kind: 'new' } | { readonly kind: 'merge'; readonly into: string } | { readonly kind: 'skip' };

/** Decisions by candidate key, and what to do with conflicts that none names. */
export interface Decisions {
  readonly byKey?: ReadonlyMap<string, ImportDecision>;
  readonly otherwise?: 'ask' | 'new' | 'skip';
}
