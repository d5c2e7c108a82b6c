import { expect, test } from 'vitest';
import { planReport } from './plan.ts';
import { readingChange } from './plan-measures.ts';
import { optionsFor, wealdshire } from './wealdshire.test-data.ts';

test('areas with their actions and readings, then audits and risks', () => {
  const report = planReport.build(wealdshire, optionsFor());
  expect(report.title).toBe('Highways improvement plan');
  expect(report.preamble).toEqual([
    'As at 1 December 2024.',
    'Reported by the Director of Place to the Roads and Transport Scrutiny Committee on 17 September 2024.',
    '2 actions, 1 past the due date and not complete.',
  ]);
  expect(report.sections.map((section) => section.heading)).toEqual(['3.1 Potholes', '3.1 Potholes: measures', 'Audits', 'Risks']);
  expect(report.sections[0]?.paragraphs).toEqual(['Led by Head of Highways.']);
  expect(report.sections[0]?.table?.rows).toEqual([
    [
      'Buy a second patching machine.',
      'end of October 2024',
      'Director of Place',
      'Fleet Manager',
      'Status not given, due date passed 31 days ago',
    ],
    ['Train two crews.', 'May 2024', '', '', 'Complete'],
  ]);
});

test('readings come in the order of time, each with what changed', () => {
  const report = planReport.build(wealdshire, optionsFor());
  expect(report.sections[1]?.table?.rows).toEqual([
    ['Potholes mended within 28 days', 'July 2024', '64%', '', '90%'],
    ['Potholes mended within 28 days', 'September 2024', '71.5%', '+7.5 points', '90%'],
  ]);
});

test('each grade of an audit is a column, and a figure that is not there is blank', () => {
  const table = planReport.build(wealdshire, optionsFor()).sections[2]?.table;
  expect(table?.columns.map((column) => column.title)).toEqual(['Period', 'Audits', 'Moderated', 'Good', 'Requires improvement']);
  expect(table?.rows).toEqual([['Quarter 1', '12', '', '7', '5']]);
});

test.each([
  ['2024-10-31', 'Status not given'],
  ['2024-11-01', 'due date passed 1 day ago'],
])('on %s an action due on 31 October 2024 is late from the day after', (today, words) => {
  const status = planReport.build(wealdshire, optionsFor({ today })).sections[0]?.table?.rows[0]?.[4];
  expect(status === '' ? 'Status not given' : status).toContain(words);
});

test.each([
  [64, 71.5, '%', '+7.5 points'],
  [71.5, 70.5, '%', '−1.0 point'],
  [0.1, 0.3, 'count', '+0.2'],
  [12, 12, 'count', 'No change'],
])('from %f to %f in %s', (before, now, unit, words) => {
  expect(readingChange({ value: before, text: '' }, { value: now, text: '' }, unit)).toBe(words);
});

test('readings in different units are not compared', () => {
  expect(readingChange({ value: 5, text: '5%', unit: '%' }, { value: 7, text: '7', unit: 'count' }, undefined)).toBe('');
});

test('a register without plans says so', () => {
  const report = planReport.build(wealdshire, optionsFor({ committee: 'C000000002' }));
  expect(report.preamble).toContain('No improvement plan is in the register.');
});
