import { expect, test } from 'vitest';
import { dueInText } from './due-in-text.ts';

const cases: readonly (readonly [text: string, edtf: string | undefined])[] = [
  ['That the gully list be printed by 30/06/31.', '2031-06-30'],
  ['Every warden should be in post by March 2031.', '2031-03'],
  ['asks that the map is drawn by the end of May 2031', '2031-05'],
  ['Welcomes the report of 31 March 2031.', undefined],
  ['names what can be done by 2031', undefined],
  ['keeps the aim ‘By May 2031 no gully is to be blocked’ as it stands', undefined],
  ['asks members to come to the opening on 9 October 2031', undefined],
  ['be done by 1 May 2031 and be reported by 1 June 2031', undefined],
];

test.each(cases)('"%s" is due %s', (text, edtf) => {
  const due = dueInText(text);
  expect(due === undefined ? undefined : due.edtf?.slice(0, edtf?.length)).toBe(edtf);
});

test('a deadline that is set anew needs no word of doing', () => {
  expect(dueInText('Members noted that the due date should be moved to March 2032.')?.edtf).toBe('2032-03');
  expect(dueInText('Fire doors – Requested extension date until 30th June 2032.')?.edtf).toBe('2032-06-30');
  expect(dueInText('The gallery has an extension to 31 March Street.')).toBeUndefined();
});
