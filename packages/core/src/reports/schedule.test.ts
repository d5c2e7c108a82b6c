import { expect, test } from 'vitest';
import { scheduleReport } from './schedule.ts';
import { optionsFor, sample, wealdshire } from './wealdshire.test-data.ts';

test('meeting, item, recommendation, action and status, oldest meeting first, nothing merged', () => {
  const report = scheduleReport.build(wealdshire, optionsFor({ records: [sample.gritBins, sample.roads, sample.buses] }));
  expect(report.sections[0]?.table?.columns.map((column) => column.title)).toEqual([
    'Meeting',
    'Item',
    'Recommendations',
    'Action',
    'Status',
  ]);
  expect(report.sections[0]?.table?.rows).toEqual([
    ['12 June 2024', 'Rural buses', sample.buses.text, '', 'Not started'],
    [
      '17 September 2024',
      'Winter gritting',
      sample.roads.text,
      'Agreed, subject to the new contract.\nOctober 2024: the contractor has been asked for a price.',
      'In Progress',
    ],
    ['17 September 2024', 'Winter gritting', 'Welcomes the new grit bins.', '', 'Complete'],
  ]);
});
