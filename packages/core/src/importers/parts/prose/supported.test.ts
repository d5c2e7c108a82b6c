import { expect, test } from 'vitest';
import { supportedIn } from './supported.ts';

test.each([
  [
    'He stated that a report on bollards could come to that meeting. This was supported.',
    'a report on bollards could come to that meeting.',
  ],
  ['A full report would be brought in March. This was agreed by the Panel.', 'A full report would be brought in March.'],
  ['It was suggested that a visit be arranged, and this was agreed by the Panel.', 'a visit be arranged'],
])('%s', (text, expected) => {
  expect(supportedIn(text)).toEqual([expected]);
});

test.each([
  'He stated that a report on bollards could come to that meeting. The Chair thanked him.',
  'He asked that the minutes be put right. This was agreed.',
  'The ferry was late again. This was accepted.',
])('%s: nothing is agreed to be done', (text) => {
  expect(supportedIn(text)).toEqual([]);
});
