import { expect, test } from 'vitest';
import { deadlineIn } from './deadlines.ts';

const reference = '2020-06-12';

test.each([
  ['is set out in the paper brought to the 7 January Committee meeting', '7 January Committee meeting', '2021-01-07'],
  ['a report is submitted by 31 May 2021', '31 May 2021', '2021-05-31'],
  ['to note the update, a report being due in early 2023', 'early 2023', '2023-04-30'],
  ['reports back within six weeks', 'within six weeks', '2020-07-24'],
  ['comes to their November meetings.', 'November meetings', '2020-11-30'],
  ['be put to their respective November meetings.', 'November meetings', '2020-11-30'],
  ['the deferral of the map to the next meeting on 28 July', '28 July', '2020-07-28'],
  ['a map be shown at the Board meeting to be held on 20th February 2021', '20th February 2021', '2021-02-20'],
  ['be invited to the meeting of the Roads Scrutiny Panel in March 2021, to talk of fares', 'March 2021', '2021-03-31'],
  ['to keep item 5 on the list until the next meeting, when it is due', 'next meeting', undefined],
  ['a report on ponds for the next meeting of the Committee', 'next meeting of the Committee', undefined],
  ['is asked for at the next meeting of the Roads & Rivers Committee', 'next meeting of the Roads & Rivers Committee', undefined],
  ['to answer within two months (i.e. at the Cabinet meeting on 24 July 2020)', '24 July 2020', '2020-07-24'],
  ['go to the Extraordinary Meeting of Roads Scrutiny Panel on 21 July 2020', '21 July 2020', '2020-07-21'],
  ['another report will be put to the Roads Committee in March 2021 on fares', 'March 2021', '2021-03-31'],
  ['be put before the next meeting of the Committee on 19th September 2020:', '19th September 2020', '2020-09-19'],
  ['a note of each well would go out with the November 2020 agenda pack', 'November 2020 agenda pack', '2020-11-30'],
  ['to arrange a visit in the New Year', 'New Year', undefined],
  ['to print the tide table as early as possible', 'as early as possible', undefined],
  ['the ponds are looked at in 3/4 weeks', '3/4 weeks', undefined],
  ['the ferry be mended in this calendar year', 'this calendar year', undefined],
  ['are filled before the end of the financial year', 'end of the financial year', undefined],
])('%s', (text, words, last) => {
  const found = deadlineIn(text, reference);
  expect(found?.text).toBe(words);
  expect(found?.to).toBe(last);
});

test.each([
  'is repeated after the open day on 9th October 2020',
  'why the survey could not be seen before April',
  'the repairs finished since the 4th June 2020 Committee meeting be noted',
  'the minutes of the meeting held on 5 November 2020 be approved',
  'shops that opened in September 2020 and closed in October',
  'the cost is cut by 10%',
  'the ferry that is in next year’s plan',
  'targets are set “within year”',
  'sees the results before the Cabinet Member decides',
])('sets no time: %s', (text) => {
  expect(deadlineIn(text, reference)).toBeUndefined();
});

test('a date before the meeting is no deadline', () => {
  expect(deadlineIn('the plan agreed by 1 May 2020 is kept', reference)).toBeUndefined();
});

test('what a meeting has before it is no deadline', () => {
  expect(deadlineIn('asks that members may question officers about matters due at the next meeting of Cabinet')).toBeUndefined();
  expect(deadlineIn('asks that the map go to the next meeting of the Panel')?.text).toBe('next meeting of the Panel');
});
