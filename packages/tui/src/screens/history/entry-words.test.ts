import type { HistoryEntry } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { ASCII_GLYPHS, UNICODE_GLYPHS } from '../../theme/glyphs.ts';
import { changeHead, entryWords } from './entry-words.ts';

const entry = (own: Partial<HistoryEntry>): HistoryEntry => ({
  id: 'H',
  change: 'C',
  at: '2024-10-21T10:15:00.000Z',
  by: 'P. Ashdown',
  via: 'set',
  field: 'status',
  ...own,
});

test.each([
  ['a status', { from: 'not-started', to: 'in-progress' }, 'Status: Not started → In progress'],
  [
    'its reason',
    { from: 'in-progress', to: 'paused', reason: 'the contract is late' },
    'Status: In progress → Paused, because the contract is late',
  ],
  ['a field that was empty', { field: 'topic', to: 'Ferries' }, 'Topic: none → Ferries'],
  ['a field that was emptied', { field: 'topic', from: 'Ferries' }, 'Topic: Ferries → none'],
  ['a date by the words of its paper', { field: 'followUp', to: { text: 'end of May', to: '2024-05-31' } }, 'Follow up: none → end of May'],
  ['an element added', { field: 'tags', op: 'add', to: 'flood' }, 'Tags added: flood'],
  ['an element taken away', { field: 'tags', op: 'remove', from: 'flood' }, 'Tags taken away: flood'],
  ['a private note is called one', { field: 'notes', op: 'add', to: { text: 'Away until May.' } }, 'Private note added: Away until May.'],
  ['the beginning', { field: '*', op: 'create' }, 'Record created'],
] as const)('%s', (_, own, words) => {
  expect(entryWords(entry(own), { glyphs: UNICODE_GLYPHS })).toBe(words);
});

test('a long value is cut among others, says how long it is, and stands whole by itself', () => {
  const long = entry({ field: 'text', from: 'old', to: 'wet weather '.repeat(60).trim() });
  const brief = entryWords(long, { glyphs: ASCII_GLYPHS });
  expect(brief).toMatch(/ ~ \(719 characters in all\)$/);
  expect(brief).not.toContain('…');
  expect(entryWords(long, { glyphs: UNICODE_GLYPHS, whole: true })).toContain(`${'wet weather '.repeat(59)}wet weather`);
});

test('a change says when it was made, who made it, and from which day it holds where that is another', () => {
  const change = { at: '2024-10-21T10:15:00.000Z', on: '2024-10-21', by: 'P. Ashdown', via: 'set' };
  expect(changeHead(change)).toBe('21 October 2024, 10:15 UTC  P. Ashdown  set');
  expect(changeHead({ ...change, on: '2024-09-17', undoneBy: 'X' })).toBe(
    '21 October 2024, 10:15 UTC  P. Ashdown  set, as of 17 September 2024 (undone)',
  );
});
