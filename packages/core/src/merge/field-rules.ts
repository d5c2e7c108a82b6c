/**
 * Lists that hold entries of their own, as a tracker's column of updates does: what two people added is simply both there, and
 * nothing needs to be asked.
 */
export const entryLists: ReadonlySet<string> = new Set([
  'progress',
  'notes',
  'sources',
  'tags',
  'links',
  'commitments',
  'aliases',
  'followUpHistory',
  'history',
  'conflicts',
]);

/**
 * Fields that say one thing together: a completion date belongs to the status "complete", a reason to the status that it was given for. Where
 * the first is in conflict, the others follow the side that is shown, and their other values are kept beside it.
 */
export const followers: ReadonlyMap<string, readonly string[]> = new Map([
  ['status', ['statusAsWritten', 'statusReason', 'completedOn']],
  ['class', ['classReason']],
]);

/** Fields of which the smaller value is simply right: two people imported one paper, and the first day is the day it came in. */
export const earliestWins: ReadonlySet<string> = new Set(['importedOn']);
