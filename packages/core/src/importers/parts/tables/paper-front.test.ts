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
