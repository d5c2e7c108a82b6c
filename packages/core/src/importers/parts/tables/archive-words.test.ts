import { expect, test } from 'vitest';
import { readArchivePolicy } from './archive-words.ts';

const cases: readonly (readonly [text: string, policy: string | undefined])[] = [
  ['Entries that are complete will be taken off the list when the Panel next meets.', 'next-meeting'],
  ['Completed items are deleted from this list.', 'next-meeting'],
  ['Items are removed once the Panel has agreed that they are complete.', 'when-agreed'],
  ['Completed items are removed after being reported to the Committee.', 'shown-once'],
  ['Recommendations that are complete are shown here for the last time.', 'shown-once'],
  ['The tracker is updated after each meeting.', undefined],
];

test.each(cases)('"%s" is %s', (text, policy) => {
  expect(readArchivePolicy([text])).toBe(policy);
});
