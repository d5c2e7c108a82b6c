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

test('what members put forward is asked where most of it says "That …", and thought where it says what was', () => {
  const put = 'The following comments or suggestions were put forward by Members;';
  expect(
    asks(put, '• That the Chair meet the Ferry Society in May;', '• Fares could stand beside tides.', '• That the Panel visit the pier.'),
  ).toBe(true);
  expect(asks(put, '• That the fair was a fine one;', '• That the band is loud.')).toBe(false);
  expect(asks(put, '• Fares could be cut.', '• The pier should be painted.')).toBe(false);
});
