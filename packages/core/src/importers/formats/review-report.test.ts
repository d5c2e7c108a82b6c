import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { builtinImporters } from '../builtin.ts';
import { identify } from '../identify.ts';
import { replyImporter } from './reply.ts';
import { reviewReportImporter } from './review-report.ts';

const read = (text: string) => readText(text, { name: 'review.txt', sha256: '0'.repeat(64) });
const kindOf = (text: string) => {
  const found = identify(read(text), builtinImporters);
  return found.outcome === 'one' ? found.importer.name : found.outcome;
};
const draftsOf = (text: string) => reviewReportImporter.extract(read(text), { paper: 'paper' }).drafts;

const twice = [
  'OUT OF THE RAIN',
  'Report of the Bus Shelters Task and Finish Group',
  'Wealdshire County Council',
  'Foreword by the Chair',
  'I never owned a car, and I know every shelter in Harrowmere.',
  '1. Summary of Recommendations',
  'There are three, in two groups.',
  'Shelters',
  'R1  That every stop with ten passengers a day is given a roof by 31 March 2032.',
  'Owner: Head of Passenger Transport',
  'R2 That parish councils are asked which stops they would clean.',
  'Owner: Cabinet Member for Roads',
  'Keeping watch',
  'R3 That the Panel hears in a year what was done.',
  'Owner: Scrutiny Officer',
  '2. Findings',
  '2.1 Of 400 stops 90 have a roof. Nobody at the depot knew which.',
  'R1 That every stop with ten passengers a day is given a roof by 31 March 2032',
  '2.2 Parishes said that they would help.',
  'R2 That parish councils are asked which stops they would clean.',
  '3. Next steps',
  '3.1 The report goes to Cabinet in May.',
].join('\n\n');

test('recommendations of the summary and of the findings are one, with the owner and both places', () => {
  expect(kindOf(twice)).toBe('review-report');
  const drafts = draftsOf(twice);
  expect(drafts).toHaveLength(3);
  expect(drafts).toMatchObject([
    {
      record: {
        reference: 'R1',
        topic: 'Shelters',
        responsible: ['Head of Passenger Transport'],
        followUp: { text: '31 March 2032' },
        sources: [{ lines: [17, 19] }, { lines: [35, 35] }],
      },
    },
    { record: { reference: 'R2', responsible: ['Cabinet Member for Roads'] } },
    { record: { reference: 'R3', topic: 'Keeping watch' } },
  ]);
});

test('a paragraph a printed line: a recommendation goes on below its head and ends at the next number', () => {
  const lines = [
    'REVIEW OF MARKET DAYS IN ASHCOMBE',
    'REPORT OF THE SCRUTINY PANEL',
    '1. The Panel was asked in the spring to look at why stalls stand empty on',
    'Thursdays and what might be done about it.',
    '2. The Panel recommends the Executive:',
    'Recommendation (a) – to let a stall free of rent for a month to anybody from',
    'Wealdshire who has not traded before;',
    'Recommendation (b) – to move the market to Saturdays for a trial of half a year, and',
    'to say beforehand how its success is to be measured.',
    'Page 1',
    '3. Of 40 stalls 23 were let in the year. The clerk said that he had turned',
    'nobody away and that the fees had not been raised since the square was paved.',
    'Recommendation (a) – to let a stall free of rent for a month to anybody',
    'from Wealdshire who has not traded before.',
    '4. Traders were of two minds about Saturdays. The younger ones were ready to try it',
    'and the older ones said that it had been tried in the time of their fathers.',
    'Recommendation (b) – to move the market to Saturdays for a trial of half a year, and to',
    'say beforehand how its success is to be measured.',
    'Councillor Ambrose Tulk',
    'Chairman of the Panel',
  ];
  const text = lines.join('\n\n');
  expect(kindOf(text)).toBe('review-report');
  expect(draftsOf(text)).toMatchObject([
    { record: { reference: '(a)', text: 'to let a stall free of rent for a month to anybody from Wealdshire who has not traded before' } },
    {
      record: {
        reference: '(b)',
        text: 'to move the market to Saturdays for a trial of half a year, and to say beforehand how its success is to be measured.',
      },
    },
  ]);
});

test('a list that the group recommends counts, the people and the facts in other lists do not', () => {
  const text = [
    'SCRUTINY REVIEW OF ALLOTMENTS',
    'Report of the Allotments Task and Finish Group',
    'October 2031',
    'Foreword',
    'This was a short review, and a cold one.',
    'Recommendations',
    'The Task and Finish Group recommends that:',
    '1. The waiting lists of all towns are kept in one place by 31 March 2032.',
    '2. A plot that is not dug for a year is offered to the next in line.',
    'Background',
    '1. There are 31 sites in the county. Nobody has counted the plots.',
    '2. Rents differ from site to site.',
    'Findings',
    'The Group went to four sites and met the following people:',
    '1. Mr T Furlong, Harrowmere Allotment Society',
    '2. Ms P Oakhanger, site warden',
  ].join('\n\n');
  expect(kindOf(text)).toBe('review-report');
  expect(draftsOf(text)).toMatchObject([
    { record: { reference: '1.', followUp: { text: '31 March 2032' } } },
    { record: { reference: '2.', text: 'A plot that is not dug for a year is offered to the next in line.' } },
  ]);
});

const annual = (outcome: string): string =>
  [
    'Scrutiny Annual Report 2030/31',
    'Wealdshire County Council',
    'Introduction',
    'The committees made 14 recommendations this year and Cabinet accepted 12.',
    'Roads Scrutiny Committee',
    'Winter gritting',
    'The Committee asked why lanes were left. It made the following recommendations to Cabinet:',
    '• That cycle paths to schools be gritted first.',
    '• That parish councils be given salt in October.',
    outcome,
    'Libraries Scrutiny Committee',
    'Members looked at the following libraries:',
    '• Harrowmere, which is open on five days',
    '• Ashcombe, which is open on two',
  ].join('\n\n');

test('an annual report: the list under its topic, and an outcome that is of all of them', () => {
  expect(kindOf(annual('Outcome: Cabinet accepted both in December.'))).toBe('review-report');
  const response = { decision: 'accepted', asWritten: 'Cabinet accepted both in December.' };
  expect(draftsOf(annual('Outcome: Cabinet accepted both in December.'))).toMatchObject([
    { record: { topic: 'Winter gritting', text: 'cycle paths to schools be gritted first.', response } },
    { record: { topic: 'Winter gritting', text: 'parish councils be given salt in October.', response } },
  ]);
  const [first] = draftsOf(annual('Outcome: Cabinet accepted the first and rejected the second.'));
  expect(first?.record).not.toHaveProperty('response');
});

test('an annual report that only counts recommendations has none', () => {
  expect(
    kindOf('Scrutiny Annual Report 2030/31\n\nWealdshire County Council\n\nThe committees met 24 times and made 31 recommendations.'),
  ).toBe('none');
});

test('where an outcome stands under each recommendation the annual report is read as a reply, its lists too', () => {
  const text = annual('Outcome: Cabinet accepted both in December.').replace(
    'Libraries Scrutiny Committee',
    'Recommendation: The library at Ashcombe should open on Saturdays.\n\nOutcome: Accepted. It opened in May.\n\nLibraries Scrutiny Committee',
  );
  expect(kindOf(text)).toBe('reply');
  expect(replyImporter.extract(read(text), { paper: 'paper' }).drafts).toMatchObject([
    { record: { text: 'cycle paths to schools be gritted first.' } },
    { record: { text: 'parish councils be given salt in October.' } },
    { record: { text: 'The library at Ashcombe should open on Saturdays.', response: { decision: 'accepted' } } },
  ]);
});

test('a list of what is known about a recommendation is no list of recommendations', () => {
  const text = [
    'Ferry Inquiry, final report',
    'What the inquiry wanted',
    'Publicly available evidence relating to this recommendation:',
    '- The ferry company said in 2030 that it agreed with it.',
    '- Nothing has been printed since.',
  ].join('\n\n');
  expect(kindOf(text)).toBe('none');
});
