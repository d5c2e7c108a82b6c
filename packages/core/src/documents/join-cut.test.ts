import { expect, test } from 'vitest';
import { continues, joinCut } from './join-cut.ts';

test.each([
  ['kept updated on the progress of', 'this and when it ends.', true],
  ['Chairman of the', 'Corporate Panel', true],
  ['the recruitment', 'campaign went well', true],
  ['progress was made.', 'this is good', false],
  ['progress was made.”', 'this is good', false],
  ['the following:', 'that it be noted', false],
  ['be noted; and', 'that it be sent', false],
  ['be noted, and', 'that it be sent', false],
  ['good results in key', 'Review of the plan', false],
  ['ANNEX A', 'Draft Tracker', false],
  ['welcomes the support', 'a) of the county', false],
  ['the minutes of the meeting held on April 18', '2031 and of the next be signed', true],
  ['held in April', '2031 BUDGET', false],
  ['the report', '(the long one) be noted', true],
  ['', 'this', false],
  ['that', '', false],
])('%j then %j goes on: %s', (before, after, expected) => {
  expect(continues(before, after)).toBe(expected);
});

test.each([
  ['the multi-', 'agency team', 'the multi-agency team'],
  ['the plan -', 'a new one', 'the plan - a new one'],
  ['16-', '17 year olds', '16- 17 year olds'],
  ['the', 'plan', 'the plan'],
  ['', 'plan', 'plan'],
])('joins %j and %j', (before, after, whole) => {
  expect(joinCut(before, after)).toBe(whole);
});

test('a day that the end of a line parted from its month', () => {
  expect(continues('to be given at the 9', 'February meeting.')).toBe(true);
  expect(continues('a report on item 9', 'February meeting')).toBe(false);
});
