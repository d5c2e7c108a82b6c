import { expect, test } from 'vitest';
import { readMinuteHeading } from './minute-headings.ts';

test.each([
  ['Minute 31 – July 2031 – Bus Shelters', { minute: 'Minute 31', title: 'Bus Shelters' }],
  ['Minute No. 31 (12 July 2031): Bus Shelters', { minute: 'Minute No. 31', title: 'Bus Shelters', day: '2031-07-12' }],
  ['12 July 2031 – Minute 31 – Bus Shelters', { minute: 'Minute 31', title: 'Bus Shelters', day: '2031-07-12' }],
  ['Minute 31 of 12/07/2031 - Bus Shelters', { minute: 'Minute 31', title: 'Bus Shelters', day: '2031-07-12' }],
  ['Bus Shelters (Minute OS/31, 12 July 2031)', { minute: 'Minute OS/31', title: 'Bus Shelters', day: '2031-07-12' }],
])('a minute, the date of its meeting and a title: %s', (line, heading) => {
  expect(readMinuteHeading(line)).toEqual(heading);
});

test.each([
  'Minute 31 – Bus Shelters',
  'Minute 31 of July 2031 was read.',
  'Minutes – 12 July 2031',
  'July 2031 – Bus Shelters',
  'Minute 31 – July 2031',
])('no such heading: %s', (line) => {
  expect(readMinuteHeading(line)).toBeUndefined();
});
