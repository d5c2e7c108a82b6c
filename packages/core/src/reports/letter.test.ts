import { expect, test } from 'vitest';
import { letterReport } from './letter.ts';
import { optionsFor, sample, wealdshire } from './wealdshire.test-data.ts';

const october = { today: '2024-09-19', records: [sample.roads, sample.gritBins] };

test('a letter in the order in which chairs write one', () => {
  const report = letterReport.build(wealdshire, optionsFor(october));
  expect(report.title).toBe('Letter to Cabinet Member for Highways');
  expect(report.sections).toHaveLength(1);
  expect(report.sections[0]?.paragraphs).toEqual([
    '19 September 2024',
    'Cabinet Member for Highways',
    'Dear Cabinet Member for Highways,',
    'Roads and Transport Scrutiny Committee – Winter gritting',
    'At the Roads and Transport Scrutiny Committee meeting on 17 September 2024 members considered “Winter gritting”.',
    'The Committee made the following recommendations for your consideration and response:',
    `1. ${sample.roads.text}`,
    '2. Welcomes the new grit bins.',
    'A response is asked for to point 1; the others are comments of the Committee.',
    'I should be grateful for your written response by Friday 18 October 2024, so that the Committee can consider it at its meeting on Tuesday 14 January 2025.',
    'Yours sincerely',
    'Cllr Una Thorne\nChair of the Roads and Transport Scrutiny Committee',
  ]);
});

test('points with different dates are told apart', () => {
  const later = {
    ...sample.buses,
    meeting: 'M000000001',
    addressedTo: ['Cabinet Member for Highways'],
    responseDue: { text: 'x', from: '2024-11-01', to: '2024-11-01' },
  };
  const register = { ...wealdshire, recommendations: [sample.roads, later] };
  const report = letterReport.build(register, optionsFor({ ...october, records: [sample.roads, later] }));
  expect(report.sections[0]?.paragraphs).toContain(
    'I should be grateful for your written response to point 2 by Friday 18 October 2024 and to point 1 by Friday 1 November 2024, so that the Committee can consider it at its meeting on Tuesday 14 January 2025.',
  );
  expect(report.sections[0]?.paragraphs).toContain(`1. Rural buses: ${later.text}`);
});

test('a date that has passed is not asked for again', () => {
  const { paragraphs } = letterReport.build(wealdshire, optionsFor({ ...october, today: '2024-10-19' })).sections[0] ?? { paragraphs: [] };
  expect(paragraphs.join('\n')).toContain('Your written response was due by Friday 18 October 2024. I should be grateful to have it now');
});

test('comments alone ask for no response', () => {
  const { paragraphs } = letterReport.build(wealdshire, optionsFor({ ...october, records: [sample.gritBins] })).sections[0] ?? {
    paragraphs: [],
  };
  expect(paragraphs).toContain('These are comments of the Committee; none of them asks for action.');
  expect(paragraphs.join('\n')).not.toContain('written response');
});

test('one letter for each committee, meeting and addressee; procedure and own actions are for nobody', () => {
  const report = letterReport.build(wealdshire, optionsFor());
  expect(report.sections.map((section) => section.heading)).toEqual([
    'Children’s Scrutiny Committee, 3 October 2024: to Cabinet Member for Children',
    'Roads and Transport Scrutiny Committee, 17 September 2024: to Cabinet Member for Highways',
    'Roads and Transport Scrutiny Committee, 12 June 2024: to Wealdshire Buses',
  ]);
  expect(report.preamble[0]).toMatch(/^3 letters with 4 points, 3 of them asks/);
});

test('meeting and addressee choose among them', () => {
  expect(letterReport.build(wealdshire, optionsFor({ meeting: '2024-06-12' })).title).toBe('Letter to Wealdshire Buses');
  expect(letterReport.build(wealdshire, optionsFor({ addressee: 'cabinet member for children' })).title).toBe(
    'Letter to cabinet member for children',
  );
  expect(letterReport.build(wealdshire, optionsFor({ addressee: 'Leader' })).preamble).toEqual([
    'None of the selected records is for a decision-maker.',
  ]);
});

test('without an addressee on record the user’s is taken, else a plain one', () => {
  const nobody = { ...sample.roads, addressedTo: [] };
  expect(letterReport.build(wealdshire, optionsFor({ records: [nobody], addressee: 'Leader' })).title).toBe('Letter to Leader');
  expect(letterReport.build(wealdshire, optionsFor({ records: [nobody] })).title).toBe('Letter to Decision-maker');
});
