import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { declarationIn, findAttendance } from './attendance.ts';
import { passagesOf } from './passages.ts';

const read = (text: string) => findAttendance(passagesOf(readText(text, { name: 'minutes.txt', sha256: '0'.repeat(64) }))).attendance;

test('columns of names are read row by row, a short last row too', () => {
  const found = read(
    'Present: Mr Ash (Chairman)\n\nMrs Birch\tMrs Cedar\tMr Dale\nMs Elm\tMs Fir\t\n\nApologies were received from Mr Gale and Mrs Hart\n\nAlso in attendance: Mr Inch, Ms Jay\n\nPart I\n',
  );
  expect(found).toEqual({
    present: ['Mr Ash (Chairman)', 'Mrs Birch', 'Mrs Cedar', 'Mr Dale', 'Ms Elm', 'Ms Fir'],
    apologies: ['Mr Gale', 'Mrs Hart'],
    inAttendance: ['Mr Inch', 'Ms Jay'],
    chair: 'Mr Ash',
  });
});

test('one line with semicolons and plural titles', () => {
  const found = read(
    'Present: Councillor T.B. Ward (Chairman); Councillors F.G. Grey and O.H. Hart.\n\nAlso present: Councillor U.D. Marl.\n\nThis was received from Councillor V. Giles.\n',
  );
  expect(found?.present).toEqual(['Councillor T.B. Ward (Chairman)', 'Councillor F.G. Grey', 'Councillor O.H. Hart']);
  expect(found?.inAttendance).toEqual(['Councillor U.D. Marl']);
  expect(found?.apologies).toEqual(['Councillor V. Giles']);
});

test('the list ends where prose begins, and members of the public are not named', () => {
  const found = read(
    'PRESENT: Councillor Robin in the chair.\n\nCouncillors Wills (Vice-Chair), Alder and Ogle.\n\nALSO PRESENT: At the start 5 members of the public.\n\nThe panel met at the Civic Centre, Otterby.\n',
  );
  expect(found?.present).toEqual(['Councillor Robin in the chair', 'Councillor Wills (Vice-Chair)', 'Councillor Alder', 'Councillor Ogle']);
  expect(found?.chair).toBe('Councillor Robin');
  expect(found?.inAttendance).toEqual([]);
});

test('a paper without a list has no attendance', () => {
  expect(read('RESOLVED: That the plan be kept.\n')).toBeUndefined();
});

test.each([
  [
    'Mr Rye declared an interest in item 5 (Libraries) as a trustee of the reading room.',
    { who: 'Mr Rye', item: 'item 5 (Libraries)', nature: 'a trustee of the reading room' },
  ],
  [
    'Cllr Fairlamb declared a personal interest in item 4 (Care) because her father receives care.',
    { who: 'Cllr Fairlamb', item: 'item 4 (Care)', nature: 'her father receives care' },
  ],
  ['Ms Fir declared a disclosable pecuniary interest in relation to Item 7.', { who: 'Ms Fir', item: 'Item 7' }],
])('%s', (text, declaration) => {
  expect(declarationIn(text)).toEqual({ ...declaration, text });
});

test.each([
  'No declarations were received.',
  'The following personal interests were declared:',
  'There were no further declarations of interest.',
])('declares nothing: %s', (text) => {
  expect(declarationIn(text)).toBeUndefined();
});
