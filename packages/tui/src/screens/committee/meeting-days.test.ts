import { emptyRegister, type Recommendation } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { meetingDays } from './meeting-days.ts';

const record = (own: Partial<Recommendation>): Recommendation => ({
  id: 'R',
  ref: 'X.1',
  text: 'Asks.',
  class: 'request',
  status: 'unknown',
  committee: 'C',
  ...own,
});

test('a committee met when minutes say so, when something was raised, and meets when the minutes announce it; newest first', () => {
  const register = {
    ...emptyRegister(),
    meetings: [{ id: 'M', committee: 'C', date: '2024-06-12', nextMeeting: { date: '2024-11-20', text: '20 November' } }],
    recommendations: [
      record({ id: 'R1', ref: 'X.10', meeting: 'M' }),
      record({ id: 'R2', ref: 'X.9', raisedOn: '2024-06-12' }),
      record({ id: 'R3', ref: 'X.1', raisedOn: '2024-09-17' }),
      record({ id: 'R4', ref: 'X.2', raisedOn: '2024-10-01', committee: 'D' }),
      record({ id: 'R5', ref: 'X.3', raisedOn: '2024-10-02', withdrawn: { on: '2024-10-03', change: 'U' } }),
    ],
  };
  const days = meetingDays(register, 'C');
  expect(days.map((day) => day.date)).toEqual(['2024-11-20', '2024-09-17', '2024-06-12']);
  expect(days[2]?.raised.map((one) => one.ref)).toEqual(['X.9', 'X.10']);
  expect(days.map((day) => day.meeting?.id)).toEqual([undefined, undefined, 'M']);
});
