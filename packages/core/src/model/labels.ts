import type { ArchivePolicy, Decision, DerivedState, RecordClass, Status } from './vocabulary.ts';

const statusLabels: { readonly [S in Status]: string } = {
  unknown: 'Unknown',
  'not-started': 'Not started',
  'in-progress': 'In progress',
  paused: 'Paused',
  complete: 'Complete',
  'closed-not-done': 'Closed, not done',
  transferred: 'Transferred',
};

const decisionLabels: { readonly [D in Decision]: string } = {
  accepted: 'Accepted',
  'accepted-in-part': 'Accepted in part',
  'accepted-in-principle': 'Accepted in principle',
  rejected: 'Rejected',
  deferred: 'Deferred',
  noted: 'Noted',
  awaiting: 'Awaiting response',
};

const stateLabels: { readonly [S in DerivedState]: string } = {
  overdue: 'Overdue',
  'due-soon': 'Due soon',
  'response-overdue': 'Response overdue',
  stale: 'Stale',
  slipped: 'Slipped',
  'awaiting-agreement': 'Awaiting agreement',
  'ready-to-archive': 'Ready to archive',
  challenged: 'Challenged',
};

const classLabels: { readonly [C in RecordClass]: string } = {
  recommendation: 'Recommendation',
  request: 'Request',
  comment: 'Comment',
  'committee-action': 'Committee action',
  procedural: 'Procedural',
};

const archivePolicyLabels: { readonly [P in ArchivePolicy]: string } = {
  'next-meeting': 'at the next meeting after completion',
  'shown-once': 'after being listed complete at one meeting',
  'when-agreed': 'when the committee agrees',
};

/** A status in words, as a paper prints it: "In progress". */
export function statusLabel(status: Status): string {
  return statusLabels[status];
}

/** What the decision-maker said, in words: "Accepted in part". */
export function decisionLabel(decision: Decision): string {
  return decisionLabels[decision];
}

/** A derived state in words: "Response overdue". */
export function stateLabel(state: DerivedState): string {
  return stateLabels[state];
}

/** The class of a resolution in words: "Committee action". */
export function classLabel(recordClass: RecordClass): string {
  return classLabels[recordClass];
}

/** When a completed recommendation leaves the tracker, to follow "leaves": "when the committee agrees". */
export function archivePolicyLabel(policy: ArchivePolicy): string {
  return archivePolicyLabels[policy];
}
