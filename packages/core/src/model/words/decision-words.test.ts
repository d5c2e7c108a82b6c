import { expect, test } from 'vitest';
import { readDecision } from './decision-words.ts';

const readings: readonly (readonly [text: string, decision: string | undefined, words: string | undefined])[] = [
  ['Agreed', 'accepted', 'Agreed'],
  ['Agreed - this will be done', 'accepted', 'Agreed'],
  ['Agreed plans went to the printer', 'accepted', 'Agreed'],
  ['Yes', 'accepted', 'Yes'],
  ['Accepted', 'accepted', 'Accepted'],
  ['The Cabinet agreed to accept the recommendation', 'accepted', 'The Cabinet agreed to accept'],
  ['Government agrees', 'accepted', 'Government agrees'],
  ['In part', 'accepted-in-part', 'In part'],
  ['Partially accepted.', 'accepted-in-part', 'Partially accepted'],
  ['Agreed in part: the first half only', 'accepted-in-part', 'Agreed in part'],
  ['Accepted in principle', 'accepted-in-principle', 'Accepted in principle'],
  ['No', 'rejected', 'No'],
  ['No - too dear', 'rejected', 'No'],
  ['Not agreed', 'rejected', 'Not agreed'],
  ['Rejected because of the cost', 'rejected', 'Rejected'],
  ['The Trust does not accept this', 'rejected', 'The Trust does not accept'],
  ['Deferred to May', 'deferred', 'Deferred'],
  ['Noted', 'noted', 'Noted'],
  ['Awaiting response', 'awaiting', 'Awaiting response'],
  ['No response received', 'awaiting', 'No response received'],
  ['No member of staff has left', undefined, undefined],
  ['', undefined, undefined],
  ['The bridge will be painted in May', undefined, undefined],
  ['Note that the bridge is closed', 'noted', 'Note'],
];

test.each(readings)('"%s" is read as %s', (text, decision, words) => {
  const reading = readDecision(text);
  expect(reading?.decision).toBe(decision);
  expect(reading?.words).toBe(words);
});

test('what follows the decision is kept', () => {
  expect(readDecision('Agreed – further work required')?.rest).toBe('further work required');
});
