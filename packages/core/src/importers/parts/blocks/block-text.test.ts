import { expect, test } from 'vitest';
import { isSentence, opensAnswer } from './block-text.ts';

test.each([
  'This recommendation is welcomed by the Board.',
  'Accepted in principle',
  'Partially accepted.',
  'Agreed. Planting begins in November.',
  'We do not agree with this recommendation. A week is too short.',
  '2.1 The government agrees with the Committee’s recommendation.',
  'The Cabinet accepts this recommendation and will act on it.',
  'Not agreed: the cost is too high.',
])('opens an answer: %s', (text) => {
  expect(opensAnswer(text)).toBe(true);
});

test.each([
  'Adopt a single definition of hardship in every strategy.',
  'Support for carers should be put in one place.',
  'That the Council agrees a charter.',
  'The Council should agree a charter.',
  'We heard from three carers.',
])('does not: %s', (text) => {
  expect(opensAnswer(text)).toBe(false);
});

test('a title is no sentence', () => {
  expect(isSentence('Rest centres and records of those displaced')).toBe(false);
  expect(isSentence('Every provider should:')).toBe(true);
});
