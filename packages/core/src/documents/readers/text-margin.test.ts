import { expect, test } from 'vitest';
import { readText } from './text.ts';

const pad = (text: string, margin: string) => `${text.padEnd(60)}${margin}`;
const blocks = (...lines: readonly string[]) => readText(lines.join('\n'), { name: 'm.txt', sha256: '0'.repeat(64) }).blocks;

test('a margin headed "ACTION" is kept apart from the lines beside it', () => {
  const found = blocks(
    pad('', 'ACTION'),
    '',
    '   (i)   That the list of wells be printed before the summer',
    pad('         and sent to each parish.', 'HW'),
    '',
    pad('   (ii)  That the pump be mended.', 'HW/DR'),
    '',
    '   The wells were opened in 1911.',
  );
  expect(found.map((block) => (block.kind === 'list-item' ? [block.text, block.margin] : 'other'))).toEqual([
    'other',
    ['That the list of wells be printed before the summer and sent to each parish.', 'HW'],
    ['That the pump be mended.', 'HW/DR'],
    'other',
  ]);
});

test('a post over two lines is one, and a margin below its paragraph stands alone', () => {
  const found = blocks(
    pad('Item', 'Action'),
    '',
    pad('The pump would be mended before the winter and the', 'Head of'),
    pad('wells be opened again.', 'Water'),
    '',
    'The path was muddy.',
    pad('', 'HW'),
  );
  expect(found.map((block) => ('margin' in block ? block.margin : undefined))).toEqual([undefined, 'Head of Water', undefined, 'HW']);
});

test.each([
  ['no head', [pad('The pump would be mended.', 'HW'), pad('The well would be shut.', 'HW')]],
  ['one line only', [pad('', 'ACTION'), '', pad('The pump would be mended.', 'HW'), 'The end.']],
])('with %s there is no margin', (_, lines) => {
  expect(blocks(...lines).some((block) => 'margin' in block)).toBe(false);
});
