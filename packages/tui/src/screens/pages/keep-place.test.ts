import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineText } from '../../layout/line.ts';
import { themeFor } from '../../theme/theme.ts';
import { sameWords } from './keep-place.ts';
import type { Page } from './page.ts';
import { pageWriter } from './page-writer.ts';

function pageOf(words: readonly string[], width: number): Page {
  const writer = pageWriter(themeFor({}), width);
  for (const [at, text] of words.entries()) {
    writer.heading(`Part ${at + 1}`);
    writer.text(text, { indent: 2 });
  }
  return { title: '', facts: '', lines: writer.lines };
}

test('at any two widths, the word at the top of the window is in the first line after the resize', () => {
  const texts = fc.array(
    fc
      .array(fc.integer({ min: 1000, max: 9999 }), { minLength: 1, maxLength: 60 })
      .map((numbers) => numbers.map((one) => `word${one}`).join(' ')),
    { minLength: 1, maxLength: 6 },
  );
  const width = fc.integer({ min: 20, max: 100 });
  fc.assert(
    fc.property(texts, width, width, fc.nat(), (words, wide, narrow, pick) => {
      const before = pageOf(words, wide);
      const now = pageOf(words, narrow);
      const line = pick % before.lines.length;
      const [first = ''] = lineText(before.lines[line]?.line ?? [])
        .trim()
        .split(' ');
      expect(lineText(now.lines[sameWords(before, line, now)]?.line ?? [])).toContain(first);
    }),
    { numRuns: 100 },
  );
});
