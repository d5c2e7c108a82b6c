import { alikeness, type Recommendation, type Register } from '@scrutiny/core';
import type { AppState } from '../../state/app-state.ts';
import { type Proposal, proposalsOf } from '../../state/proposals.ts';
import type { ImportReviewState } from './state.ts';

/** A record that stands beside a proposal, and how alike their words are, from 0 to 1. */
export interface Beside {
  readonly record: Recommendation;
  readonly alike: number;
}

/** So many records Tab goes through. */
const MOST = 5;
/** Below this two texts have little but small words in common. */
const LEAST = 0.2;

const known = new WeakMap<Proposal, readonly Beside[]>();

/** Everything that the paper proposes now. */
export function proposals(screen: ImportReviewState, state: AppState): readonly Proposal[] {
  return proposalsOf(state.data.register, screen.paper, state.moment.today);
}

/** The proposal under the cursor. */
export function currentProposal(screen: ImportReviewState, state: AppState): Proposal | undefined {
  const all = proposals(screen, state);
  return all.find((one) => one.id === screen.at) ?? all[0];
}

/**
 * The records that a proposal may be: the one that the importer found, then the asks that it repeats, then those of its committee that are worded
 * most alike, whenever they were made.
 */
export function mayBe(proposal: Proposal, register: Register): readonly Beside[] {
  const kept = known.get(proposal);
  if (kept !== undefined) return kept;
  const { record, candidate } = proposal;
  if (record === undefined) return [];
  const named = [...(candidate.match === undefined ? [] : [candidate.match]), ...(candidate.repeats ?? [])];
  const byId = new Map(register.recommendations.map((one) => [one.id, one]));
  const found = named.flatMap(({ id, alike }) => {
    const other = byId.get(id);
    return other === undefined || other.withdrawn !== undefined ? [] : [{ record: other, alike }];
  });
  const taken = new Set(found.map((one) => one.record.id));
  const near = register.recommendations
    .filter((one) => one.withdrawn === undefined && !taken.has(one.id) && one.id !== record.id && isOf(one, record))
    .map((one) => ({ record: one, alike: alikeness(one.text, record.text) }))
    .filter((one) => one.alike >= LEAST)
    .sort((a, b) => b.alike - a.alike || (a.record.id < b.record.id ? -1 : 1));
  const all = [...found, ...near].slice(0, Math.max(MOST, found.length));
  known.set(proposal, all);
  return all;
}

function isOf(one: Recommendation, other: Recommendation): boolean {
  return one.committee === undefined || other.committee === undefined || one.committee === other.committee;
}

/** The record that stands beside a proposal: the one that Tab chose, the one it was merged into, else what the importer found. */
export function besideOf(proposal: Proposal, screen: ImportReviewState, state: AppState): Beside | undefined {
  const choice = screen.decided.choices[proposal.id];
  const wanted = screen.beside[proposal.id] ?? (choice?.kind === 'merge' ? choice.into : undefined);
  if (wanted === undefined) {
    const { match } = proposal.candidate;
    if (match === undefined && (proposal.candidate.repeats ?? []).length === 0) return undefined;
    return mayBe(proposal, state.data.register)[0];
  }
  const known = mayBe(proposal, state.data.register).find((one) => one.record.id === wanted);
  const record = state.data.byId.get(wanted)?.record;
  return known ?? (record === undefined ? undefined : { record, alike: alikeness(record.text, proposal.record?.text ?? '') });
}
