import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { withoutAsides } from './asides.ts';
import { passagesOf } from './passages.ts';

const left = (text: string) =>
  withoutAsides(passagesOf(readText(text, { name: 'm.txt', sha256: '0'.repeat(64) }))).map((passage) => passage.text);

test('the agenda stands above "Minutes:"', () => {
  expect(left('(a) To receive the notes\n\n(b) To consider the fees\n\nMinutes:\n\nThe fees were read out.\n')).toEqual([
    'Minutes:',
    'The fees were read out.',
  ]);
});

test('what the agenda recommends is only put to a meeting that resolves below "Minutes:"', () => {
  expect(left('RECOMMENDED to Council that the fee be raised.\n\nMinutes:\n\nRESOLVED that the fee be kept.\n')).toEqual([
    'Minutes:',
    'RESOLVED that the fee be kept.',
  ]);
});

test('a resolution above "Minutes:" stays', () => {
  expect(left('RESOLVED: That the fee be kept.\n\nMinutes:\n\nThe fees were read out.\n')).toHaveLength(3);
});

test.each([
  [
    'in marks',
    'Cabinet had answered in May.\n\n“RESOLVED: That\n\n(1) the fee be kept; and\n\n(2) the rest be refused.”\n\nThe Chair was sorry.\n',
  ],
  [
    'introduced',
    'At its meeting on 3 May 2031 the Cabinet resolved:-\n\n(1) the fee be kept; and\n\n(2) the rest be refused.\n\nThe Chair was sorry.\n',
  ],
  [
    'called in',
    'The Cabinet’s decision had been:\n\nThat Cabinet:\n\n1. Agrees the sale;\n\n2. Tells the tenants.\n\nThe Chair was sorry.\n',
  ],
])('the decision of another body, %s, is left out', (_, text) => {
  const kept = left(text);
  expect(kept).toHaveLength(2);
  expect(kept.at(-1)).toBe('The Chair was sorry.');
});

test('the options that were not taken are left out, up to the resolution', () => {
  expect(
    left('ALTERNATIVE OPTIONS CONSIDERED\n\nThat the bridge be shut. This would hurt the shops.\n\nRESOLVED: That the bridge be mended.\n'),
  ).toEqual(['RESOLVED: That the bridge be mended.']);
});

test('the own words of a committee that resolves are no aside', () => {
  const own = 'The Committee resolved:-\n\n(i) to keep the item; and\n\n(ii) to ask for a note.\n';
  expect(left(own)).toHaveLength(3);
});

test('what a panel had agreed for the Cabinet to consider is before it, where it resolves nothing', () => {
  const brought =
    'The Chair reported that the Panel had agreed these recommendations for Cabinet to consider: -\n\n1. That the fee be kept.\n\n2. That a map be drawn.\n';
  expect(left(brought)).toHaveLength(3);
  expect(left(`${brought}\nRESOLVED: That the fee be raised.\n`)).toHaveLength(2);
});

test('a resolution above "Decision:" stays where members had looked at the report', () => {
  expect(
    left('Members looked at the report.\n\nRESOLVED that:\n\n1. The fee be kept.\n\nDecision:\n\nRESOLVED to draw a map.\n'),
  ).toHaveLength(5);
});
