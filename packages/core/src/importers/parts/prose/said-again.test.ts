import { expect, test } from 'vitest';
import { isSaidAgain } from './said-again.ts';

test.each([
  ['the Harbour Master send the tide tables to each pier', 'That the Harbour Master be asked to send each pier its tide tables.', true],
  ['the Wend Ferry Society be invited to speak of fares', 'the Wend Ferry Society be invited to tell members how it is run', true],
  ['the Harbour Master send the tide tables to each pier', 'That the Harbour Master paint the buoys.', false],
  ['a timetable of bus 4 be sent to the Wend parishes', 'a timetable of bus 7 be sent to the Wend parishes', false],
  ['the report be noted', 'the report be noted', false],
])('%s | %s', (talk, resolved, same) => {
  expect(isSaidAgain(talk, resolved)).toBe(same);
  expect(isSaidAgain(resolved, talk)).toBe(same);
});
