import { expect, test } from 'vitest';
import { readFollowUp, readResponse, readStatusCell } from './cell-values.ts';

test('a deadline is a date, or words that stay as they are', () => {
  expect(readFollowUp('January 2032').date).toMatchObject({ text: 'January 2032', edtf: '2032-01' });
  expect(readFollowUp('Visit made by 14 May 2031').date).toMatchObject({
    text: 'Visit made by 14 May 2031',
    to: '2031-05-14',
  });
  expect(readFollowUp('next meeting')).toEqual({ date: { text: 'next meeting' } });
  expect(readFollowUp('TBC')).toEqual({ date: { text: 'TBC' } });
  expect(readFollowUp('')).toEqual({});
});

test('a finished state under the deadline is a state and no date', () => {
  expect(readFollowUp('Completed')).toEqual({ status: 'Completed' });
  expect(readFollowUp('Ongoing')).toEqual({ date: { text: 'Ongoing' }, status: 'Ongoing' });
});

test('an acceptance is parted from the news after it; a refusal keeps its reason', () => {
  expect(readResponse('Agreed. The plan was altered.')).toMatchObject({
    response: { decision: 'accepted', asWritten: 'Agreed' },
    rest: 'The plan was altered.',
    unclear: false,
  });
  expect(readResponse('Not agreed: too dear')).toMatchObject({ response: { decision: 'rejected', asWritten: 'Not agreed: too dear' } });
  expect(readResponse('Accepted subject to funding').response?.asWritten).toBe('Accepted subject to funding');
  expect(readResponse('The contract allows seven days.')).toMatchObject({ response: { asWritten: 'The contract allows seven days.' } });
  expect(readResponse('')).toEqual({ unclear: false, words: '' });
});

test('"Agreed plans went to the printer" is taken as a decision, and said to be unclear', () => {
  expect(readResponse('Agreed plans went to the printer')).toMatchObject({
    response: { asWritten: 'Agreed' },
    rest: 'plans went to the printer',
    unclear: true,
  });
});

test('a status is read from its own words, a colour from the key, "Yes" from the header', () => {
  const colours = new Map([['green', 'complete' as const]]);
  expect(readStatusCell({ own: 'In  Progress', elsewhere: ['Completed'], colours })).toEqual({
    status: 'in-progress',
    asWritten: 'In Progress',
    unclear: false,
  });
  expect(readStatusCell({ own: '', elsewhere: ['', 'Completed'], colours }).status).toBe('complete');
  expect(readStatusCell({ own: 'Green', elsewhere: [], colours }).status).toBe('complete');
  expect(readStatusCell({ own: 'Amber', elsewhere: [], colours })).toEqual({ status: 'unknown', asWritten: 'Amber', unclear: true });
  expect(readStatusCell({ own: 'Yes', elsewhere: [], colours, header: 'Completed?' }).status).toBe('complete');
  expect(readStatusCell({ own: '', elsewhere: [], colours })).toEqual({ status: 'unknown', unclear: false });
});
