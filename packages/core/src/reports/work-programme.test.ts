import { expect, test } from 'vitest';
import { optionsFor, wealdshire } from './wealdshire.test-data.ts';
import { workProgrammeReport } from './work-programme.ts';

test('items by the day they are planned for, with where they came from; what was taken back is left out', () => {
  const report = workProgrammeReport.build(wealdshire, optionsFor());
  expect(report.sections.map((section) => section.heading)).toEqual(['Roads and Transport Scrutiny Committee']);
  expect(report.sections[0]?.table?.rows).toEqual([
    ['11 March 2025', 'Gritting review', '', '', '', 'Planned'],
    ['No date yet', 'Bus franchising', '12 June 2024', 'Head of Transport', 'RTSC.240612.1', 'Suggested'],
  ]);
});

test('a committee without items has an empty programme, said in words', () => {
  const report = workProgrammeReport.build(wealdshire, optionsFor({ committee: 'C000000002' }));
  expect(report.preamble).toContain('Nothing is on the work programme.');
});
