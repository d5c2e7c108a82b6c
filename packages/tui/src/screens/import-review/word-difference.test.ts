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

test('two long texts are compared at once', () => {
  const text = (word: string): string => Array.from({ length: 6000 }, (_, at) => `${word}${at}`).join(' ');
  const begin = performance.now();
  wordDifference(text('a'), text('b'));
  expect(performance.now() - begin).toBeLessThan(500);
});
