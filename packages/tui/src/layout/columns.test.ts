import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ColumnSpec, chooseColumns } from './columns.ts';

const list: readonly ColumnSpec<'mark' | 'id' | 'due' | 'text' | 'officer'>[] = [
  { key: 'mark', width: 2, priority: 1 },
  { key: 'id', width: 6, priority: 2 },
  { key: 'due', width: 10, priority: 3 },
  { key: 'text', width: 30, priority: 4, grow: 3 },
  { key: 'officer', width: 18, priority: 5, grow: 1 },
];

test('a narrow list leaves out the least needed column and gives its cells to the text', () => {
  expect(chooseColumns(list, 60)).toEqual([
    { key: 'mark', start: 0, width: 2 },
    { key: 'id', start: 3, width: 6 },
    { key: 'due', start: 10, width: 10 },
    { key: 'text', start: 21, width: 39 },
  ]);
});

test('a wide list shows all and shares what is left by weight', () => {
  expect(chooseColumns(list, 80).map(({ key, width }) => [key, width])).toEqual([
    ['mark', 2],
    ['id', 6],
    ['due', 10],
    ['text', 38],
    ['officer', 20],
  ]);
});

test('columns keep their order on the screen whatever their priority', () => {
  const specs: readonly ColumnSpec<'a' | 'b'>[] = [
    { key: 'a', width: 5, priority: 2 },
    { key: 'b', width: 5, priority: 1 },
  ];
  expect(chooseColumns(specs, 11).map(({ key }) => key)).toEqual(['a', 'b']);
  expect(chooseColumns(specs, 10).map(({ key }) => key)).toEqual(['b']);
});

test('columns never overlap or overflow, and widening never loses one', () => {
  const specs = fc
    .array(fc.record({ width: fc.integer({ min: 1, max: 40 }), grow: fc.nat(3) }), { minLength: 1, maxLength: 8 })
    .map((all) => all.map((spec, at) => ({ ...spec, key: `c${at}`, priority: (at * 5) % 8 })));
  fc.assert(
    fc.property(specs, fc.nat(200), fc.nat(3), (columns, width, gap) => {
      const placed = chooseColumns(columns, width, gap);
      let end = -gap;
      for (const column of placed) {
        expect(column.start).toBe(end + gap);
        end = column.start + column.width;
      }
      expect(end).toBeLessThanOrEqual(Math.max(width, -gap));
      const wider = new Set(chooseColumns(columns, width + 1, gap).map(({ key }) => key));
      expect(placed.every(({ key }) => wider.has(key))).toBe(true);
    }),
  );
});
