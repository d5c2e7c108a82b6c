import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CURSOR_MARGIN, visibleWindow } from './window.ts';

test.each([
  ['an empty list', { count: 0, cursor: 0, height: 10, top: 0 }, { first: 0, end: 0 }],
  ['a pane without rows', { count: 5, cursor: 0, height: 0, top: 0 }, { first: 0, end: 0 }],
  ['a list that fits', { count: 5, cursor: 4, height: 10, top: 3 }, { first: 0, end: 5 }],
  ['stays while the cursor is inside', { count: 100, cursor: 7, height: 10, top: 0 }, { first: 0, end: 10 }],
  ['pages down at the edge', { count: 100, cursor: 8, height: 10, top: 0 }, { first: 6, end: 16 }],
  ['pages up at the edge', { count: 100, cursor: 7, height: 10, top: 6 }, { first: 0, end: 10 }],
  ['stops at the end', { count: 100, cursor: 99, height: 10, top: 0 }, { first: 90, end: 100 }],
  ['follows when the list became shorter', { count: 4, cursor: 3, height: 10, top: 60 }, { first: 0, end: 4 }],
  ['one row shows the cursor', { count: 9, cursor: 5, height: 1, top: 0 }, { first: 5, end: 6 }],
])('%s', (_, input, rows) => {
  expect(visibleWindow(input)).toEqual(rows);
});

test('the cursor is always shown, away from the edges, and the pane is never emptier than it must be', () => {
  const size = { count: fc.integer({ min: 1, max: 300 }), height: fc.integer({ min: 1, max: 60 }) };
  fc.assert(
    fc.property(fc.record({ ...size, cursor: fc.nat(299), top: fc.nat(299) }), (given) => {
      const input = { ...given, cursor: Math.min(given.cursor, given.count - 1) };
      const { first, end } = visibleWindow(input);
      expect(end - first).toBe(Math.min(input.count, input.height));
      const margin = Math.min(CURSOR_MARGIN, Math.floor((input.height - 1) / 2));
      expect(input.cursor - first >= margin || first === 0).toBe(true);
      expect(end - 1 - input.cursor >= margin || end === input.count).toBe(true);
      expect(input.cursor >= first && input.cursor < end).toBe(true);
      expect(visibleWindow({ ...input, top: first })).toEqual({ first, end });
    }),
  );
});
