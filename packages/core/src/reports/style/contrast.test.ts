import fc from 'fast-check';
import { expect, test } from 'vitest';
import { darkPalette, lightPalette } from '../palette.ts';
import { contrastRatio, passingColour } from './contrast.ts';
import { paletteFaults } from './palette-faults.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.47],
  ['#ff0000', '#ffffff', 3.99],
])('%s on %s is %d to 1', (a, b, ratio) => {
  expect(Math.floor(contrastRatio(a, b) * 100) / 100).toBe(ratio);
  expect(contrastRatio(a, b)).toBe(contrastRatio(b, a));
});

test('a colour that is proposed does, and a colour that does is proposed as it is', () => {
  fc.assert(
    fc.property(colour, colour, fc.constantFrom(3, 4.5), (mark, ground, needed) => {
      const proposed = passingColour(mark, [ground], needed);
      // Against a single ground black or white always reaches 4.5.
      expect(proposed).toBeDefined();
      expect(contrastRatio(proposed ?? mark, ground)).toBeGreaterThanOrEqual(needed);
      if (contrastRatio(mark, ground) >= needed) expect(proposed).toBe(mark);
    }),
  );
});

test('between a dark and a light ground there may be none', () => {
  expect(passingColour('#777777', ['#000000', '#ffffff'], 7)).toBeUndefined();
});

test.each([lightPalette, darkPalette])('our own colours have no fault', (palette) => {
  expect(paletteFaults(palette)).toEqual([]);
});

test('a fault names both colours, the ratio, what is needed and the nearest colour that does', () => {
  const faults = paletteFaults({ ...lightPalette, link: '#6699cc' });
  expect(faults).toEqual([
    { mark: 'link', ground: 'ground', ratio: 3, needed: 4.5, nearest: expect.stringMatching(/^#[0-9a-f]{6}$/) },
    { mark: 'link', ground: 'stripe', ratio: 2.82, needed: 4.5, nearest: faults[0]?.nearest },
  ]);
  expect(paletteFaults({ ...lightPalette, link: faults[0]?.nearest ?? '' })).toEqual([]);
});
