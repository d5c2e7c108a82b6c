import { expect, test } from 'vitest';
import { nameAndRole, splitPeople } from './people.ts';

test.each([
  ['Mr Cole, Mrs Rye and Mr Crane', ['Mr Cole', 'Mrs Rye', 'Mr Crane']],
  ['Mr Ash (Chairman)', ['Mr Ash (Chairman)']],
  [
    'Councillor T.B. Ward (Chairman); Councillor Mrs. L. Dell (Vice-Chairman); Councillors F.G. Grey, O.H. Hart and W.A. Wells.',
    [
      'Councillor T.B. Ward (Chairman)',
      'Councillor Mrs. L. Dell (Vice-Chairman)',
      'Councillor F.G. Grey',
      'Councillor O.H. Hart',
      'Councillor W.A. Wells',
    ],
  ],
  [
    'Councillors: Smith (Chair), Jones, Brown (sub for Cllr Moss, absent) & Green',
    ['Councillor Smith (Chair)', 'Councillor Jones', 'Councillor Brown (sub for Cllr Moss, absent)', 'Councillor Green'],
  ],
  [
    'Jane Reed, Head of Roads and Bridges, Tom Hill (Clerk) and Ann Lee',
    ['Jane Reed, Head of Roads and Bridges', 'Tom Hill (Clerk)', 'Ann Lee'],
  ],
  ['John Marsh - Director of Roads; Ann Bee - Head of Law', ['John Marsh - Director of Roads', 'Ann Bee - Head of Law']],
  ['Cllr Mrs Lovage', ['Cllr Mrs Lovage']],
  ['', []],
])('%s', (text, people) => {
  expect(splitPeople(text)).toEqual(people);
});

test.each([
  ['Vera Clay, Transformation Director', { name: 'Vera Clay', role: 'Transformation Director' }],
  ['Ann Bee – Head of Law', { name: 'Ann Bee', role: 'Head of Law' }],
  ['Ann Bee (Head of Law)', { name: 'Ann Bee', role: 'Head of Law' }],
  ['Ann Bee', { name: 'Ann Bee' }],
])('%s', (text, person) => {
  expect(nameAndRole(text)).toEqual(person);
});
