import { expect, test } from 'vitest';
import { isBandLike, namesMeeting } from './band-words.ts';

test.each([
  ['MEETING HELD ON 14 SEPTEMBER 2031', true],
  ['Actions from the Panel of 3 May 2031', true],
  ['Meeting: Thursday 9 January 2031', true],
  ['14 September 2031', false],
  ['Site meeting with the contractor on 14 September 2031 to settle the snagging list', false],
  ['Meetings of 3 May 2031 and 9 June 2031', false],
])('"%s" names a meeting and nothing else: %s', (text, is) => {
  expect(namesMeeting(text)).toBe(is);
});

test.each([
  ['Children in care', true],
  ['Audit: Creditors 2031/32 (Reasonable assurance)', true],
  ['WC12', false],
  ['Completed', false],
  ['30 June 2031', false],
  ['That the verges be left.', false],
  ['venue to be found', false],
])('"%s" can be a heading over rows: %s', (text, is) => {
  expect(isBandLike(text)).toBe(is);
});
