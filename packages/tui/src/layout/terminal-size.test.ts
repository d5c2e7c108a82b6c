import { expect, test } from 'vitest';
import { arrangementFor, sizeOf, tooSmallMessage } from './terminal-size.ts';

test.each([
  [59, 40, 'too-small'],
  [200, 15, 'too-small'],
  [60, 16, 'stacked'],
  [109, 40, 'stacked'],
  [110, 40, 'beside'],
  [159, 40, 'beside'],
  [160, 40, 'wide'],
] as const)('%ix%i is %s', (columns, rows, arrangement) => {
  expect(arrangementFor({ columns, rows })).toBe(arrangement);
});

test('a window that is too small says what it needs and what it has', () => {
  expect(tooSmallMessage({ columns: 50, rows: 12 })).toBe('Make the window at least 60x16 (now 50x12)');
});

test('an output that does not know its size counts as 80x24', () => {
  expect(sizeOf({})).toEqual({ columns: 80, rows: 24 });
  expect(sizeOf({ columns: 0, rows: 0 })).toEqual({ columns: 80, rows: 24 });
  expect(sizeOf({ columns: 120, rows: 40 })).toEqual({ columns: 120, rows: 40 });
});
