import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemes } from './graphemes.ts';
import { stringWidth } from './string-width-alias.ts';
import { graphemeWidth, textWidth } from './text-width.ts';

test.each([
  ['nothing', '', 0],
  ['plain', 'Agree a plan', 12],
  ['fractions, pounds and curly quotes', '½ of £3m – “agreed”…', 20],
  ['Welsh', 'Ŵyn ac ŷd', 9],
  ['a letter and its accent in two characters', 'e\u0301te\u0301', 3],
  ['East Asian wide', '東京', 4],
  ['half-width katakana with its mark', 'ｶﾞ', 2],
  ['Korean letters that join', '\u1112\u1161\u11ab', 2],
  ['emoji', '👍', 2],
  ['emoji with a tone', '👍🏽', 2],
  ['a family', '👨\u200d👩\u200d👧', 2],
  ['a sign drawn as emoji', '⚠️', 2],
  ['the same sign as text', '⚠', 1],
  ['a flag', '🇬🇧', 2],
  ['a keycap', '1\u20e3', 2],
  ['box lines and arrows are narrow', '─│▸→', 4],
  ['a soft hyphen shows nothing', 'co\u00adop', 4],
])('%s', (_, text, cells) => {
  expect(textWidth(text)).toBe(cells);
});

// Pieces that meet in council papers and pieces that are awkward to measure.
const pieces = fc.constantFrom(
  ...[
    'a',
    ' ',
    'é',
    '½',
    '£',
    '…',
    '─',
    'e\u0301',
    '\u0301',
    '東',
    'ﾞ',
    'ｶ',
    '👍',
    '🏽',
    '\u200d',
    '👩',
    '⚕️',
    '⚠',
    '\ufe0f',
    '🇬',
    '🇧',
    '1\u20e3',
  ],
  ...[
    '\u1100',
    '\u1161',
    '\u11a8',
    '가',
    'का',
    '\u0903',
    '\u00ad',
    '\u200b',
    '\u0600',
    '\t',
    '\u0007',
    '\ud83d',
    '﷽',
    '#',
    '🏴',
    '\u{e0067}',
  ],
);
const awkward = fc.string({ unit: fc.oneof(pieces, fc.string({ minLength: 1, maxLength: 1, unit: 'binary' })), maxLength: 30 });

test('a text is as wide as its graphemes together', () => {
  fc.assert(
    fc.property(awkward, (text) => {
      expect(textWidth(text)).toBe([...graphemes(text)].reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0));
    }),
  );
});

// The package itself, as Ink finds it.
const require = createRequire(createRequire(import.meta.url).resolve('ink'));
const original: { readonly default: (text: string) => number } = require('string-width');

test('the stand-in measures as string-width 8 does', () => {
  const styled = fc.array(
    fc.oneof(awkward, fc.constantFrom('\u001b[1m', '\u001b[0;31m', '\u001b[39m', '\u001b]8;;https://x.example\u0007')),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(styled, (parts) => {
      const text = parts.join('');
      expect(stringWidth(text)).toBe(original.default(text));
    }),
    { numRuns: 3000 },
  );
});
