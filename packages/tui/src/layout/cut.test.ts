import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, fit } from './cut.ts';
import { graphemes } from './graphemes.ts';
import { textWidth } from './text-width.ts';

test.each([
  ['what fits stays', 'Agree a plan', 12, 'Agree a plan'],
  ['what does not fit ends in a mark', 'Agree a plan', 11, 'Agree a pl…'],
  ['no space before the mark', 'Agree a plan', 8, 'Agree a…'],
  ['an accent is not torn from its letter', 'cafe\u0301s and', 5, 'cafe\u0301…'],
  ['a wide character is not halved', '東京都', 4, '東…'],
  ['an emoji family is not torn', 'ab👨\u200d👩\u200d👧cd', 5, 'ab👨\u200d👩\u200d👧…'],
  ['one cell holds the mark', 'Agree', 1, '…'],
  ['no cell holds nothing', 'Agree', 0, ''],
  ['a negative width holds nothing', 'é', -3, ''],
])('%s', (_, text, width, shown) => {
  expect(cut(text, width)).toBe(shown);
});

test('the mark can be plain', () => {
  expect(cut('Agree a plan', 8, '~')).toBe('Agree a~');
});

test('a cell is filled at the side asked for', () => {
  expect(fit('12', 4)).toBe('12  ');
  expect(fit('12', 4, 'right')).toBe('  12');
});

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', 'e\u0301', '東', '👍🏽', '👩\u200d⚕️', '½', '…'), maxLength: 40 });

test('a cut text fits, and starts as the text does', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 50 }), (given, width) => {
      const shown = cut(given, width);
      expect(textWidth(shown)).toBeLessThanOrEqual(width);
      if (shown !== given && shown !== '') {
        const kept = [...graphemes(shown.slice(0, -1))];
        expect([...graphemes(given)].slice(0, kept.length)).toEqual(kept);
      }
    }),
  );
});

test('a fitted text takes exactly its cells', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 50 }), fc.constantFrom('left', 'right'), (given, width, side) => {
      expect(textWidth(fit(given, width, side))).toBe(width);
    }),
  );
});
