import { expect, test } from 'vitest';
import { stampedUpdates } from './progress-notes.ts';

test('each stamped update is one, its stamp kept in the words', () => {
  expect(stampedUpdates('October 2031: A plan is drawn up. January 2032: It was adopted.')).toEqual([
    { text: 'October 2031: A plan is drawn up.' },
    { text: 'January 2032: It was adopted.' },
  ]);
});

test('a stamp that names a day dates the update; one that names a month does not', () => {
  expect(stampedUpdates('14/02/31 - Forty mended.\n3 March 2031: Sixty mended.')).toEqual([
    { text: '14/02/31 - Forty mended.', date: '2031-02-14' },
    { text: '3 March 2031: Sixty mended.', date: '2031-03-03' },
  ]);
});

test('words before the first stamp are an update of their own, and dates in a sentence are no stamps', () => {
  expect(stampedUpdates('Begun. May 2031: Half done.')).toEqual([{ text: 'Begun.' }, { text: 'May 2031: Half done.' }]);
  expect(stampedUpdates('The committee meets on 15 November 2031 to look at it.')).toHaveLength(1);
  expect(stampedUpdates('')).toEqual([]);
});
