import { expect, test } from 'vitest';
import { responsesReport } from './responses.ts';
import { optionsFor, sample, wealdshire } from './wealdshire.test-data.ts';

const open = { ...sample.roads, response: { decision: 'awaiting' } } as const;

function clock(record: typeof sample.roads, today: string): readonly string[] | undefined {
  const register = { ...wealdshire, recommendations: [record] };
  return responsesReport.build(register, optionsFor({ records: [record], today })).sections[0]?.table?.rows[0]?.slice(3, 6);
}

test.each([
  [open, '2024-10-11', ['18 October 2024', 'Awaiting response', '7 days left']],
  [open, '2024-10-17', ['18 October 2024', 'Awaiting response', '1 day left']],
  [open, '2024-10-18', ['18 October 2024', 'Awaiting response', 'Due today']],
  [open, '2024-10-19', ['18 October 2024', 'Awaiting response', '1 day late']],
  [sample.roads, '2024-12-01', ['18 October 2024', 'Accepted', 'Answered 20 October 2024, 2 days late']],
  [{ ...sample.roads, response: { text: 'We will write.' } }, '2024-12-01', ['18 October 2024', 'Answered without a decision', 'Answered']],
  [sample.buses, '2024-12-01', ['No date set', 'Awaiting response', '']],
])('the clock of %# on %s', (record, today, cells) => {
  expect(clock(record, today)).toEqual(cells);
});

test('unanswered asks come first, and the counts say what they count', () => {
  const report = responsesReport.build(wealdshire, optionsFor());
  expect(report.sections[1]?.table?.rows.map((row) => row[0])).toEqual(['RTSC.240612.1', 'RTSC.240917.2']);
  expect(report.preamble[1]).toMatch(/^3 asks: 1 answered, 2 awaiting a response, 0 late \(asks are /);
});

test('the reason names what sets the clock', () => {
  expect(responsesReport.build(wealdshire, optionsFor()).sections[1]?.table?.rows[1]?.[6]).toContain('the day named in the paper');
});
