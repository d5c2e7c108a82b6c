import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { passagesOf } from './passages.ts';
import { pastReasons } from './reasons.ts';

const past = (...lines: readonly string[]) =>
  pastReasons(passagesOf(readText(lines.join('\n\n'), { name: 'm.txt', sha256: '0'.repeat(64) })), 0);

test.each([
  ['a reason on the line of its label', 1, ['REASON: So that fares are known.', 'The Panel broke for tea.']],
  ['a label above its reason', 2, ['Reasons for the decision:', 'So that fares are known.', 'The Panel broke for tea.']],
  ['a label that nothing follows', 1, ['Reason:']],
  ['a sentence about reasons', 0, ['Reasons were given for the fares.']],
])('%s', (_, next, lines) => {
  expect(past(...lines)).toBe(next);
});
