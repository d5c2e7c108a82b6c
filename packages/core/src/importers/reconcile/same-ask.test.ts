import { expect, test } from 'vitest';
import { isSameAsk } from './same-ask.ts';

test.each([
  ['a word more', 'Asks that the waiting list is published each month.', 'Asks that the whole waiting list is published each month.', true],
  [
    'who is spoken of otherwise',
    'Requests that the latest reading is sent to members.',
    'The Committee requests that the latest reading is sent to all members.',
    true,
  ],
  [
    'one turn of phrase in a long ask',
    'Recommends that the three vacant posts in the Tidewell team are filled before the end of the year, and that members hear of the applicants at once.',
    'Recommends that the three vacant posts in the Tidewell team are filled by the close of the year, and that members hear of the applicants at once.',
    true,
  ],
  [
    'another thing altogether',
    'Asks that the bus timetable is sent to every parish council.',
    'Asks that the bus fares are sent to every parish council.',
    false,
  ],
  [
    'another figure',
    'Asks for a report in 6 months on the use of agency staff.',
    'Asks for a report in 12 months on the use of agency staff.',
    false,
  ],
  [
    'another place',
    'Recommends that a crossing is built at Otterby school.',
    'Recommends that a crossing is built at Tidewell school.',
    false,
  ],
  ['nothing in common', 'Welcomes the report.', 'Asks for the budget of the library service.', false],
])('%s', (_, a, b, same) => {
  expect(isSameAsk(a, b)).toBe(same);
  expect(isSameAsk(b, a)).toBe(same);
});
