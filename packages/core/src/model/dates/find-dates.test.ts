import { expect, test } from 'vitest';
import { findDates } from './find-dates.ts';

const found = (text: string, reference?: string): readonly string[] =>
  findDates(text, reference === undefined ? {} : { reference }).map(({ date }) => `${date.text} = ${date.edtf ?? '?'}`);

test.each([
  [
    'The plan was approved on 26 September 2019 and published on 11/10/2019.',
    ['26 September 2019 = 2019-09-26', '11/10/2019 = 2019-10-11'],
  ],
  ['It will be circulated in mid-December 2020.', ['mid-December 2020 = 2020-12-11/2020-12-20']],
  ['Both will be in place early in 2024.', ['early in 2024 = 2024-01/2024-04']],
  ['The service was opened in September 2020 and stayed open.', ['September 2020 = 2020-09']],
  ['numbers for October and November 2020', ['October and November 2020 = 2020-10/2020-11']],
  ['Answer by Friday 18 December 2020 to the Clerk', ['Friday 18 December 2020 = 2020-12-18']],
  ['held on 13 September and 15 November 2023', ['13 September = 2023-09-13', '15 November 2023 = 2023-11-15']],
  ['Report for Quarter 1 - April-June 2023', ['April-June 2023 = 2023-04/2023-06']],
  ['They met on the 7 January. In September. it', ['7 January = ?', 'September = ?']],
  ['on 3 March 12 members came', ['3 March = ?']],
  ['By the end of March the work ended.', ['end of March = ?']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'Minute 12/26 was noted',
  'one half, 1/2, of the schools',
  'a rise of 18.5% on 12.5%',
  'reference 14/2018/P and SR (25/26) 01',
  'the tracker for 2023-24 and the budget of 2024/25',
  'paragraphs 3.10.12 and 22.10.1, minute 22.10',
  'see paragraph 12.10.2023',
  'the Committee may wish to consider 7 may be too many',
  'the March for women; Mark and Jan spoke; the officers march on',
  'within 20 working days (64.3%)',
  'a ratio of 1:20, at 2.00 pm, room 2023',
  'in the next 12 months',
  'telephone 01-02-03 or 0300 123 2023',
])('%s holds no date', (text) => {
  expect(found(text, '2024-02-29')).toEqual([]);
});

test('the places are those of the text', () => {
  const text = 'Asked on 1 March 2023, answered\n31 March 2023.';
  expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['1 March 2023', '31 March 2023']);
});

test('a reckoning is found when asked for', () => {
  expect(findDates('A report in six months.', { relative: true, reference: '2023-09-13' })[0]?.date.to).toBe('2024-03-13');
});

test.each([' ', '1 ', 'end ', '12/', 'in ', '2023-'])('a long run of %j, which each could begin a date, holds none', (piece) => {
  expect(findDates(piece.repeat(10_000), { reference: '2024-02-29' })).toEqual([]);
});
