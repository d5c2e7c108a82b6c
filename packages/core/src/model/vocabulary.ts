/**
 * What kind of resolution a record is. Only `recommendation` and `request` are asks; counts of asks say so.
 * `comment` welcomes, notes, supports; `committee-action` is the committee's own work; `procedural` approves minutes
 * or receives a report.
 */
export const recordClasses = ['recommendation', 'request', 'comment', 'committee-action', 'procedural'] as const;

/** What kind of resolution a record is: one of `recordClasses`. */
export type RecordClass = (typeof recordClasses)[number];

/** What the decision-maker says. Never the same field as the status. */
export const decisions = ['accepted', 'accepted-in-part', 'accepted-in-principle', 'rejected', 'deferred', 'noted', 'awaiting'] as const;

/** What the decision-maker says: one of `decisions`. */
export type Decision = (typeof decisions)[number];

/** How far it is. Overdue is derived from the dates, never stored. */
export const statuses = ['unknown', 'not-started', 'in-progress', 'paused', 'complete', 'closed-not-done', 'transferred'] as const;

/** How far a record is: one of `statuses`. */
export type Status = (typeof statuses)[number];

/** What the rules derive from a record and today. Computed, never stored. */
export const derivedStates = [
  'overdue',
  'due-soon',
  'response-overdue',
  'stale',
  'slipped',
  'awaiting-agreement',
  'ready-to-archive',
  'challenged',
] as const;

/** What the rules say of a record today: one of `derivedStates`. */
export type DerivedState = (typeof derivedStates)[number];

/** Kinds of link between recommendations. */
export const linkKinds = ['repeats', 'supersedes', 'split-from', 'answered-with'] as const;

/** How one recommendation belongs to another: one of `linkKinds`. */
export type LinkKind = (typeof linkKinds)[number];

/** When a completed recommendation leaves the live tracker. */
export const archivePolicies = ['next-meeting', 'shown-once', 'when-agreed'] as const;

/** When a completed recommendation leaves the live tracker: one of `archivePolicies`. */
export type ArchivePolicy = (typeof archivePolicies)[number];

/** The kinds of paper that recognisers know. */
export const paperKinds = ['tracker', 'schedule', 'letter', 'minutes', 'improvement-plan', 'reply', 'other'] as const;

/** What kind of paper it is: one of `paperKinds`. */
export type PaperKind = (typeof paperKinds)[number];
