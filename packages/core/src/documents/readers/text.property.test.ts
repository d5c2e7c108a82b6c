import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlankLine } from '../clean-text.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';

const identity = { name: 'paper', sha256: '' };

/** Lines made of what papers are made of: markers, tabs, bars, marks, scraps of HTML, page cuts, blanks of all kinds. */
const scrap = fc.constantFrom(
  ...[
    'Roads',
    'that the',
    'Open',
    '13/09/23',
    '-',
    '•',
    '1.',
    '(a)',
    '22.10',
    'SR (25/26) 01',
    '\t',
    ' | ',
    '|',
    '| ',
    ' |',
    '**',
    '*',
    '_',
    '[a](#)',
    '# ',
  ],
  ...[
    '<p>',
    '</p>',
    '<ul>',
    '<br>',
    '&amp;',
    '&',
    '<',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\f',
    ' ',
    '   ',
    '.',
    ';',
    ':',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '> ',
    '---',
    '"',
    'T H A T',
    'ﬁ',
  ],
);
const paper = fc.oneof(
  fc.array(scrap, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fc.oneof(scrap, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 }).map((parts) => parts.join(' ')),
);

function uncovered(document: ReturnType<typeof readText>): readonly number[] {
  const covered = new Set<number>();
  for (const { place } of document.blocks) for (let line = place.lines[0]; line <= place.lines[1]; line += 1) covered.add(line);
  return document.lines.flatMap((line, index) => (isBlankLine(line) || covered.has(index + 1) ? [] : [index + 1]));
}

test.each([
  ['text', readText],
  ['markdown', readMarkdown],
  ['html', readHtml],
] as const)('every line that a %s paper prints is within the place of a block, whatever it holds', (_format, read) => {
  fc.assert(
    fc.property(paper, (text) => {
      expect(uncovered(read(text, identity))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('the words of a plain text are all in its blocks, in order', () => {
  const word = fc.constantFrom('Roads', 'asks', 'that', 'officers', 'mend', 'them', 'Committee');
  const line = fc
    .tuple(fc.constantFrom('', '- ', '1. ', '(a) ', '  '), fc.array(word, { minLength: 1, maxLength: 8 }))
    .map(([mark, words]) => mark + words.join(' '));
  const separator = fc.constantFrom('\n', '\n\n', '\t');
  fc.assert(
    fc.property(fc.array(fc.tuple(line, separator), { maxLength: 20 }), (lines) => {
      const text = lines.flat().join('');
      const words = (from: string): readonly string[] => from.match(/[A-Za-z]{3,}/g) ?? [];
      const blocks = readText(text, identity).blocks.map((block) =>
        block.kind === 'table'
          ? JSON.stringify(block.rows.map((row) => row.cells.map((cell) => cell.text)))
          : 'text' in block
            ? block.text
            : '',
      );
      expect(words(blocks.join(' '))).toEqual(words(text));
    }),
  );
});

test('places of blocks stay in order and within the paper', () => {
  fc.assert(
    fc.property(paper, (text) => {
      const { blocks, lines } = readText(text, identity);
      let line = 1;
      for (const { place } of blocks) {
        expect(place.lines[0]).toBeGreaterThanOrEqual(line);
        expect(place.lines[1]).toBeLessThanOrEqual(lines.length);
        line = place.lines[0];
      }
    }),
  );
});
