import { expect, test } from 'vitest';
import { titledCell } from './cell-title.ts';

test.each([
  ['Ferry Fares\nLater reports to say how many sail.', { title: 'Ferry Fares', text: 'Later reports to say how many sail.' }],
  ['Ferry Fares\nTo ask the Clerk for a map.', { title: 'Ferry Fares', text: 'To ask the Clerk for a map.' }],
  ['Count the boats at\nOtterby pier', { text: 'Count the boats at\nOtterby pier' }],
  ['Ferry Fares\nThey have risen since May.', { text: 'Ferry Fares\nThey have risen since May.' }],
])('%s', (cell, parted) => {
  expect(titledCell(cell)).toEqual(parted);
});
