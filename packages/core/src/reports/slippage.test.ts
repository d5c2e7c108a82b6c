import { expect, test } from 'vitest';
import { slippageReport } from './slippage.ts';
import { optionsFor, sample, wealdshire } from './wealdshire.test-data.ts';

test('what moved, from when to when, how often, and whether a meeting agreed', () => {
  const report = slippageReport.build(wealdshire, optionsFor());
  const [row, ...more] = report.sections.flatMap((section) => section.table?.rows ?? []);
  expect(more).toEqual([]);
  expect(row?.[0]).toBe('RTSC.240917.2');
  expect(row?.slice(3, 8)).toEqual(['October 2024', 'November 2024', '30', '1', '1']);
  expect(row?.[8]).toContain('The contract was late');
});

test('nothing moved is said in words', () => {
  expect(slippageReport.build(wealdshire, optionsFor({ records: [sample.buses] })).preamble).toContain('No follow-up date has moved.');
});
