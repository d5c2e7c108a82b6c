import { expect, test } from 'vitest';
import { outstandingReport } from './outstanding.ts';
import { overdueReport } from './overdue.ts';
import { optionsFor, sample, wealdshire } from './wealdshire.test-data.ts';

test('what is not done, earliest due date first, with what needs attention in words', () => {
  const report = outstandingReport.build(wealdshire, optionsFor());
  expect(report.sections.map((section) => section.table?.rows.map((row) => [row[0], row[5], row[6], row[7]]))).toEqual([
    [['CSC.241003.1', '31 January 2025', 'Not known', '']],
    [
      ['RTSC.240917.2', 'November 2024', 'In Progress', 'Overdue, Slipped'],
      ['RTSC.240612.1', '-', 'Not started', ''],
    ],
  ]);
});

test.each([
  [{ ...sample.gritBins, status: 'in-progress' as const }, 0],
  [{ ...sample.gritBins, status: 'in-progress' as const, followUp: { text: '1 May 2025', from: '2025-05-01', to: '2025-05-01' } }, 1],
  [sample.minutes, 0],
  [{ ...sample.buses, archived: { on: '2024-11-01' } }, 0],
  [{ ...sample.own, status: 'paused' as const }, 1],
  [sample.own, 0],
])('outstanding or not: %#', (record, count) => {
  const register = { ...wealdshire, recommendations: [record] };
  const rows = outstandingReport
    .build(register, optionsFor({ records: [record] }))
    .sections.flatMap((section) => section.table?.rows ?? []);
  expect(rows).toHaveLength(count);
});

test.each([
  ['2024-11-30', []],
  ['2024-12-01', [['RTSC.240917.2', '1']]],
  [
    '2025-02-01',
    [
      ['CSC.241003.1', '1'],
      ['RTSC.240917.2', '63'],
    ],
  ],
])('overdue on %s, days late counted from the last day on time', (today, rows) => {
  const report = overdueReport.build(wealdshire, optionsFor({ today }));
  expect(report.sections.flatMap((section) => section.table?.rows.map((row) => [row[0], row[5]]) ?? [])).toEqual(rows);
  expect(report.preamble.includes('Nothing is overdue.')).toBe(rows.length === 0);
});

test('every overdue row says why', () => {
  const report = overdueReport.build(wealdshire, optionsFor());
  expect(report.sections[0]?.table?.rows[0]?.[6]).toContain('30 November 2024');
});

test('as at an earlier day the rules reckon from that day', () => {
  expect(overdueReport.build(wealdshire, optionsFor({ today: '2025-12-01', asAt: '2024-11-30' })).preamble).toContain(
    'Nothing is overdue.',
  );
});

test.each([
  [
    { ...sample.buses, commitments: [{ text: 'We will write by May.', due: { text: 'May', from: '2025-05-01', to: '2025-05-31' } }] },
    'promised by 31 May 2025',
  ],
  [
    {
      ...sample.buses,
      followUp: { text: 'next meeting' },
      commitments: [{ text: 'We will write by May.', due: { text: 'May', from: '2025-05-01', to: '2025-05-31' } }],
    },
    'next meeting (promised by 31 May 2025)',
  ],
  [{ ...sample.buses, followUp: { text: 'next meeting' } }, 'next meeting'],
  [sample.buses, '-'],
])('what is due when: %#', (record, words) => {
  const register = { ...wealdshire, recommendations: [record] };
  expect(outstandingReport.build(register, optionsFor({ records: [record] })).sections[0]?.table?.rows[0]?.[5]).toBe(words);
});
