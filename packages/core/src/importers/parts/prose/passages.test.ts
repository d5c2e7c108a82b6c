import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { passagesOf } from './passages.ts';

const texts = (lines: readonly string[]) =>
  passagesOf(readText(lines.join('\n\n'), { name: 'm.txt', sha256: '0'.repeat(64) })).map(({ marker, text }) =>
    marker === undefined ? text : `${marker} ${text}`,
  );

test.each([
  ['Page 3 of 9', '•'],
  ['4', '•'],
  ['Page 3 of 9', '(a)'],
])('what a page prints in the middle of an item does not part it: %s under %s', (mark, bullet) => {
  expect(texts(['RESOLVED: that', `${bullet} a map be made of the gullies and the`, mark, 'wells of each parish; and'])).toEqual([
    'RESOLVED: that',
    `${bullet} a map be made of the gullies and the wells of each parish; and`,
  ]);
});

test('a number between the items of a numbered list is that of the next item', () => {
  expect(texts(['The Panel agreed', '1', 'that a map be made and', '2', 'that it be printed.'])).toEqual([
    'The Panel agreed',
    '1. that a map be made and',
    '2. that it be printed.',
  ]);
});

test('a page mark after a finished sentence stays a line of its own', () => {
  expect(texts(['The map was made.', 'Page 3 of 9', 'the wells were counted.'])).toEqual([
    'The map was made.',
    'Page 3 of 9',
    'the wells were counted.',
  ]);
});

test('the bars of cells in which a converter printed a list are no words of it', () => {
  const page = 'RESOLVED: That\n(1) |\nthe map of wells be printed;\n|\n(2) |\nthe pump be mended.\n|';
  const passages = passagesOf(readText(page, { name: 'm.txt', sha256: '0'.repeat(64) }));
  expect(passages.map(({ marker, text }) => [marker, text])).toEqual([
    [undefined, 'RESOLVED: That'],
    ['(1)', 'the map of wells be printed;'],
    ['(2)', 'the pump be mended.'],
  ]);
  expect(passages.at(-1)?.place.lines).toEqual([5, 7]);
});

test('where all lines stand apart a full one goes on in the next, though that begins with a capital', () => {
  const lines = [
    'The Panel had the written views of the Water Board on wells of the',
    'parish of Otterby, and looked at what the parishes had said of them',
    'in May. It asked that enough staff be given to this by the Executive',
    'Director for Wells and Pumps, having regard to what was promised in',
    'the budget, so that a map could be drawn for each of the parishes by',
    'the end of the year.',
    'Wells and Pumps',
    'The report was seen.',
  ];
  expect(texts(lines)).toEqual([lines.slice(0, 6).join(' '), 'Wells and Pumps', 'The report was seen.']);
});

test('a row of minutes whose cells a slash parts is a numbered paragraph, who is to act in its margin', () => {
  const [row, plain] = passagesOf(
    readText('4.2.1 / A map should be made. / Ada Frost/\nTom Hill\n4.2.2 / It was agreed that wells / pumps be counted.\n', {
      name: 'm.txt',
      sha256: '0'.repeat(64),
    }),
  );
  expect([row?.marker, row?.text, row?.margin]).toEqual(['4.2.1', 'A map should be made.', 'Ada Frost/Tom Hill']);
  expect([plain?.marker, plain?.text, plain?.margin]).toEqual(['4.2.2', 'It was agreed that wells / pumps be counted.', undefined]);
});
