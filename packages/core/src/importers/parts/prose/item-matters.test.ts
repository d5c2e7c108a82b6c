import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { earlierMatters } from './earlier-matters.ts';
import { passagesOf } from './passages.ts';

const find = (...lines: readonly string[]) =>
  earlierMatters(passagesOf(readText(lines.join('\n\n'), { name: 'm.txt', sha256: '0'.repeat(64) }))).matters;
const entries = [
  'Item 5 Ferry Fares: The figures have been asked for, to be given in May.',
  'Item 7 Otterby Pier: The Forum will be asked for its view.',
];

test('how far the action points are, by the items that they came from', () => {
  const matters = find('How far the action points had got was reported by Anna Frost as follows: -', ...entries, 'The Chair thanked her.');
  expect(matters.map(({ reference, topic, text }) => [reference, topic, text])).toEqual([
    ['5', 'Ferry Fares', 'The figures have been asked for, to be given in May.'],
    ['7', 'Otterby Pier', 'The Forum will be asked for its view.'],
  ]);
});

test('items of which nothing says that they are action points are those of the agenda', () => {
  expect(find('The order of the agenda was as follows:', ...entries)).toEqual([]);
});
