import { expect, test } from 'vitest';
import { withEnglishDates } from './welsh-dates.ts';

test.each([
  ['Pwyllgor Craffu - Dydd Iau, 9fed Chwefror, 2023 10.00 am', 'Pwyllgor Craffu - 9 February, 2023 10.00 am'],
  ['Dydd Mawrth, 1af Mai, 2029', '1 May, 2029'],
  ['21ain o Dachwedd', '21ain o Dachwedd'],
  ['Councillor Medi Rees', 'Councillor Medi Rees'],
])('%s', (text, expected) => {
  expect(withEnglishDates(text)).toBe(expected);
});
