import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlankLine } from '../documents/clean-text.ts';
import { lineRoles } from '../model/paper.ts';
import { roleBook } from './account-roles.ts';

test('a line that was never marked is unclassified, a blank line has no role', () => {
  const book = roleBook(['Title', '', '\u00a0', 'stray']);
  book.mark([1, 1], 'context');
  expect(book.roles()).toEqual(['context', undefined, undefined, 'unclassified']);
});

test('a later mark never takes a record away', () => {
  const book = roleBook(['The row of a recommendation']);
  book.mark([1, 1], 'record');
  book.mark({ lines: [1, 1] }, 'furniture');
  expect(book.roleOf(1)).toBe('record');
});

test('lines outside the paper are ignored', () => {
  const book = roleBook(['one']);
  book.mark([0, 9], 'context');
  expect(book.roles()).toEqual(['context']);
});

test('whatever the order of the marks, the account is the same and covers every non-blank line', () => {
  const mark = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom(...lineRoles));
  fc.assert(
    fc.property(fc.array(fc.constantFrom('', ' ', 'text', '|'), { maxLength: 6 }), fc.array(mark), (lines, marks) => {
      const forward = roleBook(lines);
      const backward = roleBook(lines);
      for (const [first, length, role] of marks) forward.mark([first, first + length], role);
      for (const [first, length, role] of [...marks].reverse()) backward.mark([first, first + length], role);
      expect(forward.roles()).toEqual(backward.roles());
      expect(forward.roles().map((role) => role === undefined)).toEqual(lines.map(isBlankLine));
    }),
  );
});
