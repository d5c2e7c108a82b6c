import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, isBlankLine } from './clean-text.ts';

test.each([
  ['a\u00a0\u00a0b\u2009c\t d ', 'a b c d'],
  ['recom\u00admendation\u200b', 'recommendation'],
  ['ofﬁcers and staﬀ', 'officers and staff'],
  ['cafe\u0301', 'café'],
  ['T H A T the', 'THAT the'],
  ['RECOMMENDED - T H A T', 'RECOMMENDED - THAT'],
  ['R E S O L V E D: T\u00a0H\u00a0A\u00a0T', 'RESOLVED: THAT'],
  ['Councillors J K L Reed', 'Councillors J K L Reed'],
  ['grades A B C D E', 'grades A B C D E'],
  ['a\u0007b\u202ec\u001b[31m', 'abc[31m'],
])('cleans %j', (raw, text) => {
  expect(cleanText(raw)).toBe(text);
});

test.each([
  ['', true],
  [' \u00a0\t\u200b\ufeff\f', true],
  ['-', false],
  ['&nbsp;', false],
])('a line of %j prints nothing: %s', (line, blank) => {
  expect(isBlankLine(line)).toBe(blank);
});

test('texts of a keyboard alone, which take a shorter way, come out as they would by the long one', () => {
  const text = fc.string({ unit: fc.constantFrom(..."  ABCD.'ab1-") });
  fc.assert(fc.property(text, (raw) => expect(cleanText(raw)).toBe(cleanText(`\u200b${raw}`))));
});
