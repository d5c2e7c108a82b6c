import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { passagesOf } from './passages.ts';
import { statedItems } from './stated-items.ts';

const find = (lines: readonly string[]) => statedItems(passagesOf(readText(lines.join('\n\n'), { name: 'm.txt', sha256: '0'.repeat(64) })));

test('a list of actions with their states, one of which the page breaks off; what is said below one stays with it', () => {
  const { matters, rest } = find([
    'The action list was gone through.',
    '1. Gully map: the map was sent to members. [ACTION CLOSED]',
    '2. Salt: the Head of Roads is still waiting for a price. [ACTION OPEN]',
    'A member asked how long that would take.',
    '3. Lamps: the crew met and will',
  ]);
  expect(matters.map(({ reference, text, status, said }) => [reference, text, status, said.length])).toEqual([
    ['1.', 'Gully map: the map was sent to members.', 'ACTION CLOSED', 0],
    ['2.', 'Salt: the Head of Roads is still waiting for a price.', 'ACTION OPEN', 1],
    ['3.', 'Lamps: the crew met and will', undefined, 0],
  ]);
  expect(rest.map((passage) => passage.text)).toEqual(['The action list was gone through.']);
});

test('a list of which only one item ends in such a word is left as it is', () => {
  const { matters, rest } = find(['1. That the pier be kept (closed)', '2. That the jetty be painted.']);
  expect(matters).toEqual([]);
  expect(rest).toHaveLength(2);
});
