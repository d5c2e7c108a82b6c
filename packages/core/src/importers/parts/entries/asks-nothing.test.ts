import { expect, test } from 'vitest';
import { asksNothing } from './asks-nothing.ts';
import { titledCell } from './cell-title.ts';

test.each([
  ['-', true],
  ['Nil return', true],
  ['No recommendations were made.', true],
  ['There are no outstanding actions at present', true],
  ['Work programme\nNo recommendations were made.', true],
  ['See also WC/31/09 (closed at the last meeting)', true],
  ['No action be taken until the survey is done', false],
  ['No recommendation should go to Cabinet unseen', false],
  ['See that the gates are painted before the summer', false],
])('"%s" asks nothing: %s', (text, is) => {
  expect(asksNothing(text)).toBe(is);
});

test.each([
  ['Winter Gritting\nTo instruct the Head of Roads to report.', 'Winter Gritting'],
  ['Street lighting\n(a) That lamps be dimmed.\n(b) That the cost be told.', 'Street lighting'],
  ['Proposed new pier at Ashwell\nTo bring the plans back in May.', 'Proposed new pier at Ashwell'],
  ['Minutes of the meeting held on 4 May 2031\nAmend to say who moved the motion.', 'Minutes of the meeting held on 4 May 2031'],
  ['Noted the report\nTo ask for the costs.', undefined],
  ['Site visit of 4 May 2031\nTo ask for the costs.', undefined],
  ['The Panel asks for a plan\nThat it be short.', undefined],
  ['Lamps be dimmed and\nThat the cost be told', undefined],
  ['That lamps be dimmed', undefined],
])('the title over "%s" is %s', (cell, title) => {
  expect(titledCell(cell).title).toBe(title);
});
