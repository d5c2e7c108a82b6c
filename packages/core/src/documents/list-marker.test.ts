import { expect, test } from 'vitest';
import { ListLevels } from './list-levels.ts';
import { readMarker, startsWithParagraphNumber } from './list-marker.ts';

test.each([
  ['1. That', '1.'],
  ['1) That', '1)'],
  ['(1)\u00a0\u00a0That', '(1)'],
  ['  (a) that', '(a)'],
  ['a)\tthat', 'a)'],
  ['a. that', 'a.'],
  ['(A) that', '(A)'],
  ['A.   To note', 'A.'],
  ['B.\tTo ask', 'B.'],
  ['(iv) that', '(iv)'],
  ['ii. that', 'ii.'],
  ['xii) that', 'xii)'],
  ['• that', '•'],
  ['•That', '•'],
  ['\uf0b7 that', '\uf0b7'],
  ['- that', '-'],
  ['– that', '–'],
  ['* that', '*'],
  ['o that', 'o'],
  ['Ø that', 'Ø'],
  ['100. That', '100.'],
])('%j has the marker %j', (raw, marker) => {
  expect(readMarker(raw)?.marker).toBe(marker);
});

test.each([
  '22.10 That',
  '3.10. That',
  'R1 That',
  'SR1 That',
  'SR (25/26) 01',
  'A. Reed',
  '2019. A',
  '-5 degrees',
  '*note',
  'Øresund',
  '10% of',
  'i.e. that',
  '(the plan)',
  'on 1. May',
  '',
  '12/05/23',
  '1.That',
])('%j has none', (raw) => {
  expect(readMarker(raw)).toBeUndefined();
});

test.each([
  ['22.10 Resolved', true],
  ['5.1. Keeping', true],
  ['3.10', true],
  ['3.5 million', true],
  ['22. Resolved', false],
  ['10.30am', false],
  ['13.09.2023 was', false],
])('%j starts with a paragraph number: %s', (text, expected) => {
  expect(startsWithParagraphNumber(text)).toBe(expected);
});

test.each([
  [
    ['1. a', '• b', '• c', '2. d'],
    [1, 2, 2, 1],
  ],
  [
    ['1. a', '(a) b', '(i) c', '(ii) d', '(b) e', '2. f'],
    [1, 2, 3, 3, 2, 1],
  ],
  [
    ['(g) a', '(h) b', '(i) c', '(j) d'],
    [1, 1, 1, 1],
  ],
  [
    ['(i) a', '(iv) b', '(v) c', '(vi) d'],
    [1, 1, 1, 1],
  ],
  [
    ['- a', '  - b', '    - c', '- d'],
    [1, 2, 3, 1],
  ],
  [
    ['• a', 'o b', '• c'],
    [1, 2, 1],
  ],
  [
    ['• a', '1. b'],
    [1, 1],
  ],
])('nests %j as %j', (lines, expected) => {
  const levels = new ListLevels();
  const found = lines.map((line) => {
    const marked = readMarker(line);
    return marked === undefined ? 0 : levels.next(marked);
  });
  expect(found).toEqual(expected);
});
