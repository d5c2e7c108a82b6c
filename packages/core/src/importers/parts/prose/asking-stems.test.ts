import { expect, test } from 'vitest';
import { isAskingStem } from './asking-stems.ts';

test.each([
  'It was agreed that: -',
  'Members agreed to:',
  'The Panel requested that:',
  'The Roads Scrutiny Sub-Committee recommended to Cabinet that –',
  'It was agreed that:-',
  'The drivers left. Members requested the following information:',
  'The following actions were agreed:',
  'The Committee asked for the following:',
  'on consideration of the briefing on “Slipways – Stage 2” the Panel recommended that:',
  'Having heard from the Harbour Master, the Committee agreed to:',
  'In relation to parking the Panel requested that:',
  'Thereafter the Committee agreed to:',
  'After discussion, Members agreed to:',
  'The Panel notes the draft ferry plan and recommends that:',
  'The Chair of the Panel spoke to the Cabinet and reported that the Panel had agreed these recommendations for Cabinet to consider: -',
  'Members asked for clarification on these items of the Cabinet agenda:',
  'The Committee requested further information about the following wells:',
  'The Committee’s recommendations to Cabinet were as follows:',
  'That Cabinet be recommended to:',
  'The Panel noted the report, and agreed the following recommendations for Cabinet:',
  'The Board went through the plan and asked that the extra items below be put in:',
])('introduces what is asked: %s', (text) => {
  expect(isAskingStem(text)).toBe(true);
});

test.each([
  'Members asked the following questions:',
  'The Panel heard that:',
  'The Committee noted these updates:',
  'It was agreed with the builders that:',
  'Members agreed with the officer that:',
  'Members asked for clarification on the following points:',
  'The Panel noted the plan and heard that:',
  'The Panel discussed what had been requested:',
  'In response to questions the Panel heard that:',
  'On its visit the Panel saw that:',
  'The Panel heard the Head of Wells and asked the following questions:',
])('introduces talk: %s', (text) => {
  expect(isAskingStem(text)).toBe(false);
});
