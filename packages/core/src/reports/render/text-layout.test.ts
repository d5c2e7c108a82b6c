import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hanging, wrapText } from './text-layout.ts';

/** What `hanging` does at once, line by line. */
function lineByLine(text: string, width: number, indent: string): string {
  return wrapText(text, width)
    .map((line) => line.trimEnd())
    .join(`\n${indent}`);
}

test('a text is broken at blanks, its own lines stay, and all but the first are indented', () => {
  const hang = hanging(12, '    ');
  expect(hang('That a report be brought to members.\nBy June.')).toBe('That a\n    report be\n    brought to\n    members.\n    By June.');
  expect(hang('Complete')).toBe('Complete');
});

test.each([
  ['a word that is too long', 'see https://wealdshire.example'],
  ['blanks side by side', 'by  June'],
  ['a blank at an end', 'by June '],
  ['a blank at the end of a line', 'by June \nor May'],
  ['an indented line', 'by June\n or May'],
  ['an empty line', 'by June\n\nor May'],
  ['characters of two columns', '報告書'],
])('%s is left to the careful way', (_, text) => {
  expect(hanging(12, '  ')(text)).toBeUndefined();
});

test('what is broken at once is as if broken line by line', () => {
  const text = fc.array(fc.stringMatching(/^[a-z’–]{1,8}[ \n]?$/), { minLength: 1, maxLength: 30 }).map((words) => words.join(''));
  let broken = 0;
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (text, width) => {
      const whole = hanging(width, '  ')(text);
      if (whole === undefined) return;
      broken += 1;
      expect(whole).toBe(lineByLine(text, width, '  '));
    }),
    { numRuns: 2000 },
  );
  expect(broken).toBeGreaterThan(100);
});
