import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';
import { createWrap, wrap } from './wrap.ts';

test.each([
  ['an empty text is one empty line', '', 10, ['']],
  ['breaks at spaces', 'Agree a plan by May', 8, ['Agree a', 'plan by', 'May']],
  ['keeps line ends, also empty lines', 'one\n\ntwo', 10, ['one', '', 'two']],
  ['keeps indentation', '  a) agree a plan', 10, ['  a) agree', 'a plan']],
  ['keeps spaces inside a line', 'a  b', 10, ['a  b']],
  ['breaks a long word only when it must', 'see https://wealdshire.example', 12, ['see', 'https://weal', 'dshire.examp', 'le']],
  ['goes on after the end of a long word', 'aaaaaa b', 4, ['aaaa', 'aa b']],
  ['does not halve a wide character', '東京都', 5, ['東京', '都']],
  ['never narrower than two cells', '東京', 0, ['東', '京']],
])('%s', (_, text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

const text = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', ' ', '\n', 'é', 'e\u0301', '東', '👍🏽', '½', '-', 'क\u0903\u0903'),
  maxLength: 120,
});

test('no line is wider than asked, and nothing but spaces is left out', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 3, max: 40 }), (given, width) => {
      const lines = wrap(given, width);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(given.replaceAll(/[ \n]/g, ''));
    }),
  );
});

test('a letter under a pile of marks that no line can hold is shown as unreadable, not drawn over its neighbours', () => {
  expect(wrap(`ab${'क\u0903\u0903\u0903\u0903'}cd`, 4)).toEqual(['ab\ufffdc', 'd']);
});

test('a remembered answer is the same answer, at every width, also after it was forgotten', () => {
  const remembered = createWrap(2);
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 12 }), (given, width) => {
      expect(remembered(given, width)).toEqual(wrap(given, width));
      expect(remembered(given, width)).toBe(remembered(given, width));
    }),
  );
});
