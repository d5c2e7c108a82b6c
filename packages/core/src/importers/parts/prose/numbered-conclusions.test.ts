import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { numberedConclusions } from './numbered-conclusions.ts';
import { passagesOf } from './passages.ts';

test('a paragraph whose lines are broken where they are full is one, though a sentence begins a line', () => {
  const lines = [
    'Conclusions and Recommendations',
    '1. The River Board had meant to mend',
    'nine weirs in ten by the spring. The',
    'Head of Rivers told us that seven are mended.',
    'The Board should say by when it will mend the rest of them.',
    '2. The Board is slow to tell landowners of',
    'a flood. It should ring every one of them.',
  ];
  const [list] = numberedConclusions(passagesOf(readText(lines.join('\n'), { name: 'r.txt', sha256: '0'.repeat(64) })));
  expect(list?.items.map(({ reference, text }) => `${reference} ${text}`)).toEqual([
    '1. The River Board had meant to mend nine weirs in ten by the spring. The Head of Rivers told us that seven are mended. The Board should say by when it will mend the rest of them.',
    '2. The Board is slow to tell landowners of a flood. It should ring every one of them.',
  ]);
});
