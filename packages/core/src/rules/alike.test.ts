import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikeness } from './alike.ts';

test.each([
  ['Requests a briefing note on the reading app.', 'requests a Briefing note on the reading app', 1, 1],
  [
    'proposes that all members of the panel be invited to the bus timetable workshop',
    'all members of the committee should be invited to attend bus timetable workshops',
    0.8,
    1,
  ],
  ['Asks that a further review of ferry fares is carried out', 'Requests further reviews of the ferry fare', 0.6, 1],
  ['Asks for a report on ferry fares', 'Welcomes the work of the library service', 0, 0.2],
  ['retain item 54 of the planner', 'retain item 55 of the planner', 0.3, 0.75],
  ['', 'anything', 0, 0],
])('%j and %j', (a, b, least, most) => {
  expect(alikeness(a, b)).toBeGreaterThanOrEqual(least);
  expect(alikeness(a, b)).toBeLessThanOrEqual(most);
});

test('it is the same both ways, between 0 and 1, and 1 with itself', () => {
  const text = fc
    .array(fc.constantFrom('buses', 'bus', 'ferry', 'fares', 'report', '54', 'asks', 'that', 'children', 'plan', 'planned'))
    .map((w) => w.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const alike = alikeness(a, b);
      expect(alike).toBe(alikeness(b, a));
      expect(alike).toBeGreaterThanOrEqual(0);
      expect(alike).toBeLessThanOrEqual(1);
      expect(alikeness(a, a)).toBe(1);
    }),
  );
});
