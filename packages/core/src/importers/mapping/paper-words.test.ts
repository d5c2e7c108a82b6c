import { expect, test } from 'vitest';
import type { Status } from '../../model/vocabulary.ts';
import { readStatus } from '../../model/words/status-words.ts';
import type { Mapping } from './mapping.ts';
import { usualWords, wordsOf } from './paper-words.ts';

const mapping: Mapping = {
  format: 'scrutiny-mapping',
  schemaVersion: 1,
  columns: { 'Whose job?': 'responsible', Status: 'note', Wish: null },
  statuses: { Sorted: 'complete', Complete: 'in-progress', Open: 'not-started', Parked: null },
};
const words = wordsOf(mapping);
const usual = (text: string): Status | undefined => readStatus(text)?.status;

test.each([
  ['a header of its own', 'whose  JOB', ['responsible']],
  ['a header that the vocabulary takes otherwise', 'Status', ['note']],
  ['a header left open', 'Wish', []],
  ['a header that it does not name', 'Lead officer', ['responsible']],
])('%s means what the mapping says, else what it usually means', (_, header, senses) => {
  expect(words.sensesOf(header)).toEqual(senses);
});

test.each([
  ['a word that no vocabulary knows', 'SORTED.', 'complete'],
  ['a word that usually means something else', 'Complete', 'in-progress'],
  ['the same at the head of more', 'Open - see the note', 'not-started'],
  ['an unknown word at the head of more', 'Sorted - letter sent', 'complete'],
  ['an unknown word before a date', 'Sorted 12/03/2031', 'complete'],
  ['a word that is left open', 'Parked', undefined],
  ['a longer text that says something else than its first word', 'Complete - not yet done', 'in-progress'],
  ['a word that only begins alike', 'Sortedness', undefined],
  ['an unknown word in the middle of a sentence', 'To be Sorted', undefined],
])('of %s', (_, text, status) => {
  expect(words.statusOf(text, usual)).toBe(status);
});

test('a sentence that denies its first word keeps its usual meaning', () => {
  const denying: Mapping = { ...mapping, statuses: { Closed: 'complete' } };
  expect(wordsOf(denying).statusOf('Closed - not done', usual)).toBeUndefined();
});

test('without a mapping nothing but the vocabulary speaks', () => {
  expect(wordsOf(undefined)).toBe(usualWords);
  expect(usualWords.statusOf('Sorted', usual)).toBeUndefined();
  expect(wordsOf(mapping)).toBe(words);
});
