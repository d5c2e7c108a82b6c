import { expect, test } from 'vitest';
import { ownerReport } from './owner.ts';
import { renderCsv } from './render/csv.ts';
import { optionsFor, sample, wealdshire } from './wealdshire.test-data.ts';

test('each post has its open asks, with an empty column for the update', () => {
  const report = ownerReport.build(wealdshire, optionsFor());
  expect(report.sections.map((section) => [section.heading, section.table?.rows.map((row) => row[0])])).toEqual([
    ['Assistant Director, Place', ['RTSC.240917.2']],
    ['Head of Admissions', ['CSC.241003.1']],
    ['Head of Highways', ['RTSC.240917.2']],
    ['Head of Transport', ['RTSC.240612.1']],
  ]);
  expect(report.sections[3]?.table?.columns.at(-1)?.title).toBe('Update');
  expect(report.sections[3]?.table?.rows[0]).toEqual([
    'RTSC.240612.1',
    'Rural buses',
    '12 June 2024',
    sample.buses.text,
    'Head of Transport',
    '-',
    '',
    'Not started',
    '',
  ]);
  expect(report.preamble[1]).toMatch(/^3 open asks for 4 posts/);
});

test('a post is one under all its names', () => {
  const posts = [{ id: 'T1', title: 'Head of Transport', aliases: ['Interim Head of Transport'] }];
  const interim = { ...sample.buses, id: 'R9', responsible: ['interim head of transport'] };
  const report = ownerReport.build({ ...wealdshire, posts }, optionsFor({ records: [sample.buses, interim] }));
  expect(report.sections.map((section) => [section.heading, section.table?.rows.length])).toEqual([['Head of Transport', 2]]);
});

test('asks of nobody come last, under words that say so', () => {
  const report = ownerReport.build(wealdshire, optionsFor({ records: [{ ...sample.buses, responsible: [] }, sample.school] }));
  expect(report.sections.map((section) => section.heading)).toEqual(['Head of Admissions', 'Nobody named']);
});

test('the form has the columns of a tracker in every format, so that it can be read back', () => {
  const header = renderCsv(ownerReport.build(wealdshire, optionsFor())).split('\r\n')[0];
  expect(header).toBe('"Reference","Topic","Meeting","Recommendation","Responsible","Follow up","Response","Status","Update"');
});
