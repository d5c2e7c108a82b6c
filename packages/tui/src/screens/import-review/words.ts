import { type Committee, classLabel, type FieldChange, fieldLabel, formatDate, type Recommendation, statusLabel } from '@scrutiny/core';
import type { ImportChoices, ProposalEdits } from '../../state/import-choices.ts';
import type { Proposal } from '../../state/proposals.ts';
import type { Beside } from './beside.ts';
import { currentChoice } from './counts.ts';

/** What was decided, in one word: "accept", "merge", "skip", "?" while nothing is, "same" and "with it" where nothing has to be. */
export function decisionWord(proposal: Proposal, { choices, edits }: ImportChoices): string {
  const { action } = proposal.candidate;
  if (action === 'same') return 'same';
  if (proposal.record === undefined) return 'with it';
  const choice = currentChoice(proposal, choices[proposal.id]);
  const mark = edits[proposal.id] === undefined ? '' : ', edited';
  return `${choice?.kind ?? '?'}${mark}`;
}

/** What it meets in the register: "new", "WCSC.240912.3 94%", "same WCSC.240912.3", "asked before". */
export function matchWord(proposal: Proposal, beside: Beside | undefined): string {
  const { action, match, repeats = [], entity } = proposal.candidate;
  if (proposal.record === undefined) return entity.replaceAll('-', ' ');
  if (action === 'same') return `same ${match?.ref ?? ''}`.trim();
  if (action === 'changed') return `news ${beside?.record.ref ?? match?.ref ?? ''}`.trim();
  if (beside !== undefined && (action === 'conflict' || match === undefined)) {
    const isRepeat = repeats.some((one) => one.id === beside.record.id);
    return isRepeat ? `new, repeats ${beside.record.ref}` : `${beside.record.ref} ${percent(beside.alike)}`;
  }
  return 'new';
}

/** "71%". */
export function percent(alike: number): string {
  return `${Math.round(alike * 100)}%`;
}

/** The words of a proposal in a list: the recommendation, or what a meeting, letter or plan is called. */
export function proposalText({ record, candidate }: Proposal): string {
  if (record !== undefined) return record.text;
  const other = candidate.record as { readonly title?: string; readonly name?: string; readonly subject?: string; readonly date?: string };
  return other.title ?? other.name ?? other.subject ?? (other.date === undefined ? '' : formatDate(other.date));
}

/** A fact of a record by its label, for comparing two. */
export interface Fact {
  readonly label: string;
  readonly words: string;
}

/** The facts that tell two recommendations apart, the ones that a paper leaves out as ''. */
export function factsOf(record: Recommendation, committees: readonly Committee[], edits: ProposalEdits = {}): readonly Fact[] {
  const committee = committees.find((one) => one.id === record.committee);
  const posts = edits.responsible ?? record.responsible ?? [];
  const followUp = edits.followUp === 'none' ? '' : (edits.followUp ?? record.followUp?.text ?? '');
  return [
    { label: 'Committee', words: committee?.abbreviation ?? committee?.name ?? '' },
    { label: 'Raised', words: record.raisedOn === undefined ? '' : formatDate(record.raisedOn) },
    { label: 'Topic', words: edits.topic ?? record.topic ?? '' },
    { label: 'Officer', words: posts.join('; ') },
    { label: 'Status', words: record.status === 'unknown' ? '' : statusLabel(record.status) },
    { label: 'Follow-up', words: followUp },
    { label: 'Class', words: classLabel(edits.class ?? record.class) },
  ];
}

/** What a paper changes, by the names of the fields: "Status, Follow up, Progress". */
export function changeWords(changes: readonly FieldChange[]): string {
  return [...new Set(changes.map((change) => fieldLabel(change.field)))].join(', ');
}

/** What the proposal is and what each decision would do, in a sentence or two. */
export function adviceWords(proposal: Proposal, beside: Beside | undefined): string {
  const { action, changes = [], match, repeats = [] } = proposal.candidate;
  const ref = beside?.record.ref ?? match?.ref ?? '';
  if (proposal.record === undefined) return 'It comes along with the paper; only recommendations are decided one by one.';
  switch (action) {
    case 'same':
      return `The register says it already, as ${ref}. Nothing has to be decided.`;
    case 'changed': {
      const told = changeWords(changes);
      const news = told === '' ? `another wording of ${ref}; the register keeps its own and remembers this one` : `news of ${ref}: ${told}`;
      return `It has ${news}. Accept takes it over, skip leaves ${ref} as it is.`;
    }
    case 'conflict':
      return `It only looks like ${ref} (${percent(beside?.alike ?? match?.alike ?? 0)}). Accept makes it a record of its own; merge says that both are one.`;
    default: {
      const [repeat] = repeats;
      if (repeat !== undefined && repeat.id === beside?.record.id)
        return `It was asked before, as ${ref} (${percent(repeat.alike)}). A later meeting usually means a new recommendation: accept.`;
      if (beside !== undefined) return `Accept adds a new record. Merge takes it for ${ref} (${percent(beside.alike)}).`;
      return 'Nothing in the register looks like it. Accept adds a new record; Tab looks for the nearest.';
    }
  }
}
