import { expect, test } from 'vitest';
import { dueInText } from './due-in-text.ts';

const cases: readonly (readonly [text: string, edtf: string | undefined])[] = [
  ['That the note be finished by 31/03/31.', '2031-03-31'],
  ['They would be trained by March 2031.', '2031-03'],
  ['asks that a report is brought by the end of May 2031', '2031-05'],
  ['Welcomes the report of 31 March 2031.', undefined],
  ['names what can be done by 2031', undefined],
  ['for the outcome ‘By May 2031 no resident is to wait’ as it stands', undefined],
  ['asks members to come to the opening on 9 October 2031', undefined],
  ['be done by 1 May 2031 and be reported by 1 June 2031', undefined],
];

test.each(cases)('"%s" is due %s', (text, edtf) => {
  const due = dueInText(text);
  expect(due === undefined ? undefined : due.edtf?.slice(0, edtf?.length)).toBe(edtf);
});
