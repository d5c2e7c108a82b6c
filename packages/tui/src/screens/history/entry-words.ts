import { type Change, fieldLabel, fieldWords, formatDate, type HistoryEntry } from '@scrutiny/core';
import { cut } from '../../layout/cut.ts';
import type { Glyphs } from '../../theme/glyphs.ts';

/** Values longer than this are cut where many changes stand together; on the page of one change they stand whole. */
const BRIEF = 240;

/** How a value of the history is told. */
export interface EntryOptions {
  /** The signs between what a value was and what it is, and after one that is cut. */
  readonly glyphs: Pick<Glyphs, 'becomes' | 'cut'>;
  /** Long values whole. */
  readonly whole?: boolean;
}

/**
 * One line of a record's history in words: "Status: Not started → In progress, because the plan is agreed". An element of a list says whether
 * it was added or taken away; a private note is called one.
 */
export function entryWords(entry: HistoryEntry, options: EntryOptions): string {
  const reason = entry.reason === undefined ? '' : `, because ${entry.reason}`;
  if (entry.op === 'create') return `Record created${reason}`;
  const field = entry.field === 'notes' ? 'Private note' : fieldLabel(entry.field);
  if (entry.op === 'add') return `${field} added: ${valueWords(entry, 'to', options)}${reason}`;
  if (entry.op === 'remove') return `${field} taken away: ${valueWords(entry, 'from', options)}${reason}`;
  return `${field}: ${valueWords(entry, 'from', options)} ${options.glyphs.becomes} ${valueWords(entry, 'to', options)}${reason}`;
}

function valueWords(entry: HistoryEntry, side: 'from' | 'to', { glyphs, whole }: EntryOptions): string {
  const words = fieldWords(entry.field, entry[side]).replace(/(?<!\s)\s*\n\s*/g, '; ');
  if (words === '') return 'none';
  if (whole === true || words.length <= BRIEF) return words;
  return `${cut(words, BRIEF, ` ${glyphs.cut}`)} (${words.length} characters in all)`;
}

/** Who made a change, through what, and when: "21 October 2024, 10:15 UTC, P. Ashdown, set". A day that it holds from is said where it is another. */
export function changeHead(change: Pick<Change, 'at' | 'on' | 'by' | 'via' | 'undoneBy'>): string {
  const day = change.at.slice(0, 10);
  const on = change.on === day ? '' : `, as of ${formatDate(change.on)}`;
  const undone = change.undoneBy === undefined ? '' : ' (undone)';
  return `${formatDate(day)}, ${change.at.slice(11, 16)} UTC  ${change.by}  ${change.via}${on}${undone}`;
}
