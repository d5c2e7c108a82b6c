import { expect, test } from 'vitest';
import { labelsOf, readFront } from './paper-front.ts';

test('title, committee, day and policy come from the lines around the tables', () => {
  const front = readFront(
    [
      'Appendix A',
      'Place Scrutiny Panel recommendation tracker',
      'Position at 3 June 2031',
      'Items leave once the Panel has agreed that they are complete and removed.',
    ],
    ['Green: achieved', 'Amber: in progress'],
    [],
  );
  expect(front).toMatchObject({
    title: 'Place Scrutiny Panel recommendation tracker',
    committee: { name: 'Place Scrutiny Panel' },
    asAt: '2031-06-03',
    archivePolicy: 'when-agreed',
  });
  expect([...front.colourKey]).toEqual([
    ['green', 'complete'],
    ['amber', 'in-progress'],
  ]);
});

test('the day of a meeting is not the day of the paper', () => {
  expect(readFront(['Tracker', 'Meeting Date: 7 January 2031'], [], [])).not.toHaveProperty('asAt');
});

test('labels are known by what they mean; other text with a colon is none', () => {
  expect(
    labelsOf(['Topic: Pool hours', 'Meeting Date:  7 January 2031', 'Please see: the pool is shut', 'https://wealdshire.example']),
  ).toEqual([
    { sense: 'topic', label: 'Topic', value: 'Pool hours' },
    { sense: 'raised-on', label: 'Meeting Date', value: '7 January 2031' },
  ]);
});

test('a sentence before the table may tell the day on which all of it was asked, where only one is told', () => {
  const made = 'The table sets out the response to recommendations made by the Panel on 4 March 2031 on the draft Tree Plan.';
  expect(readFront([`${made} The response will be given at the Cabinet meeting on 13 March 2031.`], [], []).madeOn).toBe('2031-03-04');
  const other = 'Others are recommendations agreed on 8 April 2031.';
  expect(readFront([`${made} ${other}`], [], [])).not.toHaveProperty('madeOn');
});
