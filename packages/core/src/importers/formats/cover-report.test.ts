import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { builtinImporters } from '../builtin.ts';
import { identify } from '../identify.ts';
import { coverReportImporter } from './cover-report.ts';

const report = [
  'Agenda Item No. 7',
  'Wealdshire County Council',
  'Scrutiny Committee (Roads and Bridges): 13th April, 2016',
  'Report of the Managing Director',
  'Quarterly Tracking of Recommendations',
  'Purpose of the Report',
  '1. To report what became of the recommendations:',
  '• Municipal Year 2014 (Appendix A)',
  'Recommendation',
  '1. That Members say which of the actions in Appendix A are finished.',
  'Reason for the Recommendation',
  '1. To keep tracking.',
  'Background',
  '1. The last report was in January.',
].join('\n\n');
const document = readText(report, { name: 'report.txt', sha256: '0'.repeat(64) });

test('only what stands under "Recommendation" is taken, though numbers begin again under each heading', () => {
  const { drafts, diagnostics } = coverReportImporter.extract(document, { paper: 'PAPER' });
  expect(drafts).toHaveLength(1);
  expect(drafts[0]?.record).toMatchObject({
    reference: '1.',
    text: 'Members say which of the actions in Appendix A are finished.',
    raisedOn: '2016-04-13',
    topic: 'Quarterly Tracking of Recommendations',
    addressedTo: ['Scrutiny Committee (Roads and Bridges)'],
  });
  expect(diagnostics.map((one) => one.code)).toEqual(['put-by-the-report']);
});

test('it is known by its headings', () => {
  expect(coverReportImporter.identify(document).score).toBeGreaterThanOrEqual(0.7);
});

test('a report on one line is cut at its heads', () => {
  const line = [
    'Roads Scrutiny Committee 13 April 2031 Agenda Item 7 SCRUTINY UPDATE',
    'Summary: This report tells the Committee how the topics of its work programme are going, and asks for new items for later meetings of the year.',
    'Conclusions: That headway is made with wells. Recommendations: That Members think of what else is needed. Cabinet Member(s) Ward(s) affected All',
    'Contact Officer: Ada Frost, ada.frost@wealdshire.example 1. Introduction 1.1 The update is a regular item. Recommendations may follow.',
  ].join(' ');
  const page = readText(line, { name: 'report.txt', sha256: '0'.repeat(64) });
  expect(identify(page, builtinImporters)).toMatchObject({ outcome: 'one', importer: { name: 'cover-report' } });
  expect(
    coverReportImporter.extract(page, { paper: 'PAPER' }).drafts.map((draft) => draft.entity === 'recommendation' && draft.record.text),
  ).toEqual(['Members think of what else is needed.']);
});

test('a heading "Recommendation" alone, as a tracker has one, is not enough', () => {
  const tracker = readText('Recommendation\n\nAction taken\n\nStatus\n', { name: 'tracker.txt', sha256: '0'.repeat(64) });
  expect(coverReportImporter.identify(tracker).score).toBeLessThan(0.5);
});

test('the list above the reasons is what is recommended, where its heading was lost, and the purpose is none', () => {
  const lost = report
    .replace('Recommendation\n\n1. That', '1. That')
    .replace('Reason for the Recommendation', 'Reasons for the Recommendations');
  const page = readText(lost, { name: 'report.txt', sha256: '0'.repeat(64) });
  expect(identify(page, builtinImporters)).toMatchObject({ outcome: 'one', importer: { name: 'cover-report' } });
  expect(coverReportImporter.extract(page, { paper: 'PAPER' }).drafts).toMatchObject([
    { record: { text: 'Members say which of the actions in Appendix A are finished.' } },
  ]);
});

test('a list of what the committee is to do stands where the heading was lost', () => {
  const bare = [
    'The plan of the wells is the council’s answer to the dry summer of 2031.',
    '1.         The Select Committee approve the plan.',
    '2.         The Select Committee will watch how it is carried out.',
    'After the summer the council had to act. Members are requested to review the plan in Appendix 1.',
  ];
  const page = readText(bare.join('\n\n\n\n\n'), { name: 'report.txt', sha256: '0'.repeat(64) });
  const list = readText(bare.join('\n\n\n\n\n').replace('plan.\n\n\n\n\n2.', 'plan.\n\n\n2.'), {
    name: 'report.txt',
    sha256: '0'.repeat(64),
  });
  expect(coverReportImporter.identify(list).score).toBe(0.5);
  expect(coverReportImporter.extract(list, { paper: 'PAPER' }).drafts).toHaveLength(2);
  expect(coverReportImporter.identify(page).score).toBe(0);
});

test('what members are asked to do above its reason is what is recommended, where no heading says so', () => {
  const report = [
    'Wells Scrutiny Committee',
    '6 September 2031',
    'Report of the Director of Wells',
    'Update on the Wells',
    'This report tells how the wells are kept.',
    'Members are asked to consider the map and say whether it should be printed.',
    'Reason:  To keep the wells in mind.',
  ];
  const page = readText(report.join('\n\n'), { name: 'report.txt', sha256: '0'.repeat(64) });
  expect(identify(page, builtinImporters)).toMatchObject({ outcome: 'one', importer: { name: 'cover-report' } });
  expect(coverReportImporter.extract(page, { paper: 'PAPER' }).drafts).toMatchObject([
    { record: { text: 'Members are asked to consider the map and say whether it should be printed.' } },
  ]);
});

test('a report on the work programme says what meetings asked to have before them', () => {
  const programme = [
    'ROADS SCRUTINY COMMITTEE',
    'WEDNESDAY 17 DECEMBER 2031',
    'REPORT OF THE CHIEF OFFICER',
    'ROADS SCRUTINY COMMITTEE WORK PROGRAMME',
    '1. PURPOSE OF THE REPORT',
    '1.1To tell Members of changes to the Work Programme.',
    '2. INFORMATION',
    '2.1At the wish of the Committee these have been put in:',
    '- At the meeting on 19 November 2031 it was agreed that a report be prepared on ponds. After talks this is now scheduled for Wednesday 25 February 2032.',
    '- An item on fares was put off at the meeting on 26 November 2031. It is suggested that it be taken out.',
    '- A talk on lights was given on 26 November 2031 It was agreed that a further report be scheduled for April 2032.',
    '- At the meeting on 3 December it was agreed that another update on wells be brought to this committee.',
  ].join('\n');
  const page = readText(programme, { name: 'report.txt', sha256: '0'.repeat(64) });
  expect(identify(page, builtinImporters)).toMatchObject({ outcome: 'one', importer: { name: 'cover-report' } });
  expect(
    coverReportImporter
      .extract(page, { paper: 'PAPER' })
      .drafts.flatMap((draft) =>
        draft.entity === 'recommendation' ? [[draft.record.text, draft.record.raisedOn, draft.record.followUp?.text]] : [],
      ),
  ).toEqual([
    ['a report be prepared on ponds.', '2031-11-19', 'Wednesday 25 February 2032'],
    ['a further report be scheduled for April 2032.', '2031-11-26', 'April 2032'],
    ['another update on wells be brought to this committee.', '2031-12-03', undefined],
  ]);
  const other = readText(programme.replaceAll('WORK PROGRAMME', 'PONDS'), { name: 'report.txt', sha256: '0'.repeat(64) });
  expect(coverReportImporter.identify(other).score).toBe(0);
});
