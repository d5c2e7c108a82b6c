import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFigure, readMeasure } from './plan-measure.ts';

test.each([
  ['% of plans reviewed in time (41%)', '% of plans reviewed in time', '41%', '%'],
  ['% seen within the standard (20 working days) (64.3%)', '% seen within the standard (20 working days)', '64.3%', '%'],
  ['% with an Education Plan (EP) (41%)', '% with an Education Plan (EP)', '41%', '%'],
  ['Number of people waiting (1,126)', 'Number of people waiting', '1,126', 'count'],
  ['Average wait (12 weeks)', 'Average wait', '12 weeks', 'weeks'],
  ['Cost of agency workers (£1,200)', 'Cost of agency workers', '£1,200', '£'],
  ['% answered in two days: 71%', '% answered in two days', '71%', '%'],
])('%s', (text, name, figure, unit) => {
  const measure = readMeasure(text);
  expect([measure.name, measure.readings[0]?.text, measure.unit]).toEqual([name, figure, unit]);
});

test.each([
  ['% of calls answered in time (20 working days)'],
  ['Fewer complaints (see section 4)'],
  ['People tell us that they were heard'],
])('%s has no reading, and its name stays whole', (text) => {
  expect(readMeasure(text)).toEqual({ name: text, readings: [] });
});

test('a target is no reading; a date beside the figure is its own', () => {
  expect(readMeasure('New households (24) (target 40)')).toMatchObject({ name: 'New households', target: '40', readings: [{ value: 24 }] });
  expect(readMeasure('Complaints (12 in March 2025)').readings[0]?.asAt?.edtf).toBe('2025-03');
  expect(readMeasure('Complaints (12)', { text: 'July 2024', edtf: '2024-07' }).readings[0]?.asAt?.text).toBe('July 2024');
});

test('a figure is read back as the number that was printed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom('', '%'), (value, sign) => {
      const printed = `${value.toString().replace(/\B(?=(\d{3})+$)/g, ',')}${sign}`;
      expect(readFigure(printed)).toEqual({ text: printed, value, unit: sign === '' ? 'count' : '%', rest: '' });
    }),
  );
});
