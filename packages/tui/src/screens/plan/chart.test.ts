import type { Reading } from '@scrutiny/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../layout/text-width.ts';
import { chartOf, readingsInOrder } from './chart.ts';

const readings = (...values: readonly number[]): readonly Reading[] => values.map((value) => ({ value, text: String(value) }));

test.each([
  ['percentages stand between 0 and 100', '%', [0, 50, 100], '▁▅█', '059'],
  ['a small change of a percentage stays small', '%', [48, 49], '▄▄', '44'],
  ['figures stand between 0 and the highest', 'count', [10, 20, 40], '▃▅█', '259'],
  ['a figure below nothing is the lowest', 'count', [-10, 0, 10], '▁▅█', '059'],
  ['nothing but nothing is level', 'count', [0, 0], '▁▁', '00'],
  ['no reading, no chart', '%', [], '', ''],
] as const)('%s', (_, unit, values, blocks, digits) => {
  expect(chartOf({ unit, readings: readings(...values) }, false)).toBe(blocks);
  expect(chartOf({ unit, readings: readings(...values) }, true)).toBe(digits);
});

test('one cell a reading, a higher figure never lower, and nothing but digits in ASCII', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 30 }),
      fc.constantFrom('%', 'count'),
      (values, unit) => {
        const measure = { unit, readings: readings(...values) };
        const digits = chartOf(measure, true);
        expect(textWidth(chartOf(measure, false))).toBe(values.length);
        expect(digits).toMatch(/^\d*$/);
        const steps = [...digits].map(Number);
        for (const [at, value] of values.entries()) {
          for (const [other, than] of values.entries()) if (value > than) expect(steps[at] ?? 0).toBeGreaterThanOrEqual(steps[other] ?? 0);
        }
      },
    ),
    { numRuns: 50 },
  );
});

test('readings stand in the order of their days; one without a day keeps its place', () => {
  const at = (value: number, to?: string): Reading => ({
    value,
    text: String(value),
    ...(to === undefined ? {} : { asAt: { text: to, to } }),
  });
  const ordered = readingsInOrder([at(1, '2024-12-31'), at(2), at(3, '2024-07-31')]);
  expect(ordered.map((reading) => reading.value)).toEqual([3, 1, 2]);
});
