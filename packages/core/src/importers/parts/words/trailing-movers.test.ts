import { expect, test } from 'vitest';
import { withoutMovers } from './trailing-movers.ts';

test.each([
  'Proposed Cllr Ash, seconded Cllr Birch, all in favour.',
  'Proposed by Cllr Ash and seconded by Cllr Birch. Unanimous.',
  '(Proposed: Cllr Ash; Seconded: Cllr Birch)',
])('who moved it is no part of what is to be done: %s', (movers) => {
  expect(withoutMovers(`to buy two salt bins. ${movers}`)).toBe('to buy two salt bins.');
});

test('a proposal that is asked for stays', () => {
  const text = 'to ask the Clerk for prices. Proposed works are to be seconded to the Roads Panel.';
  expect(withoutMovers(text)).toBe(text);
});
