import { expect, test } from 'vitest';
import { briefActionsIn } from './brief-actions.ts';

const owners = (text: string) => briefActionsIn(text).map(({ owner }) => owner);

test('what a person, a post or initials are to do', () => {
  expect(owners('Tilly Marsh to bring the list of piers to the Forum. JS will email it to all.')).toEqual(['Tilly Marsh', 'JS']);
  expect(owners('The Head of Piers to provide a map. Ada to speak to Ned about the rails.')).toEqual(['Head of Piers', 'Ada']);
});

test('what somebody was asked to do, and what was asked for with nobody named', () => {
  expect(owners('The Clerk was requested to send out the dates. Officers were asked to circulate the map.')).toEqual(['Clerk', 'Officers']);
  expect(briefActionsIn('Further updates on the piers were requested.')).toEqual([
    { text: 'Further updates on the piers were requested.', firm: true },
  ]);
});

test('nouns with a clause, questions and the running of the meeting are none', () => {
  for (const text of [
    'Failure to provide the map was regretted.',
    'Report to provide an update on piers.',
    'Members were asked to declare interests.',
    'A recorded vote was requested.',
    'A review of fares was requested by residents.',
    'The report was requested in May.',
    'Information was sought from ferry users.',
    'The Director was asked to provide figures on fares. The Director explained that there were none.',
    'Officers were asked whether the pier was safe.',
    'The Director will present the budget.',
  ])
    expect(briefActionsIn(text)).toEqual([]);
});
