import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitResolutions, trimResolution } from './split-resolutions.ts';

const texts = (text: string): readonly string[] => splitResolutions(text).map((one) => one.text);

const cases: readonly (readonly [name: string, text: string, pieces: readonly string[]])[] = [
  ['one sentence', 'RESOLVED: That the committee notes the report.', ['the committee notes the report.']],
  ['lost bullets', 'That the committee: notes the report; and asks for a visit.', ['notes the report', 'asks for a visit.']],
  [
    'capitals after semicolons',
    'RESOLVED: That: A note is provided; A call is made to the depot',
    ['A note is provided', 'A call is made to the depot'],
  ],
  [
    'a bullet after a semicolon',
    'The carers are thanked; • A note on training is provided;',
    ['The carers are thanked', 'A note on training is provided'],
  ],
  [
    'a semicolon lost as well',
    'Recommends that the chart is made clearer by the school Recommends that a plan is drawn up',
    ['Recommends that the chart is made clearer by the school', 'Recommends that a plan is drawn up'],
  ],
  [
    'a list that a colon opens is one decision',
    'Asks who was responsible for: writing the policy; the adoption of it; and the sharing of guidance.',
    ['Asks who was responsible for: writing the policy; the adoption of it; and the sharing of guidance.'],
  ],
  ['words without a verb', 'Asks for figures by ward; by month; and by age.', ['Asks for figures by ward; by month; and by age.']],
  [
    'a contrast',
    'Supports the move; however this is to be looked at in May.',
    ['Supports the move; however this is to be looked at in May.'],
  ],
  [
    'a semicolon in brackets',
    'Notes the plan (it is short; it is to be longer) with thanks.',
    ['Notes the plan (it is short; it is to be longer) with thanks.'],
  ],
  ['numbers at the head of lines', 'The Committee:\n1. Asks for a note.\n2. Requests a plan.', ['Asks for a note.', 'Requests a plan.']],
  ['letters', 'That: (a) the pool is opened at six; and (b) the gate is mended', ['the pool is opened at six', 'the gate is mended']],
];

test.each(cases)('%s', (_, text, pieces) => {
  expect(texts(text)).toEqual(pieces);
});

test('the letters of a list are kept as markers, the lead-in with the first', () => {
  expect(splitResolutions('That the committee: (a) notes the report; and (b) asks for a visit')).toMatchObject([
    { leadIn: 'That the committee:', marker: '(a)' },
    { marker: '(b)' },
  ]);
});

test('"; and" at the end only joins to what comes after', () => {
  expect(trimResolution(' The path be lit; and').text).toBe('The path be lit');
  expect(trimResolution('Recommends salt and pepper').text).toBe('Recommends salt and pepper');
});

test('no word is made up or put out of order, and each decision stands where it says', () => {
  const part = fc.constantFrom(
    'notes the report',
    'asks for a visit',
    'the pool is opened',
    '; ',
    '; and ',
    ' • ',
    ': ',
    '. ',
    '(',
    ') ',
    'Recommends that it be so',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
      const text = parts.join('');
      let from = 0;
      for (const piece of splitResolutions(text)) {
        expect(text.slice(piece.start).startsWith(piece.text.slice(0, 5))).toBe(true);
        const at = text.indexOf(piece.text, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + piece.text.length;
      }
    }),
  );
});
