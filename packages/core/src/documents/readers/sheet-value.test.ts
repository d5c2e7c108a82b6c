import { expect, test } from 'vitest';
import { printValue, readValueFormat } from './sheet-value.ts';

test.each([
  [45182, 'dd/mm/yyyy', '13/09/2023'],
  [45182, 'd\\-mmm\\-yy', '13/09/2023'],
  [45182.99, 'dd/mm/yyyy hh:mm', '13/09/2023'],
  [45182, '[$-809]dddd, d mmmm yyyy;@', '13/09/2023'],
  [45182, 'd\\ mmmm\\ yyyy', '13 September 2023'],
  [45173, '[$-809]d mmmm yyyy;@', '4 September 2023'],
  [45182, 'mmmm yyyy', 'September 2023'],
  [45182, 'yyyy', '2023'],
  [60, 'dd/mm/yyyy', '28/02/1900'],
  [61, 'dd/mm/yyyy', '01/03/1900'],
  [1, 'dd/mm/yyyy', '01/01/1900'],
  [-3, 'dd/mm/yyyy', '-3'],
  [0.75, 'h:mm', '18:00'],
  [0.285, '0%', '29%'],
  [0.285, '0.0%', '28.5%'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [-1234.5, '"£"#,##0', '-£1,235'],
  [1234.5, '[$£-809]#,##0.00', '£1,234.50'],
  [7, '000', '007'],
  [12, '0" days"', '12 days'],
  [0.1 + 0.2, 'General', '0.3'],
  [42, '@', '42'],
  [3, '0;[Red]-0', '3'],
])('%d as %j prints %j', (value, code, printed) => {
  expect(printValue(value, readValueFormat(code), 1900)).toBe(printed);
});
