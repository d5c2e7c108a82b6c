import { alikeness, type Recommendation } from '@scrutiny/core';
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
export function mayBe(proposal: Proposal, state: AppState): readonly Beside[] {
  const kept = known.get(proposal);
  if (kept !== undefined) return kept;
  const { record } = proposal;
  if (record === undefined) return [];
  const found = namedBy(proposal, state);
  const taken = new Set([record.id, ...found.map((one) => one.record.id)]);
  const near = state.data.rows
    .filter((row) => !taken.has(row.id) && isOf(row.record, record))
    .map((row) => ({ record: row.record, alike: alikeness(row.record.text, record.text) }))
    .filter((one) => one.alike >= LEAST)
    .sort((a, b) => b.alike - a.alike || (a.record.id < b.record.id ? -1 : 1));
  const all = [...found, ...near].slice(0, Math.max(MOST, found.length));
  known.set(proposal, all);
  return all;
}

/** What the importer itself names: quick, for every row of a list. */
function namedBy({ candidate }: Proposal, { data }: AppState): readonly Beside[] {
  const named = [...(candidate.match === undefined ? [] : [candidate.match]), ...(candidate.repeats ?? [])];
  return named.flatMap(({ id, alike }) => {
    const row = data.byId.get(id);
    return row === undefined ? [] : [{ record: row.record, alike }];
  });
}

function isOf(one: Recommendation, other: Recommendation): boolean {
  return one.committee === undefined || other.committee === undefined || one.committee === other.committee;
}

/** The record that stands beside a proposal: the one that Tab chose, the one it was merged into, else what the importer found. */
export function besideOf(proposal: Proposal, screen: ImportReviewState, state: AppState): Beside | undefined {
  const choice = screen.decided.choices[proposal.id];
  const wanted = screen.beside[proposal.id] ?? (choice?.kind === 'merge' ? choice.into : undefined);
  if (wanted === undefined) return namedBy(proposal, state)[0];
  const known = mayBe(proposal, state).find((one) => one.record.id === wanted);
  const record = state.data.byId.get(wanted)?.record;
  return known ?? (record === undefined ? undefined : { record, alike: alikeness(record.text, proposal.record?.text ?? '') });
}
