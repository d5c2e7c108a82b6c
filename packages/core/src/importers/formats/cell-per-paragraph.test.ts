import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import type { RecommendationDraft } from '../importer.ts';
import { trackerImporter } from './tracker.ts';

const read = (text: string) => readText(text, { name: 'log.txt', sha256: '0'.repeat(64) });
const records = (paragraphs: readonly string[]): readonly RecommendationDraft['record'][] =>
  trackerImporter
    .extract(read(paragraphs.join('\n\n')), { paper: 'paper' })
    .drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : []));

test('titles stand between the rows, a colour before the reference, and a line of no-break spaces is an empty cell', () => {
  const rows = records([
    'Wealdshire Children’s Scrutiny Panel – Action Tracker',
    ...['RAG', 'Ref', 'Action', 'Owner', 'Due', 'Latest update'],
    'Foster carers',
    ...['G', 'WC1', 'Panel to see the leavers’ survey of carers', 'Fostering Manager', '30 June 2031', 'Seen on 2 June.'],
    ...['R', 'WC2', 'Bring a note on placements out of the county', 'Head of Placements', 'Overdue', 'Figures are late.'],
    'Buses to school',
    ...[
      'A',
      'WC3',
      'Put the new policy to the Panel before Cabinet sees it',
      'Transport Manager',
      '\u00a0',
      'On the agenda for 4 October 2031.',
    ],
    ...['G', 'WC4', 'Ask the operators for their training records', 'Transport Manager', 'Completed', '\u00a0', '\u00a0'],
    'Key',
    'G – finished',
    'A – under way',
    'R – late or stuck',
  ]);
  expect(rows.map((row) => [row.reference, row.topic, row.statusAsWritten, row.status, row.followUp?.text])).toEqual([
    ['WC1', 'Foster carers', 'G', 'complete', '30 June 2031'],
    ['WC2', 'Foster carers', 'Overdue', 'in-progress', undefined],
    ['WC3', 'Buses to school', 'A', 'in-progress', undefined],
    ['WC4', 'Buses to school', 'Completed', 'complete', undefined],
  ]);
});

test('cells that the extractor dropped leave their columns empty; the meeting is in the title', () => {
  const rows = records([
    'Cleaner Wealdshire Scrutiny Committee',
    'Action Sheet from the meeting on Wednesday, 11th June 2031',
    ...['No.', 'Action', 'Officer', 'Timescale', 'Outcome'],
    ...['1', 'That a paper be written on what the lavatories of the county cost.', 'Tom Pannage', 'July 2031', 'Paper sent 20/07/31'],
    ...['2', 'That the Minister be asked whether the grant goes on after March.', 'Leader', 'Letter sent. No reply as yet.'],
    ...['3', 'That the opening hours of the depot be put on the website.', 'Ann Sorrel'],
    ...['4', 'That the charges of the cemetery be compared with those of others.'],
    ...['5', 'That a visit to the reservoir be arranged.', 'Tom Pannage', 'Spring 2032'],
  ]);
  expect(rows.map((row) => [row.reference, row.raisedOn, row.responsible?.[0], row.followUp?.text, row.progress?.[0]?.text])).toEqual([
    ['1', '2031-06-11', 'Tom Pannage', 'July 2031', 'Paper sent 20/07/31'],
    ['2', '2031-06-11', 'Leader', undefined, 'Letter sent. No reply as yet.'],
    ['3', '2031-06-11', 'Ann Sorrel', undefined, undefined],
    ['4', '2031-06-11', undefined, undefined, undefined],
    ['5', '2031-06-11', 'Tom Pannage', 'Spring 2032', undefined],
  ]);
});

test('each meeting has a heading and the header again; a row without a number belongs to the minute above', () => {
  const header = ['Minute No.', 'Subject', 'Action', 'Officer', 'Position'];
  const rows = records([
    'MATTERS ARISING / ACTION SHEET',
    'Position at 27 February 2031',
    'Meeting of 9 January 2031',
    ...header,
    ...['41', 'Minibus', 'That three prices be got for a minibus with a lift.', 'Transport Manager', 'Done'],
    ...['42', 'Visits', 'That visits to the two homes be set up before summer.', 'Scrutiny Officer', 'In hand', 'The first is on 3 May.'],
    ...['\u00a0', '\u00a0', 'That a note of each visit be brought to the Committee.', 'Contact Centre Manager', 'Outstanding'],
    'Meeting of 6 February 2031',
    ...header,
    ...['52', 'Carers', 'That the draft strategy come back to this Committee.', 'Head of Care', 'Outstanding'],
    'Items shown as Done will be left off the next sheet.',
    'Contact: Petra Sallow, Democratic Services',
  ]);
  expect(rows.map((row) => [row.reference, row.raisedOn, row.topic, row.responsible?.[0], row.statusAsWritten])).toEqual([
    ['41', '2031-01-09', 'Minibus', 'Transport Manager', 'Done'],
    ['42', '2031-01-09', 'Visits', 'Scrutiny Officer', 'In hand'],
    [undefined, '2031-01-09', 'Visits', 'Contact Centre Manager', 'Outstanding'],
    ['52', '2031-02-06', 'Carers', 'Head of Care', 'Outstanding'],
  ]);
});

test('where each printed line is a paragraph, the lines of a cell are joined and no cell begins inside a sentence', () => {
  const rows = records([
    'Select Committee – Fire Safety Review',
    ...['Para', 'Recommendation', 'Decision', 'Comment', 'Officer'],
    ...[
      '7.1',
      'That the offer of free home',
      'visits be printed on the back',
      'of every bill sent to those',
      'over 70',
      'Accepted',
      'Revenues will put it on',
      'the next bills. No cost',
      'to the Council.',
      'J Farrow',
    ],
    ...[
      '7.2',
      'That hydrants be checked by',
      'the parish warden',
      'Rejected',
      'The duty is the',
      'Authority’s and cannot be',
      'passed on.',
      '-',
    ],
    ...[
      '7.3',
      'That officers consult the',
      'station manager on any',
      'tall building',
      'Accepted',
      'In place since 4 June',
      '2031.',
      'Resilience',
      'Team',
    ],
    'Page 31',
    'For further information contact',
    'the Select Committee Clerk',
  ]);
  expect(rows.map((row) => [row.reference, row.text, row.response?.decision, row.responsible])).toEqual([
    ['7.1', 'the offer of free home visits be printed on the back of every bill sent to those over 70', 'accepted', ['J Farrow']],
    ['7.2', 'hydrants be checked by the parish warden', 'rejected', undefined],
    ['7.3', 'officers consult the station manager on any tall building', 'accepted', ['Resilience Team']],
  ]);
});

test('single-spaced cells with a title for each audit, a first and a revised date, and a summary after the table', () => {
  const rows = records([
    'Appendix C – Audit Recommendations Tracker',
    ...[
      'Ref',
      'Priority',
      'Agreed recommendation',
      'Management response',
      'Responsible officer',
      'Original date',
      'Revised date',
      'Status',
    ],
    'Audit: Creditors 2031/32 (Reasonable assurance)',
    ...[
      'CR1',
      'High',
      'Bank details should be confirmed by a telephone call.',
      'Agreed',
      'Payments Manager',
      '31/03/2032',
      'N/A',
      'Implemented',
    ],
    ...[
      'CR2',
      'Low',
      'Cards not used for a year should be cancelled.',
      'Agreed',
      'Payments Manager',
      '30/04/2032',
      '31/12/2032',
      'Overdue',
    ],
    'Audit: Leisure 2031/32 (Limited assurance)',
    ...[
      'LC1',
      'High',
      'The accounts of the operator should be got within nine months.',
      'Not agreed - risk accepted',
      'Client Manager',
      'N/A',
      'N/A',
      'Closed',
    ],
    'Summary',
    'Implemented 1',
    'Overdue 1',
  ]);
  expect(rows.map((row) => [row.reference, row.responsible?.[0], row.followUp?.text, row.statusAsWritten, row.response?.decision])).toEqual(
    [
      ['CR1', 'Payments Manager', '31/03/2032', 'Implemented', 'accepted'],
      ['CR2', 'Payments Manager', '30/04/2032 31/12/2032', 'Overdue', 'accepted'],
      ['LC1', 'Client Manager', undefined, 'Closed', 'rejected'],
    ],
  );
});

test('a header run together in one line over cells a paragraph each is still the header', () => {
  const page = read(
    'Panel action tracker\n\nDate Action Response\n21 January 2031\n\nHead of Wells to print the list of wells.\n\nResponse - The list is printed.\n\n3 March 2031\n\nHead of Wells to mend the pump.\n\nResponse - The pump was mended in June.',
  );
  expect(trackerImporter.identify(page).score).toBeGreaterThanOrEqual(0.5);
  expect(trackerImporter.extract(page, { paper: 'paper' }).drafts).toMatchObject([
    {
      record: {
        raisedOn: '2031-01-21',
        text: 'Head of Wells to print the list of wells.',
        response: { asWritten: 'The list is printed.' },
      },
    },
    { record: { raisedOn: '2031-03-03', text: 'Head of Wells to mend the pump.' } },
  ]);
});

test('a list that a colon opens stays in its cell, and words that wrap in the header go with those above', () => {
  const rows = records([
    'WELLS COMMITTEE RECOMMENDATION ACTION PLAN',
    'Meeting Date: 28 June 2031',
    'Recommendation[i]',
    'Chief Officer /Cabinet',
    'Member[ii]',
    'Response[iii]',
    'Timetable[iv]',
    'Lead Officer[v]',
    'a)  the following be agreed for the review of the wells:',
    '1.  To find how deep each well is, from the books of the parish;',
    '2.  To ask neighbours how they mend their pumps; and',
    '3.  To say what a new pump costs.',
    '\u00a0',
    'Ann Tulk',
    'agreed',
    'Ongoing as part of the review.',
    'Ann Tulk',
    'the Scrutiny Officer puts up posters for the open day of the wells;',
    '\u00a0',
    'Ann Tulk',
    'Agreed – the posters are with the printer',
    '7/7/31',
    'Ann Tulk',
  ]);
  expect(rows).toMatchObject([
    { reference: 'a)', responsible: ['Ann Tulk'], addressedTo: ['Ann Tulk'], response: { decision: 'accepted' } },
    { text: 'the Scrutiny Officer puts up posters for the open day of the wells', followUp: { edtf: '2031-07-07' } },
  ]);
  expect(rows[0]?.text.split('\n')).toHaveLength(4);
});

test('what the council resolves by a motion is the motion’s words, with the bullets below', () => {
  const rows = records([
    'Date',
    'Title',
    'Motion & Resolutions',
    'Lead Officer',
    'Actions taken',
    '15/12/2031',
    'Better Pumps for the Wells',
    'Council resolves to request that the Executive, as part of its work on the budget:',
    '·         thanks in public those who look after the pumps of the parish;',
    '·         commits to mend each pump before the winter;',
    '·         a clear way to say that a well is dry.',
    'Ann Tulk',
    'The pumps are on the list of works for the summer of 2032, and the rest will go into a plan.',
  ]);
  expect(rows).toMatchObject([{ topic: 'Better Pumps for the Wells', responsible: ['Ann Tulk'] }]);
  expect(rows[0]?.text).toBe(
    'request that the Executive, as part of its work on the budget:\n• thanks in public those who look after the pumps of the parish;\n• commits to mend each pump before the winter;\n• a clear way to say that a well is dry.',
  );
});
