import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { isAskingComments } from './asking-comments.ts';
import { passagesOf } from './passages.ts';

const asks = (...lines: readonly string[]) =>
  isAskingComments(passagesOf(readText(lines.join('\n'), { name: 'paper.txt', sha256: '0'.repeat(64) })), 0);
const stem = 'The Panel would like to make the following observations:';

test('comments that ask, and comments that only think', () => {
  expect(asks(stem, '(1) The consultation should be longer.', '(2) That Ward Councillors be told of it.')).toBe(true);
  expect(asks(stem, '(1) The ferry was late.', '(2) The pier was a fine one.')).toBe(false);
  expect(asks('Members raised the following points:', '(1) The consultation should be longer.')).toBe(false);
});
