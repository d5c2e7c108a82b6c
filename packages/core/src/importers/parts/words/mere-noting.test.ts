import { expect, test } from 'vitest';
import { merelyNotes, notesOrTells } from './mere-noting.ts';

test.each([
  'the report be noted.',
  'To note the presentation',
  'Noted what the report says of ponds',
  'The Harbours Panel NOTED the update',
  'Council noted the report and the appendices.',
  'the decisions made by Cabinet be noted and no call-in be made of any of them.',
  'the contents of the report be noted and officers be thanked.',
  'The Panel discussed the contents of the ferry report and raised any concerns.',
  'the work programme be approved, as amended.',
  'The Panel notes the report and agrees its work plan for 2031, noting what was said.',
  'to confirm the decision of the Cabinet Member on ferries.',
  'the decision of the Cabinet Member be upheld',
  'nodi’r adroddiad.',
  'The Panel approved the 2031/32 work plan.',
  'the Adviser, with the Chair, be authorised to vary the Forward Work Programme between meetings, as need arises',
])('%s', (text) => {
  expect(merelyNotes(text)).toBe(true);
});

test.each([
  'the report be noted and sent to the Director of Roads',
  'the work programme be approved subject to a report on ferries in May',
  'To note the report and that a survey be made',
  'Members considered the report and asked for a survey',
  'the decision be referred back to the Cabinet',
  'nodi’r adroddiad a gofyn am arolwg; bod nodyn yn cael ei anfon',
])('%s: asks', (text) => {
  expect(merelyNotes(text)).toBe(false);
});

test('a long line of words that fits nearly, but not quite, is told at once', () => {
  const started = performance.now();
  merelyNotes(`To note the ${'attendance'.repeat(4)} of ${'the following duly named wardens '.repeat(7)}:-`);
  expect(performance.now() - started).toBeLessThan(200);
});

test.each([
  ['Noted that one answer is still awaited.', true],
  ['Noted that the map will be brought to the Panel in May.', false],
  ['Noted that the pier was shut and agreed that a sign be put up.', false],
])('what is told as noted asks for something only where something is to follow: %s', (text, noted) => {
  expect(notesOrTells(text)).toBe(noted);
  expect(merelyNotes(text)).toBe(false);
});
