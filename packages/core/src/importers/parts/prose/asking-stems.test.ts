import { expect, test } from 'vitest';
import { isAskingStem } from './asking-stems.ts';

test.each([
  'Members agreed to:',
  'The Panel requested that:',
  'The Roads Scrutiny Sub-Committee recommended to Cabinet that –',
  'It was agreed that:-',
  'The drivers left. Members requested the following information:',
  'The following actions were agreed:',
  'The Committee asked for the following:',
])('introduces what is asked: %s', (text) => {
  expect(isAskingStem(text)).toBe(true);
});

test.each([
  'Members asked the following questions:',
  'The Panel heard that:',
  'The Committee noted these updates:',
  'It was agreed with the builders that:',
  'Members agreed with the officer that:',
  'The Panel discussed what had been requested:',
])('introduces talk: %s', (text) => {
  expect(isAskingStem(text)).toBe(false);
});
