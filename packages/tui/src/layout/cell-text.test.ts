import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellText } from './cell-text.ts';
import { textWidth } from './text-width.ts';

test.each([
  ['plain text stays', 'Agree a plan – ½ term', 'Agree a plan – ½ term'],
  ['control sequences are shown', 'a\u001b[2Jb', 'a␛[2Jb'],
  ['soft hyphens are left out', 'imple\u00admentation', 'implementation'],
  ['signs are drawn as text', '⚠️ late', '⚠ late'],
  ['a joined emoji is its first one', '👨\u200d👩\u200d👧!', '👨!'],
  ['a tone is left out', '👍🏽', '👍'],
  ['a flag is its letters', '🇬🇧', 'GB'],
  ['a line end is shown', 'a\nb', 'a⏎b'],
])('%s', (_, text, shown) => {
  expect(cellText(text)).toBe(shown);
});

test('line ends stay for a pane that wraps', () => {
  expect(cellText('a\nb ⚠️', { newlines: true })).toBe('a\nb ⚠');
});

test('every character that is left is as wide alone as in its place', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '👍', '🏽', '\u200d', '👩', '⚕', '\ufe0f', '🇬', '🇧', '東', '\u00ad'),
    maxLength: 20,
  });
  fc.assert(
    fc.property(text, (given) => {
      const shown = cellText(given);
      expect(textWidth(shown)).toBe([...shown].reduce((sum, character) => sum + textWidth(character), 0));
    }),
  );
});
