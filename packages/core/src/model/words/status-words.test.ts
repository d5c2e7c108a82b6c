import { expect, test } from 'vitest';
import { isStatusPhrase, readColour, readStatus, usualStatuses } from './status-words.ts';

const readings: readonly (readonly [words: string, status: string | undefined])[] = [
  ['Complete', 'complete'],
  ['COMPLETED', 'complete'],
  ['Actioned.', 'complete'],
  ['could be closed', 'complete'],
  ['Complete - will be monitored each year', 'complete'],
  ['completed and may be closed', 'complete'],
  ['In Progress', 'in-progress'],
  ['On-going', 'in-progress'],
  ['Underway', 'in-progress'],
  ['would remain open', 'in-progress'],
  ['Not complete', 'in-progress'],
  ['Not yet completed', 'in-progress'],
  ['Partially complete', 'in-progress'],
  ['Incomplete', 'in-progress'],
  ['Overdue', 'in-progress'],
  ['Agreed/underway', 'in-progress'],
  ['Due to be complete by May', 'in-progress'],
  ['Implemented in part', 'in-progress'],
  ['Under review', 'in-progress'],
  ['Carried forward', 'in-progress'],
  ['Complete (see minute 12)', 'complete'],
  ['Recommended for closure', 'complete'],
  ['Unable to complete', 'closed-not-done'],
  ['Added to the work programme', 'transferred'],
  ['Not started', 'not-started'],
  ['Pending', 'not-started'],
  ['To be renegotiated', 'not-started'],
  ['To be incorporated in Q3.', 'not-started'],
  ['To be completed', 'not-started'],
  ['e.g. Paused', 'paused'],
  ['Dependent upon budget.', 'paused'],
  ['On hold', 'paused'],
  ['Enquiry not to be pursued', 'closed-not-done'],
  ['Delete', 'closed-not-done'],
  ['No longer relevant', 'closed-not-done'],
  ['Closed - not done', 'closed-not-done'],
  ['Responsibility to pass to the Audit Committee', 'transferred'],
  ['To become part of work programme for the panel', 'transferred'],
  ['Completed / ongoing', undefined],
  ['Green', undefined],
  ['-', undefined],
  ['The new bridge was opened in May by the leader of the council', undefined],
  ['\u00a0', undefined],
  ['', undefined],
  ['Mrs Ayling', undefined],
];

test.each(readings)('"%s" is read as %s', (words, status) => {
  expect(readStatus(words)?.status).toBe(status);
});

test('a whole cell of status words is a status phrase, a sentence is not', () => {
  for (const phrase of ['Completed', 'In progress', 'Ongoing.', 'Amber']) expect(isStatusPhrase(phrase)).toBe(true);
  for (const other of [
    '',
    '28 February 2031',
    'The review was completed in May',
    'Meeting held by',
    'Completed by the bridge team',
    'Head of Open Spaces',
  ]) {
    expect(isStatusPhrase(other)).toBe(false);
  }
});

test('a colour is read as a colour, never as a status', () => {
  expect(readColour('Amber')).toBe('amber');
  expect(readColour('G')).toBe('green');
  expect(readColour('Greenfield')).toBeUndefined();
});

test.each([...usualStatuses])('%s is known at once for what the forms say of it: %s', (cell, status) => {
  // With a mark behind it, it is read by the forms.
  expect(readStatus(`${cell};`)).toEqual({ status, words: cell });
});
