import { expect, test } from 'vitest';
import { dropLeadIn } from './drop-lead-in.ts';

test.each([
  ['RESOLVED: That the wells be cleaned', 'the wells be cleaned'],
  ['Council resolves to ask for a list of wells', 'ask for a list of wells'],
  ['This Council therefore resolves: to clean the wells', 'to clean the wells'],
  ['The Committee agreed that the wells be cleaned', 'The Committee agreed that the wells be cleaned'],
  ['The Council resolved the matter in May', 'The Council resolved the matter in May'],
])('%j leaves %j', (text, left) => {
  expect(dropLeadIn(text).text).toBe(left);
});
