import { expect, test } from 'vitest';
import { packReport } from './pack.ts';
import { optionsFor, sample, wealdshire } from './wealdshire.test-data.ts';

const records = [sample.roads, sample.gritBins, sample.buses];

function parts(options: Parameters<typeof optionsFor>[0]): readonly (readonly [string | undefined, readonly (string | undefined)[]])[] {
  const report = packReport.build(wealdshire, optionsFor(options));
  return report.sections.map((section) => [section.heading, section.table?.rows.map((row) => row[0]) ?? []]);
}

test('each part holds what it says', () => {
  expect(parts({ records })).toEqual([
    [undefined, []],
    ['New', ['RTSC.240917.2', 'RTSC.240917.10']],
    ['Answered', ['RTSC.240917.2']],
    ['Completed, for members to agree', ['RTSC.240917.10']],
    ['Extensions sought', ['RTSC.240917.2']],
    ['Overdue', ['RTSC.240917.2']],
    ['No reply', ['RTSC.240612.1']],
  ]);
});

test('it says for which meeting it is, since when things are new, and what there is nothing of', () => {
  const report = packReport.build(wealdshire, optionsFor({ records }));
  expect(report.title).toBe('Meeting pack: Roads and Transport Scrutiny Committee');
  expect(report.sections[0]?.paragraphs).toEqual([
    'For the meeting of 14 January 2025. New means on or after 17 September 2024.',
    'Nothing to report under: Live, for information.',
  ]);
});

test('since and meeting can be said', () => {
  const report = packReport.build(wealdshire, optionsFor({ records, since: '2024-10-01', meeting: '2025-03-11' }));
  expect(report.sections[0]?.paragraphs[0]).toBe('For the meeting of 11 March 2025. New means on or after 1 October 2024.');
  expect(parts({ records, since: '2024-10-01' })[1]?.[0]).toBe('Answered');
});

test('every live record stands somewhere, whatever its state; archived and procedural ones nowhere', () => {
  const answered = { ...sample.school, followUp: undefined, response: { decision: 'accepted' as const, on: '2024-01-01' } };
  const { followUp: _, ...quiet } = answered;
  const all = [...records, quiet, sample.own, sample.minutes, { ...sample.roads, id: 'R9', ref: 'X', archived: { on: '2024-11-01' } }];
  const report = packReport.build({ ...wealdshire, recommendations: all }, optionsFor({ records: all, since: '2024-10-10' }));
  const shown = new Set(report.sections.flatMap((section) => section.table?.rows.map((row) => row[0]) ?? []));
  expect(shown).toEqual(new Set([...records, quiet, sample.own].map((record) => record.ref)));
});
