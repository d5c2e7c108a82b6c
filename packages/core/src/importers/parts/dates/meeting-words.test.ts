import { expect, test } from 'vitest';
import { closingTime, meetingWords, timeIn } from './meeting-words.ts';

test.each([
  [
    '17 July 2019 – At a meeting of the Roads Select Committee held at 2.00 pm at County Hall, Harrowmere.',
    '2019-07-17',
    '2.00 pm',
    'County Hall, Harrowmere',
  ],
  [
    'the next scheduled meeting will be held on 11th September 2019 at 10.30am at County Hall, Harrowmere.',
    '2019-09-11',
    '10.30am',
    'County Hall, Harrowmere',
  ],
  [
    'Minutes of the Panel held in the Council Chamber, Civic Offices, Otterby on Tuesday, 5 March 2024 at 6.00 pm',
    '2024-03-05',
    '6.00 pm',
    'Council Chamber, Civic Offices, Otterby',
  ],
  ['held at Civic Centre on Monday 4 March 2024 at 7pm.', '2024-03-04', '7pm', 'Civic Centre'],
  ['Minutes of a meeting held on 10th September, 2013.', '2013-09-10', undefined, undefined],
])('%s', (text, date, time, place) => {
  const words = meetingWords(text);
  expect([words.date?.from, words.time, words.place]).toEqual([date, time, place]);
});

test('a year left out is the next one after the reference', () => {
  expect(meetingWords('The next meeting is on Thursday 7 January', '2020-11-12').date?.from).toBe('2021-01-07');
});

test.each([
  ['The meeting ended at 3.35 pm', '3.35 pm'],
  ['Meeting closed: 9.10pm', '9.10pm'],
  ['The meeting, which began at 6.30 pm, closed at 8.15 pm', '8.15 pm'],
  ['(The meeting started at 10.00am and finished at 12.05pm)', '12.05pm'],
  ['the shop closed at 5pm', undefined],
])('%s', (text, time) => {
  expect(closingTime(text)).toBe(time);
});

test('a date in figures and an amount are no time of day', () => {
  expect(timeIn('on 12.10.24 it rose to 18.50%')).toBeUndefined();
});
