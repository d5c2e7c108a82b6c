import { expect, test } from 'vitest';
import { readAskHeading } from './ask-headings.ts';

test.each([
  ['Recommendation 7', ['7'], ''],
  ['RECOMMENDATION 7:', ['7'], ''],
  ['Recommendation No. 7 – A single telephone line', ['7'], 'A single telephone line'],
  ['Recommendation Two', ['Two'], ''],
  ['Recommendation (b) – to plant a hedge along the lane', ['(b)'], 'to plant a hedge along the lane'],
  ['###Recommendation 3', ['3'], ''],
  ['Recommendation 3 (Paragraph 22)', ['3'], ''],
  ['Recommendations 5 and 6', ['5', '6'], ''],
  ['Recommendations 4, 5 and 6:', ['4', '5', '6'], ''],
  ['Recommendations 5-7', ['5', '6', '7'], ''],
  ['Panel Recommendation 2: That the pool opens at six.', ['2'], 'That the pool opens at six.'],
  ['R4 That every stop has a seat.', ['R4'], 'That every stop has a seat.'],
  ['R4:Every stop should have a seat.', ['R4'], 'Every stop should have a seat.'],
  ['Rec 4: That every stop has a seat.', ['Rec 4'], 'That every stop has a seat.'],
  ['2b. PAC recommendation: The Department should publish the list.', ['2b'], 'The Department should publish the list.'],
  ['3: Committee recommendation: The Trust should publish the list.', ['3'], 'The Trust should publish the list.'],
  ['Recommendation: The Trust should publish the list.', [], 'The Trust should publish the list.'],
  ['Conclusion 2', ['2'], ''],
])('%s', (line, references, inline) => {
  expect(readAskHeading(line)).toMatchObject({ references, inline });
});

test.each([
  'Recommendation 2 was accepted and has been carried out.',
  'Recommendations 1, 2 and 9 fall to the Council itself.',
  'Recommendation 4 ........................................ 12',
  'Recommendation to Cabinet',
  'Recommendations',
  'Recommendation:',
  'The recommendations at (b) and (e) cost nothing.',
  'R4 Reserves',
  '1. PAC conclusion: The Department does not know how many there are.',
])('no head of a recommendation: %s', (line) => {
  expect(readAskHeading(line)).toBeUndefined();
});
