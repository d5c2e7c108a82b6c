import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedWords, wordDifference } from './word-difference.ts';

test.each([
  ['asks for a list', 'asks for a full list', 'asks for a list', 'asks for a {+full+} list'],
  ['asks for a full list', 'asks for a list', 'asks for a {-full-} list', 'asks for a list'],
  ['the bus timetable is sent', 'the bus fares are sent', 'the bus {-timetable is-} sent', 'the bus {+fares are+} sent'],
  ['one', 'two', '{-one-}', '{+two+}'],
  ['same  words\n here', 'same words here', 'same words here', 'same words here'],
  ['', 'new words', '', '{+new words+}'],
])('%s and %s', (first, second, before, after) => {
  const runs = wordDifference(first, second);
  expect([markedWords(runs, 'first'), markedWords(runs, 'second')]).toEqual([before, after]);
});

test('each text is its own words and those of both, in order', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'flood', 'plan'), { maxLength: 25 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (first, second) => {
      const runs = wordDifference(first, second);
      const of = (side: 'first' | 'second'): string =>
        runs
          .filter((run) => run.side !== (side === 'first' ? 'second' : 'first'))
          .flatMap((run) => run.words)
          .join(' ');
      expect([of('first'), of('second')]).toEqual([first, second]);
    }),
  );
});

test('of two long texts the middle is told as replaced whole, though it shares words', () => {
  const text = (word: string): string => `Asks ${`${word} and `.repeat(3000)}ends.`;
  expect(wordDifference(text('a'), text('b')).map((run) => [run.side, run.words.length])).toEqual([
    ['both', 1],
    ['first', 5999],
    ['second', 5999],
    ['both', 2],
  ]);
});
