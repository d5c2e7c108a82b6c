import { expect, test } from 'vitest';
import { readDate } from './read-date.ts';

// A Thursday.
const context = { today: '2024-02-01', nextMeeting: '2024-03-06', none: true };

test.each([
  ['today', '2024-02-01', 'Thursday 1 February 2024, today'],
  ['tomorrow', '2024-02-02', 'Friday 2 February 2024, in 1 day'],
  ['fri', '2024-02-02', 'Friday 2 February 2024, in 1 day'],
  ['thu', '2024-02-08', 'Thursday 8 February 2024, in 7 days'],
  ['+3', '2024-02-04', 'Sunday 4 February 2024, in 3 days'],
  ['+2w', '2024-02-15', 'Thursday 15 February 2024, in 14 days'],
  ['+1m', '2024-03-01', 'Friday 1 March 2024, in 29 days'],
  ['6 mar', '2024-03-06', 'Wednesday 6 March 2024, in 34 days'],
  ['06/03/24', '2024-03-06', 'Wednesday 6 March 2024, in 34 days'],
  ['end feb', '2024-02-29', 'Thursday 29 February 2024, in 28 days'],
  ['end of march', '2024-03-31', 'Sunday 31 March 2024, in 59 days'],
  ['next meeting', '2024-03-06', 'Wednesday 6 March 2024, in 34 days'],
  ['31 January 2024', '2024-01-31', 'Wednesday 31 January 2024, 1 day ago'],
])('%s is %s', (words, day, meaning) => {
  expect(readDate(words, context)).toMatchObject({ kind: 'day', day, meaning });
});

test.each(['31 feb', 'soon', 'when ready', '30/02/24'])('%s gives no day', (words) => {
  expect(readDate(words, context).kind).toBe('unclear');
});

test('none is said, where it may be', () => {
  expect(readDate('none', context).kind).toBe('none');
  expect(readDate('none', { today: '2024-02-01' }).kind).toBe('unclear');
  expect(readDate(' ', context).kind).toBe('empty');
});

test('without a later meeting, the next one is not guessed', () => {
  expect(readDate('next meeting', { today: '2024-02-01' })).toMatchObject({ kind: 'unclear' });
});
