import { type Change, fieldLabel, fieldWords, formatDate, type HistoryEntry } from '@scrutiny/core';

/**
 * One line of a record's history in words: "Status: Not started → In progress, because the plan is agreed". An element of a list says whether
 * it was added or taken away.
 *
 * @param becomes the sign between what a value was and what it is
 */
export function entryWords(entry: HistoryEntry, becomes: string): string {
  const reason = entry.reason === undefined ? '' : `, because ${entry.reason}`;
  if (entry.op === 'create') return `Record created${reason}`;
  const field = fieldLabel(entry.field);
  if (entry.op === 'add') return `${field} added: ${valueWords(entry, 'to')}${reason}`;
  if (entry.op === 'remove') return `${field} taken away: ${valueWords(entry, 'from')}${reason}`;
  return `${field}: ${valueWords(entry, 'from')} ${becomes} ${valueWords(entry, 'to')}${reason}`;
}

function valueWords(entry: HistoryEntry, side: 'from' | 'to'): string {
  const words = fieldWords(entry.field, entry[side]).replace(/\s*\n\s*/g, '; ');
  return words === '' ? 'none' : words;
}

/** Who made a change, through what, and when: "21 October 2024, 10:15 UTC, P. Ashdown, set". A day that it holds from is said where it is another. */
export function changeHead(change: Pick<Change, 'at' | 'on' | 'by' | 'via' | 'undoneBy'>): string {
  const day = change.at.slice(0, 10);
  const on = change.on === day ? '' : `, as of ${formatDate(change.on)}`;
  const undone = change.undoneBy === undefined ? '' : ' (undone)';
  return `${formatDate(day)}, ${change.at.slice(11, 16)} UTC  ${change.by}  ${change.via}${on}${undone}`;
}
