import { expect, test } from 'vitest';
import { newestFirst } from './said.ts';

test('notes stand newest first, of one day the last written first, those without a day last in the order of the paper', () => {
  const notes = [
    { date: '2024-01-05', text: 'a' },
    { text: 'b' },
    { date: '2024-03-01', text: 'c' },
    { date: '2024-01-05', text: 'd' },
    { text: 'e' },
  ];
  expect(newestFirst(notes).map((note) => note.text)).toEqual(['c', 'd', 'a', 'b', 'e']);
});
