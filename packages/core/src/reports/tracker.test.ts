import { expect, test } from 'vitest';
import { trackerReport } from './tracker.ts';
import { optionsFor, sample, wealdshire } from './wealdshire.test-data.ts';

test('a section a committee, newest meeting first, references in the order of their numbers', () => {
  const report = trackerReport.build(wealdshire, optionsFor());
  expect(report.sections.map((section) => section.heading)).toEqual([
    'Children’s Scrutiny Committee',
    'Roads and Transport Scrutiny Committee',
    'Committee not named',
  ]);
  expect(report.sections[1]?.table?.rows).toEqual([
    [
      '',
      'Winter gritting',
      '17 September 2024',
      sample.roads.text,
      'Head of Highways; Assistant Director, Place',
      'November 2024',
      'Agreed, subject to the new contract.\nOctober 2024: the contractor has been asked for a price.',
      'In Progress',
    ],
    ['', 'Winter gritting', '17 September 2024', 'Welcomes the new grit bins.', '', '-', '', 'Complete'],
    ['RT (24/25) 07', 'Rural buses', '12 June 2024', sample.buses.text, 'Head of Transport', '-', '', 'Not started'],
  ]);
});

test('it has the seven columns of a tracker, and a reference only where papers gave one', () => {
  const columns = (records: readonly (typeof sample.roads)[]) =>
    trackerReport.build(wealdshire, optionsFor({ records })).sections[0]?.table?.columns.map((column) => column.title);
  const seven = ['Topic', 'Meeting', 'Recommendation', 'Responsible', 'Follow up', 'Response', 'Status'];
  expect(columns([sample.roads])).toEqual(seven);
  expect(columns([sample.roads, sample.buses])).toEqual(['Reference', ...seven]);
});

test('the preamble says the day and what is counted', () => {
  expect(trackerReport.build(wealdshire, optionsFor()).preamble).toEqual([
    'As at 1 December 2024.',
    '6 recommendations: 2 complete, 1 in progress, 1 of unknown status, 1 not started, 1 closed not done; asks only: 3 (asks are recommendations and requests; comments, the committee’s own actions and procedure are not counted).',
  ]);
  expect(trackerReport.build(wealdshire, optionsFor({ asAt: '2024-09-17' })).preamble[0]).toBe('As at 17 September 2024.');
});

test('a tracker of one committee bears its name and says when rows leave', () => {
  const report = trackerReport.build(wealdshire, optionsFor({ records: [sample.roads] }));
  expect(report.title).toBe('Roads and Transport Scrutiny Committee recommendations tracker');
  expect(report.sections[0]?.paragraphs).toEqual([
    'Once a recommendation has been completed, it is removed from the tracker at the next meeting.',
  ]);
});

test('private notes are in no cell', () => {
  expect(JSON.stringify(trackerReport.build(wealdshire, optionsFor()))).not.toContain('dispute');
});

test('without records there is one table with its columns', () => {
  const report = trackerReport.build(wealdshire, optionsFor({ records: [] }));
  expect(report.sections).toHaveLength(1);
  expect(report.sections[0]?.table?.columns).toHaveLength(7);
  expect(report.preamble[1]).toBe('No recommendations.');
});

test('it says which rows are not final, as two copies of the register differ on them', () => {
  const torn = { ...sample.roads, conflicts: [{ field: 'status', ours: 'complete', theirs: 'paused' }] };
  const said = (record: typeof sample.roads) => trackerReport.build(wealdshire, optionsFor({ records: [record] })).preamble;
  expect(said(torn)).toContain(`Not final, as two copies of the register differ on them: ${torn.ref}.`);
  expect(said(sample.roads).join(' ')).not.toContain('Not final');
});
