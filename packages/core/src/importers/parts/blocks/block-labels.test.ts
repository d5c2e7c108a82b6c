import { expect, test } from 'vitest';
import { readBlockLabel, readLoneLabel } from './block-labels.ts';

test.each([
  ['Cabinet response (11 October 2031): Accepted', { sense: 'response', value: 'Accepted', on: '2031-10-11' }],
  ['Management response: Agreed. A draft exists.', { sense: 'response', value: 'Agreed. A draft exists.' }],
  ['Response to recommendation 4: Not agreed', { sense: 'response' }],
  ['Agreed action: The form will be changed.', { sense: 'response' }],
  ['Lead: Head of Customer Services', { sense: 'responsible', value: 'Head of Customer Services' }],
  ['Responsible officer:', { sense: 'responsible', value: '' }],
  ['Owner: Cabinet Member for Roads', { sense: 'responsible' }],
  ['Directed to: Local forums', { sense: 'addressed-to' }],
  ['Target implementation date: Spring 2032', { sense: 'follow-up' }],
  ['Revised date: 30 November 2031', { sense: 'follow-up' }],
  ['Timescale: Immediate', { sense: 'follow-up' }],
  ['Progress: The line went live in April.', { sense: 'progress' }],
  ['Assessment: Partly achieved', { sense: 'status' }],
  ['Outcome: Accepted. Messages began in May.', { sense: 'outcome' }],
  ['Priority: High', { sense: 'note' }],
  ['Financial implications: None', { sense: 'note' }],
])('%s', (line, label) => {
  expect(readBlockLabel(line)).toMatchObject(label);
});

test.each(['Every responder should: keep a list', 'the timescale: it is too long', 'We heard two things. First: nobody knew.'])(
  'a sentence with a colon: %s',
  (line) => {
    expect(readBlockLabel(line)).toBeUndefined();
  },
);

test('a label on a line of its own counts where it comes back, an answer’s always', () => {
  expect(readLoneLabel('Delivery date', true)).toMatchObject({ sense: 'follow-up' });
  expect(readLoneLabel('Delivery date', false)).toBeUndefined();
  expect(readLoneLabel('Government response', false)).toMatchObject({ sense: 'response' });
  expect(readLoneLabel('Progress', true)).toMatchObject({ sense: 'progress' });
  expect(readLoneLabel('In progress', true)).toBeUndefined();
  expect(readLoneLabel('Accepted', true)).toBeUndefined();
});
