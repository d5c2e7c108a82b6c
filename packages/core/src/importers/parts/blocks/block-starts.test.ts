import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { sheetOf } from '../tables/sheet.ts';
import { askBlocks } from './ask-blocks.ts';

const blocks = (...lines: readonly string[]) => {
  const document = readText(lines.join('\n\n'), { name: 'reply.txt', sha256: '0'.repeat(64) });
  const texts = sheetOf(document).flatMap((part) => (part.kind === 'text' ? [part] : []));
  return askBlocks(texts).map(({ references, asks, answer }) => [references[0], asks[0], answer.map((part) => part.text).join(' ')]);
};
const mapped = 'The Agency has begun to map the walls.';
const owned = 'The Department will write to the harbour trust.';

test('a head in brackets behind the number of the paragraph', () => {
  expect(
    blocks(
      '1.  (Recommendation 1) We ask that the Agency map all sea walls. (Paragraph 8)',
      mapped,
      '2.  (Recommendation 2) Somebody should own the pier. (Paragraph 9).',
      owned,
    ),
  ).toEqual([
    ['1', 'We ask that the Agency map all sea walls. (Paragraph 8)', mapped],
    ['2', 'Somebody should own the pier. (Paragraph 9).', owned],
  ]);
});

test('a number in brackets behind the recommendation, and letters with half a bracket', () => {
  expect(
    blocks(
      'We recommend that the Agency map all sea walls. (Recommendation 1)',
      mapped,
      'Somebody should own the pier. (Recommendation 2)',
      owned,
    ).map(([reference]) => reference),
  ).toEqual(['1', '2']);
  expect(
    blocks('Recommendation a) That the pier be sold', 'Response: Agreed.', 'Recommendation b) That it be lit', 'Response: No.'),
  ).toEqual([
    ['a', 'That the pier be sold', 'Agreed.'],
    ['b', 'That it be lit', 'No.'],
  ]);
});

const titled = 'Second report of the Tides Committee: Government response';
const asked = [
  'We recommend that the Agency map all sea walls by 2031. (Paragraph 12)',
  mapped,
  'The Department should find out who owns the old pier. (Paragraphs 14 and 15)',
  owned,
];

test('in a paper that says that it answers, a paragraph that points back to the report is what it answers', () => {
  expect(blocks(titled, ...asked)).toEqual([
    [undefined, asked[0], mapped],
    [undefined, asked[2], owned],
  ]);
  expect(blocks('Second report of the Tides Committee', ...asked)).toEqual([]);
});

test('a reply may answer some numbers alone, each with its label', () => {
  const answer = 'The Government’s response';
  expect(
    blocks(
      '(5) We recommend that the Agency map all sea walls.',
      answer,
      mapped,
      '(8) Somebody should own the pier and be told so.',
      answer,
      owned,
    ).map(([reference]) => reference),
  ).toEqual(['(5)', '(8)']);
  expect(blocks('(5) The sea walls were mapped in May.', mapped, '(8) Nobody owns the pier any more.', owned)).toEqual([]);
});

test('comments of those who answer, and a label that says what it answers', () => {
  const comment = 'Cabinet Member’s comments:';
  expect(blocks('1) That the pier be sold.', `${comment} ${owned}`, '2) That the walls be mapped.', `${comment} ${mapped}`)).toEqual([
    ['1)', 'That the pier be sold.', owned],
    ['2)', 'That the walls be mapped.', mapped],
  ]);
  expect(blocks('Recommendation 1', 'That the pier be sold.', 'Response to Recommendation 1', owned)).toEqual([
    ['1', 'That the pier be sold.', owned],
  ]);
});
