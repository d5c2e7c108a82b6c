import { expect, test } from 'vitest';
import { fieldLabel, fieldWords } from './field-words.ts';
import { historyReport } from './history.ts';
import { optionsFor, sample, wealdshire } from './wealdshire.test-data.ts';

test('every change of a record, in words, but none of private notes', () => {
  const report = historyReport.build(wealdshire, optionsFor({ records: [sample.roads, sample.buses] }));
  expect(report.sections.map((section) => section.heading)).toEqual(['RTSC.240917.2: Winter gritting', 'RTSC.240612.1: Rural buses']);
  expect(report.sections[0]?.table?.rows).toEqual([
    ['17 September 2024', '20 September 2024, 09:00 UTC', 'P. Ashdown', 'import tracker.txt', 'Record created', '', '', ''],
    ['21 October 2024', '21 October 2024, 10:15 UTC', 'P. Ashdown', 'set', 'Status', 'Not started', 'In progress', 'Price asked for'],
  ]);
  expect(report.sections[1]?.paragraphs).toContain('No change is recorded.');
  expect(report.preamble).toContain('2 recommendations, 2 entries.');
  expect(JSON.stringify(report)).not.toContain('dispute');
});

test.each([
  ['status', 'closed-not-done', 'Closed, not done'],
  ['class', 'committee-action', 'Committee action'],
  ['topic', 'complete', 'complete'],
  ['completedOn', '2024-02-29', '29 February 2024'],
  ['followUp', { text: 'spring 2025', from: '2025-03-01', to: '2025-05-31' }, 'spring 2025'],
  ['responsible', ['A', 'B'], 'A\nB'],
  [
    'response',
    { decision: 'accepted-in-part', on: '2024-03-01', text: 'Only in towns.' },
    'Decision: Accepted in part; On: 1 March 2024; Only in towns.',
  ],
  ['progress', { text: 'Begun.', date: '2024-05-01', source: { paper: 'x' } }, 'Begun.; Date: 1 May 2024'],
  ['archived', null, ''],
  ['archived', { on: '2024-05-01', reason: 'Complete' }, 'On: 1 May 2024; Reason: Complete'],
  ['topic', undefined, ''],
] as const)('a %s of %j reads %j', (field, value, words) => {
  expect(fieldWords(field, value)).toBe(words);
});

test('fields have names in words', () => {
  expect(fieldLabel('followUp')).toBe('Follow up');
  expect(fieldLabel('closure')).toBe('Closure');
  expect(fieldLabel('somethingNew')).toBe('Something new');
});
