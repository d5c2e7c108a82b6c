import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import type { Extraction, RecommendationDraft } from '../importer.ts';
import { scheduleImporter } from './schedule.ts';
import { trackerImporter } from './tracker.ts';

const read = (text: string) => readText(text, { name: 'log.txt', sha256: '0'.repeat(64) });
const extract = (lines: readonly string[]): Extraction => trackerImporter.extract(read(lines.join('\n')), { paper: 'paper' });
const records = (lines: readonly string[]): readonly RecommendationDraft['record'][] =>
  extract(lines).drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : []));

test.each([
  ['bars', ' | '],
  ['tabs', '\t'],
])('a row that names a meeting holds for the rows below it: %s', (_, between) => {
  const line = (...cells: readonly string[]): string => cells.join(between);
  const found = extract([
    'WEALDSHIRE CARE SCRUTINY BOARD – ACTION LOG',
    '',
    line('Ref', 'Action', 'Who', 'By when', 'Update', 'RAG'),
    line('MEETING HELD ON 14 SEPTEMBER 2031', '', '', '', '', ''),
    line('WC/31/11', 'Circulate the waiting times for a first appointment', 'Director of Care', '31 October 2031', 'Sent', 'Closed'),
    line('MEETING HELD ON 19 OCTOBER 2031', '', '', '', '', ''),
    line('WC/31/12', 'Ask the patients’ group for their evidence about dentists', 'Chair', '', 'Letter sent', 'Open'),
    line('', 'See also WC/31/09 (closed at the last meeting)', '', '', '', ''),
  ]);
  expect(found.drafts.map((draft) => (draft.entity === 'recommendation' ? [draft.record.reference, draft.record.raisedOn] : []))).toEqual([
    ['WC/31/11', '2031-09-14'],
    ['WC/31/12', '2031-10-19'],
  ]);
  expect(found.roles[7]).toBe('furniture');
});

test('the foot of a page set with tabs is no row, and merged cells hold over it', () => {
  const header = 'Date of meeting\tTopic\tRec\tRecommendation\tPortfolio Holder\tProgress\tStatus';
  const rows = records([
    'Place Scrutiny Committee – Recommendations Monitor',
    header,
    '17 May 2031\tBuses\tR4\tThat the Cabinet write to the operators.\tCllr Okoro\tLetter sent.\tOn track',
    'Place OSC 13 September 2031\t\tPage 1 of 2',
    header,
    '\t\tR5\tThat timetable cases be checked each month.\tCllr Okoro\tIn the contract.\tOn track',
  ]);
  expect(rows.map((row) => [row.reference, row.raisedOn, row.topic])).toEqual([
    ['R4', '2031-05-17', 'Buses'],
    ['R5', '2031-05-17', 'Buses'],
  ]);
});

test('a title over the resolution in its cell is the topic, and the answers go by letters', () => {
  const rows = records([
    '| Date of meeting | Minute no. | Recommendations | Lead Officer | Outcome |',
    '|---|---|---|---|---|',
    '| 04/07/2031 | 8 | **Tips**<br>(a) That the booking system be kept.<br>(b) That those without a car be let in on foot. | Head of Waste | (a) Accepted<br>(b) Not accepted – unsafe |',
    '| 04/07/2031 | 9 | **Trees**<br>That the 9,000 new trees be spread fairly over the county. | Parks Manager | Accepted in part |',
    '| 12/09/2031 | 18 | **Work programme**<br>No recommendations were made. | – | – |',
    '',
    'Notes',
    '',
    '- *Accepted* means that the Executive agreed the wording without change.',
  ]);
  expect(rows.map((row) => [row.reference, row.topic, row.text, row.response?.decision, row.response?.asWritten])).toEqual([
    ['(a)', 'Tips', 'the booking system be kept.', 'accepted', 'Accepted'],
    ['(b)', 'Tips', 'those without a car be let in on foot.', 'rejected', 'Not accepted – unsafe'],
    ['9', 'Trees', 'the 9,000 new trees be spread fairly over the county.', 'accepted-in-part', 'Accepted in part'],
  ]);
});

test('bars close the cells and line ends in them are the paper’s own where lines are long', () => {
  const rows = records([
    'OUTSTANDING BUSINESS STATEMENT',
    ...['|', 'No. |', 'Minute Reference |', 'Subject / Decision |', 'Lead Officer |', 'Update |', 'Expected Completion |'],
    ...[
      '|',
      '1 |',
      'WR 15.03.31',
      'Item 7 |',
      'Winter Gritting',
      'To instruct the Head of Roads to report on adding the coast road to the priority one routes, with the cost. |',
    ],
    ...['Head of Roads', '(D. Fenner) |', 'Counts made; the report is being written. |', '22 November 2031 |'],
    ...['|', '2 |', 'WR 07.06.31', 'Item 4 |', 'Bus Shelters', 'To request a note to all members on who owns which shelter. |'],
    ...['Transport Manager', '(L. Moss) |', 'Sent on 2 October. |', 'Complete |'],
  ]);
  expect(rows.map((row) => [row.reference, row.raisedOn, row.topic, row.responsible, row.followUp?.text, row.statusAsWritten])).toEqual([
    ['1', '2031-03-15', 'Winter Gritting', ['Head of Roads (D. Fenner)'], '22 November 2031', undefined],
    ['2', '2031-06-07', 'Bus Shelters', ['Transport Manager (L. Moss)'], undefined, 'Complete'],
  ]);
});

test('without a header: officer and state in each other’s column, a deadline beside the state, a row that ends early', () => {
  const rows = records([
    'OUTSTANDING ACTIONS',
    '',
    '13 March 2031\tMinute 58\tThe tender of the broker to be scored mostly on quality.\tHead of Legal\tDone',
    '13 March 2031\tMinute 60\tMembers to be shown how the accounts are judged.\tTreasurer of the Council\tOutstanding',
    '12 June 2031\tMinute 7\tA short guide to be written for all new members.\tChief Auditor\tDone',
    '12 June 2031\tMinute 9\tThe register of gifts to be put on the website.\tDone\tMonitoring Officer',
    '12 June 2031\tMinute 9\tEvery use of the urgency rule to be reported.\tMonitoring Officer\tOutstanding – due 27 November 2031',
    '25 September 2031\tMinute 25\tTraining on treasury matters to be opened to all members\tFinance Officer',
  ]);
  expect(rows.map((row) => [row.responsible?.[0], row.statusAsWritten, row.followUp?.to])).toEqual([
    ['Head of Legal', 'Done', undefined],
    ['Treasurer of the Council', 'Outstanding', undefined],
    ['Chief Auditor', 'Done', undefined],
    ['Monitoring Officer', 'Done', undefined],
    ['Monitoring Officer', 'Outstanding – due 27 November 2031', '2031-11-27'],
    ['Finance Officer', undefined, undefined],
  ]);
});

test('a nil return holds nothing', () => {
  const found = extract([
    'Recommendation Tracker – Quarter 2',
    'Ref\tDate\tRecommendation\tResponsible\tTarget date\tStatus\tComments',
    '-\t-\t-\t-\t-\t-\t-',
    'There are no open recommendations.',
  ]);
  expect(found.drafts).toEqual([]);
  expect(found.diagnostics.filter((diagnostic) => diagnostic.severity !== 'info')).toEqual([]);
});

test('blocks of labels that say who and by when are a tracker', () => {
  const document = read(
    [
      'Task Group: Empty Homes – Cabinet response and progress',
      '',
      'Recommendation 1: That one officer',
      'be the single contact for owners.',
      'Response: Not agreed. There is no money.',
      'Lead: n/a',
      'Target date: n/a',
      '',
      'Recommendation 2:',
      'That loans be offered, provided that:',
      '- the home passes an inspection; and',
      '- the tenant comes from the list.',
      'Response: Agreed',
      'Lead: Housing Officer',
      'Target date: Summer 2032',
      'Progress: Not started',
      '',
      'Background papers: the report of the group (July 2031)',
    ].join('\n'),
  );
  expect(trackerImporter.identify(document).score).toBeGreaterThan(0.9);
  const drafts = trackerImporter.extract(document, { paper: 'paper' }).drafts;
  expect(drafts).toMatchObject([
    { record: { reference: '1', text: 'one officer be the single contact for owners.', response: { decision: 'rejected' } } },
    { record: { reference: '2', responsible: ['Housing Officer'], followUp: { text: 'Summer 2032' }, statusAsWritten: 'Not started' } },
  ]);
});

test.each([
  [
    'a forward plan',
    'Forward Plan of Key Decisions',
    'Decision\tDecision maker\tDate due\tConsultation\tContact\tDocuments\tOpen or exempt',
    'Home to School Transport Policy\tCabinet\t8 November 2031\tParents\tHugh Fenner\tDraft policy\tOpen',
  ],
  [
    'a work programme',
    'Scrutiny Work Programme 2031/32',
    'Meeting\tAction\tLead officer\tStatus',
    '3 May 2031\tAnnual report on complaints received\tComplaints Manager\tConfirmed',
  ],
])('%s asks nothing', (_, title, header, row) => {
  const document = read([title, '', header, row, row].join('\n'));
  expect(trackerImporter.identify(document).score).toBe(0);
  expect(scheduleImporter.identify(document).score).toBe(0);
});

test('under "Response received?" yes is no acceptance', () => {
  const rows = records([
    'Recommendation log of the Health Scrutiny Committee',
    'ID,Meeting date,Theme,What was recommended,To whom,Response received?,Lead,Target,Current position',
    '31,2031-06-21,Surgeries,"That surgeries answer the telephone, and quickly",Trust,Yes - rejected,,2031-12-31,Closed',
    '32,2031-06-21,Surgeries,That waiting times be put on the website,Trust,No,Dr Moss,,Open',
    '33,2031-09-13,Work programme,No recommendation made,,,,,',
  ]);
  expect(rows.map((row) => [row.reference, row.response?.decision, row.raisedOn])).toEqual([
    ['31', 'rejected', '2031-06-21'],
    ['32', 'awaiting', '2031-06-21'],
  ]);
});
