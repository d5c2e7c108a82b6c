import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { isOutcome, outcomeOf } from './motion-outcomes.ts';
import { passagesOf } from './passages.ts';
import { findResolutions } from './resolutions.ts';
import { splitRunOns } from './run-ons.ts';

const texts = (text: string) =>
  findResolutions(splitRunOns(passagesOf(readText(text, { name: 'm.txt', sha256: '0'.repeat(64) })))).resolutions.map(
    (found) => found.text,
  );

const division = (outcome: string) =>
  [
    'Motion',
    'That the Committee -',
    '· Agrees that the ferry grant be paid;',
    '· Asks each pier to report.',
    'Moved by Councillor Orla Finch, seconded by Councillor Ned Tarrant.',
    'Amendment',
    'That the Committee -',
    '1. Recommends one grant for all piers.',
    '2. Asks for the accounts once a year.',
    'Moved by Councillor Sal Dunmore, seconded by Councillor Ivy Crook.',
    'Decision',
    outcome,
  ].join('\n\n');

test.each([
  [
    'On a show of hands there were 3 votes for the Motion and 6 for the Amendment. The Amendment was carried and the Committee resolved accordingly.',
    ['Recommends one grant for all piers.', 'Asks for the accounts once a year.'],
  ],
  [
    'The Amendment was lost by 2 votes to 7. The Motion was carried and the Committee resolved accordingly.',
    ['Agrees that the ferry grant be paid', 'Asks each pier to report.'],
  ],
  ['To approve the amendment by Councillor Dunmore.', ['Recommends one grant for all piers.', 'Asks for the accounts once a year.']],
  ['The Committee was by then without a quorum.', []],
])('of motion and amendment only what is carried is resolved: %s', (outcome, expected) => {
  expect(texts(division(outcome))).toEqual(expected);
});

test('a motion that is lost resolves nothing; the one carried after it does', () => {
  expect(
    texts(
      [
        'It was moved by Councillor Finch and seconded by Councillor Crook:',
        'That no comment be made on the sale.',
        'On being put, with 4 voting for and 6 against, the Motion was LOST.',
        'It was then moved by Councillor Tarrant, seconded by Councillor Dunmore:',
        'That the sale be put off for a year.',
        'On being put to the vote, the motion was carried.',
      ].join('\n\n'),
    ),
  ).toEqual(['the sale be put off for a year.']);
});

test.each([
  ['Councillor Finch moved that the fee be doubled. Upon being put to the vote, this was not agreed.', []],
  ['Councillor Finch moved that the fee be doubled. The motion was put to the vote and carried.', ['the fee be doubled.']],
  ['Councillor Finch proposed that the Committee ask Cabinet to stop. There was no seconder.', []],
  ['Councillor Finch moved that the fee be doubled. The motion fell.\n\nRESOLVED: That the fee be kept.', ['the fee be kept.']],
])('inside a paragraph: %s', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('what was proposed and agreed is a resolution, not a motion', () => {
  expect(texts('It was proposed and agreed that:\n\n(a) that the pier be painted; and\n\n(b) that the fee be kept.\n')).toEqual([
    'the pier be painted',
    'the fee be kept.',
  ]);
});

test('the outcome is that of the noun', () => {
  expect(outcomeOf('motion', ['The amendment was put to the vote and lost.', 'The motion was duly carried.'])).toBe('carried');
  expect(outcomeOf('amendment', ['The motion was carried by 5 votes to 2.'])).toBe('lost');
  expect(outcomeOf('motion', ['Members spoke of the weather.'])).toBeUndefined();
  expect(isOutcome('The amendment was accordingly carried.')).toBe(true);
  expect(isOutcome('The Director agreed to carry the motion forward.')).toBe(false);
});

const council = (...lines: readonly string[]) =>
  [
    'This Council notes:',
    '1. That the tides rise.',
    '2. That the quay is low.',
    '“This Council resolves to:',
    '• Raise the quay; and',
    '• Ask the Harbour Master to tell it of the cost.',
    'This Council further resolves that the Leader write to the Minister.”',
    ...lines,
  ].join('\n\n');

test.each([
  ['The Mayor declared the amended Motion to be carried.', true],
  ['RESOLVED: That the motion be adopted.', true],
  ['The motion was lost.', false],
  ['The meeting ended at 9 pm.', false],
])('a motion in the words "This Council resolves" counts where it is carried, what it notes does not: %s', (outcome, carried) => {
  expect(texts(council(outcome))).toEqual(
    carried ? ['Raise the quay', 'Ask the Harbour Master to tell it of the cost.', 'the Leader write to the Minister.”'] : [],
  );
});

test('the vote may be told above the motion', () => {
  expect(texts(`The following motion was carried:\n\n${council()}`)).toHaveLength(3);
});

test('what is only called proposed was not moved', () => {
  const agreed = 'It was agreed that the fares should be printed.';
  expect(texts(`Members had a table of proposed fares, and this came up:\n\n${agreed}\n`)).toEqual(['the fares should be printed.']);
});
