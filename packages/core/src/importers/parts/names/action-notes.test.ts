import { expect, test } from 'vitest';
import { readActionNote, splitAtAction } from './action-notes.ts';

test.each([
  ['ACTION: Councillor Rowan', { owners: ['Councillor Rowan'] }],
  ['(ACTION: Tom Hill)', { owners: ['Tom Hill'] }],
  ['Action Point 3 – Democratic Services', { owners: ['Democratic Services'] }],
  ['Action: TH / Head of Roads', { owners: ['TH', 'Head of Roads'] }],
  ['Action: Head of Roads to circulate the figures', { owners: ['Head of Roads'], text: 'Head of Roads to circulate the figures' }],
  ['ACTION: Circulate the figures – Head of Roads', { owners: ['Head of Roads'], text: 'Circulate the figures' }],
  ['ACTION: Amend the Forward Plan. (Anna Frost)', { owners: ['Anna Frost'], text: 'Amend the Forward Plan.' }],
  ['Action: Head of Roads – mend the pump by June', { owners: ['Head of Roads'], text: 'mend the pump by June' }],
  ['Key actions:', { owners: [] }],
  ['ACTIONS:', { owners: [] }],
  ['ACTION(S):', { owners: [] }],
  ['Action Point 4', { owners: [], reference: 'Action Point 4' }],
  ['ACTION 12/04: Clerk to print the map', { owners: ['Clerk'], text: 'Clerk to print the map', reference: 'ACTION 12/04' }],
])('%s', (text, note) => {
  expect(readActionNote(text)).toEqual(note);
});

test.each([
  'Action plan: the second year',
  'Actions were taken',
  'The action: a review',
  'Action Point 2 of the last meeting had not been done.',
])('no note: %s', (text) => {
  expect(readActionNote(text)).toBeUndefined();
});

test('a mark at the end of a paragraph is split off', () => {
  expect(splitAtAction('The Chair agreed to write. ACTION: Chair')).toEqual({
    before: 'The Chair agreed to write.',
    note: { owners: ['Chair'] },
  });
});

test('a mark with a number of its own ends the paragraph before it, though the blank is lost', () => {
  expect(splitAtAction('The clerk is to send a poster to each well.Action 2.01: CP')).toEqual({
    before: 'The clerk is to send a poster to each well.',
    note: { owners: ['CP'], reference: '2.01' },
  });
});
