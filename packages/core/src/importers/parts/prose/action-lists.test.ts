import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { passagesOf } from './passages.ts';
import { findResolutions } from './resolutions.ts';

const find = (...lines: readonly string[]) =>
  findResolutions(passagesOf(readText(lines.join('\n'), { name: 'm.txt', sha256: '0'.repeat(64) }))).resolutions;

test('subject, action and doer run together in one line', () => {
  const found = find('Bus shelters Action: mend the roof at Otterby By: Clerk/Cllr Frost', 'Wells Action: count them all By:');
  expect(found.map(({ topic, text, owners }) => [topic, text, owners])).toEqual([
    ['Bus shelters', 'mend the roof at Otterby', ['Clerk', 'Cllr Frost']],
    ['Wells', 'count them all', []],
  ]);
});

test('a label below an action says who owns it', () => {
  const [action] = find('Action Point 1', 'Maps to be sent to all members.', 'Owner: Anna Frost', 'Ferry fares');
  expect(action).toMatchObject({ text: 'Maps to be sent to all members.', owners: ['Anna Frost'] });
});

test('initials alone give the last sentence that undertakes something, or in which somebody was asked to', () => {
  const found = find(
    'The well had run dry. The Clerk would write to the owner. This was welcomed.',
    'Action JF',
    'The pier was shut. He was asked to ring the builder.',
    'Action TH',
  );
  expect(found.map(({ text, owners }) => [text, owners])).toEqual([
    ['The Clerk would write to the owner.', ['JF']],
    ['He was asked to ring the builder.', ['TH']],
  ]);
});

test('what was agreed right above an action of the same person is that action', () => {
  const found = find(
    '• It was agreed that JF will draw a map of the wells.',
    '',
    'Action – JF to draw the map and pass it to TH',
    '',
    '• It was agreed that TH will ring the builder.',
  );
  expect(found.map(({ text }) => text)).toEqual(['JF to draw the map and pass it to TH', 'TH will ring the builder.']);
});
