import fc from 'fast-check';
import { expect, test } from 'vitest';
import { follows, isFirst, isNumbered, markerStyle, splitLettered, splitNumbered, withoutJoiner } from './numbering.ts';

test.each([
  ['(A) the report be received; and (B) a plan be made', ['(A)', '(B)']],
  ['(1) note it; (2) ask for more; and (3) close it', ['(1)', '(2)', '(3)']],
  ['1. That it be noted. 2. That it be kept.', ['1.', '2.']],
  ['(i) one; (ii) two; (iii) three; (iv) four', ['(i)', '(ii)', '(iii)', '(iv)']],
  ['(a) up by (27.4%) since (b) and see section 3. (b) kept', ['(a)', '(b)', '(b)']],
])('%s', (text, markers) => {
  const parts = splitNumbered(text)?.map((part) => part.marker);
  expect(parts).toEqual(markers.slice(0, parts?.length));
  expect(parts?.length).toBeGreaterThan(1);
});

test.each(['the report (a) and (b) be noted', '(b) a second part alone', 'see 10.3(b) of the rules', 'within (20 working days)'])(
  'divides nothing: %s',
  (text) => {
    expect(splitNumbered(text)).toBeUndefined();
  },
);

test('numbers count on in each way of counting, and "(i)" counts in two', () => {
  expect(follows('(a)', '(b)')).toBe(true);
  expect(follows('3.', '4.')).toBe(true);
  expect(follows('(h)', '(i)')).toBe(true);
  expect(follows('(i)', '(ii)')).toBe(true);
  expect(follows('(a)', '(c)')).toBe(false);
  expect(follows('1.', '(2)')).toBe(false);
  expect(isFirst('(i)')).toBe(true);
  expect(isFirst('(b)')).toBe(false);
});

test.each([
  ['1.', 'figure'],
  ['(a)', 'small'],
  ['(A)', 'capital'],
  ['ii)', 'roman'],
  ['•', 'bullet'],
  ['-', 'bullet'],
])('%s counts by %s', (marker, style) => {
  expect(markerStyle(marker)).toBe(style);
  expect(isNumbered(marker)).toBe(style !== 'bullet');
});

test.each([
  ['a note is sent; and', 'a note is sent'],
  ['a note is sent;', 'a note is sent'],
  ['the situation be noted and,', 'the situation be noted'],
  ['bread; and butter.', 'bread; and butter.'],
])('%s loses only its joiner', (text, bare) => {
  expect(withoutJoiner(text)).toBe(bare);
});

test('parts put together again hold every word of the text', () => {
  const words = fc.array(fc.constantFrom('note', 'the', 'plan;', 'and', '(b)', '(2)', '5%', 'bridges.'), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (lists) => {
      const text = lists.map((list, index) => `(${String.fromCharCode(97 + index)}) ${list.join(' ')}`).join(' ');
      const parts = splitNumbered(text) ?? [];
      expect(
        parts
          .map((part) => `${part.marker} ${part.text}`)
          .join(' ')
          .split(/\s+/),
      ).toEqual(text.split(' '));
    }),
  );
});

test.each([
  [
    'A Asked for a note. B Put off the visit.',
    [
      ['A', 'Asked for a note.'],
      ['B', 'Put off the visit.'],
    ],
  ],
  [
    'A A review be made; and B The pool be left out.',
    [
      ['A', 'A review be made; and'],
      ['B', 'The pool be left out.'],
    ],
  ],
  ['A review of Plan B be made. B roads come later.', undefined],
  ['A Review be made.', undefined],
])('letters without a point: %s', (text, expected) => {
  expect(splitLettered(text)?.map((part) => [part.marker, part.text])).toEqual(expected);
});

test('a bare "o" is a hollow bullet, with a mark it is a letter', () => {
  expect(isNumbered('o')).toBe(false);
  expect(isNumbered('(o)')).toBe(true);
});
