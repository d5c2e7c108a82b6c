import { expect, test } from 'vitest';
import { isOwner, trailingStatus } from './trailing-notes.ts';

test.each([
  ['that the lease be renewed (Completed)', 'that the lease be renewed', 'Completed'],
  ['that the lease be renewed (Completed 14.2.31)', 'that the lease be renewed', 'Completed'],
  ['that the pond be dredged, with a survey [ONGOING]', 'that the pond be dredged, with a survey', 'ONGOING'],
  ['to buy a cabinet at a cost of up to £600 – DONE', 'to buy a cabinet at a cost of up to £600', 'DONE'],
  ['add the leaflet – Assistant Clerk (Not started)', 'add the leaflet – Assistant Clerk', 'Not started'],
])('%s', (line, text, status) => {
  expect(trailingStatus(line)).toEqual({ text, status });
});

test.each(['that no banner be hung.', 'two bins (one at the school)', 'find a venue – Cllr Tulk', 'the Harrowmere – Ashcombe path'])(
  'no state: %s',
  (line) => {
    expect(trailingStatus(line)).toBeUndefined();
  },
);

test('an owner is named and does nothing', () => {
  expect(['Clerk', 'Cllr Mrs Dow', 'Head of Roads', 'AB/CD'].every(isOwner)).toBe(true);
  expect(['find a venue', 'Ask the County for the counts', ''].some(isOwner)).toBe(false);
});
