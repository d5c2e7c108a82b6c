import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import type { RecommendationDraft } from '../importer.ts';
import { trackerImporter } from './tracker.ts';

const read = (text: string) => readText(text, { name: 'log.txt', sha256: '0'.repeat(64) });
const records = (paragraphs: readonly string[]): readonly RecommendationDraft['record'][] =>
  trackerImporter
    .extract(read(paragraphs.join('\n\n')), { paper: 'paper' })
    .drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : []));

const header = ['Ref', 'Recommendation', 'Lead officer', 'Target\ndate', 'Progress', 'Status'];
const title = 'Wealdshire Overview Panel – Recommendations Tracker 2031/32';

test('a block of lines is a cell where blank lines part the cells, and a page prints the title and the header again', () => {
  const rows = records([
    title,
    ...header,
    ...[
      'WOP 1',
      'That the lifts at both stations be\ninspected each month.',
      'Head of Fleet\nServices',
      'May 2031',
      'Now done by a\ncontractor.',
    ],
    'Complete',
    ...[
      'WOP 2',
      'That the timetable be printed in\nlarge type.',
      'Print Room\nManager',
      'September 2031',
      'Proofs are with the Panel.',
      'Overdue',
    ],
    ...['Page 1 of 2', title, ...header],
    ...[
      'WOP 3',
      'That the shelters at Otterby be\nmended before winter.',
      'Estates\nManager',
      'Each meeting',
      'Three are mended.',
      'Ongoing',
    ],
    'Page 2 of 2',
  ]);
  expect(rows).toMatchObject([
    {
      reference: 'WOP 1',
      text: 'the lifts at both stations be inspected each month.',
      responsible: ['Head of Fleet Services'],
      followUp: { edtf: '2031-05' },
      statusAsWritten: 'Complete',
    },
    { reference: 'WOP 2', responsible: ['Print Room Manager'], followUp: { edtf: '2031-09' }, statusAsWritten: 'Overdue' },
    { reference: 'WOP 3', responsible: ['Estates Manager'], statusAsWritten: 'Ongoing' },
  ]);
});

test('numbers under no title are references, and a heading above the header or a footer beside the page number is no cell', () => {
  const columns = ['Recommendations', 'To', 'Accept / Reject', 'Comments', 'Target date'];
  const rows = records([
    'Ferries (W.R.4/2031): response of the Minister for Ports',
    'RECOMMENDATIONS',
    ...['\u00a0', ...columns],
    ...['1', 'The Minister should publish the winter timetable by the end of August.', 'MP', 'Accept', 'It is being drawn up.', 'Q3 2031'],
    ...['2', 'The Minister should pay for a second ramp at Saltby.', 'MP', 'Reject', 'There is no money for it.', 'N/A'],
    ...['Page - 2', 'W.R.4/2031 Res.', '\u00a0', ...columns],
    ...['3', 'Islanders should travel free of charge on Sundays in winter.', 'MP/MT', 'Accept', 'Agreed by both departments.', 'Complete'],
    ...['CONCLUSION', 'The Minister thanks the Panel.', 'Page - 3', 'W.R.4/2031 Res.'],
  ]);
  expect(rows.map((row) => [row.reference, row.text.slice(0, 23), row.response?.asWritten])).toEqual([
    ['1', 'The Minister should pub', 'Accept'],
    ['2', 'The Minister should pay', 'Reject'],
    ['3', 'Islanders should travel', 'Accept'],
  ]);
});

test('the table ends where the next section of an overview report begins', () => {
  const rows = records([
    'Wealdshire Finance Scrutiny Committee – Overview Report',
    '1. Monitoring Recommendations',
    'What became of earlier recommendations is set out below.',
    ...['Date', 'Item', 'Recommendation', 'Action', 'Contact Officer'],
    ...[
      '4 March 2031',
      'FSC/31/9 Rents',
      'Request that rent arrears be shown by estate in the next report.',
      'Added to the report for May.',
      'Ines Holt, Head of Rents',
    ],
    ...[
      '1 April 2031',
      'FSC/31/14 Sick leave',
      'Recommend that the Executive Member reviews the policy on leave.',
      'A reply is awaited.',
      'Paul Oram, Director of HR',
    ],
    '2. Decisions to come',
    'The Council has to give notice of the decisions that it will take at least 28 days before.',
    ...['Subject', 'Decision Maker', 'Due', 'Officer'],
    ...['Agency staff (2031/04A)', 'The appointment of a firm that supplies agency staff to all departments.', 'Treasurer', 'Paul Oram'],
  ]);
  expect(rows.map((row) => row.text)).toEqual([
    'Request that rent arrears be shown by estate in the next report.',
    'Recommend that the Executive Member reviews the policy on leave.',
  ]);
});

test('the topic of a row may have the name of a section, and the table goes on', () => {
  const rows = records([
    'Wealdshire Wellbeing Panel – Action Sheet',
    ...['Minute No.', 'Subject', 'Action', 'Officer', 'Position'],
    ...['41', 'Minibus', 'That three prices for a minibus be obtained before the summer.', 'Transport Manager', 'Done'],
    ...['42', 'Work Programme', 'That dental care be moved to the meeting in April.', 'Scrutiny Officer', 'Done'],
    ...['43', 'Lunch Clubs', 'To write to the five clubs about the change of year.', 'Head of Commissioning', 'Outstanding'],
  ]);
  expect(rows.map((row) => [row.reference, row.topic])).toEqual([
    ['41', 'Minibus'],
    ['42', 'Work Programme'],
    ['43', 'Lunch Clubs'],
  ]);
});
