import { expect, test } from 'vitest';
import { emptyRegister } from '../model/register.ts';
import { reportKinds } from './registry.ts';
import { renderReport, reportFormats } from './render/render-report.ts';
import { optionsFor, sample, wealdshire } from './wealdshire.test-data.ts';

test('every kind has a name of its own, in lower case', () => {
  expect(new Set(reportKinds.map((report) => report.kind)).size).toBe(reportKinds.length);
  for (const report of reportKinds) expect(report.kind).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

test.each(reportKinds.map((report) => [report.kind, report] as const))('%s is well made, with records and without', (kind, report) => {
  for (const [register, options] of [
    [wealdshire, optionsFor()],
    [wealdshire, optionsFor({ records: [] })],
    [emptyRegister(), optionsFor({ records: [] })],
  ] as const) {
    const built = report.build(register, options);
    expect(built.kind).toBe(kind);
    expect(built.title).not.toBe('');
    for (const { table } of built.sections) {
      for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? -1);
      expect(new Set(table?.columns.map((column) => column.key)).size).toBe(table?.columns.length ?? 0);
    }
    for (const format of reportFormats) expect(renderReport(built, format)).toContain(format === 'csv' ? '"' : built.title.slice(0, 6));
  }
});

test.each(reportKinds.map((report) => [report.kind, report] as const))('%s holds no private note', (_, report) => {
  for (const format of reportFormats) expect(renderReport(report.build(wealdshire, optionsFor()), format)).not.toContain('in dispute');
});

test.each(reportKinds.map((report) => [report.kind, report] as const))('%s is the same whatever the order of the records', (_, report) => {
  const reversed = optionsFor({ records: [...wealdshire.recommendations].reverse() });
  expect(report.build(wealdshire, reversed)).toEqual(report.build(wealdshire, optionsFor()));
});

test('a report shows no record that was not selected', () => {
  for (const report of reportKinds) {
    if (report.kind === 'work-programme') continue;
    const json = renderReport(report.build(wealdshire, optionsFor({ records: [sample.school] })), 'json');
    expect(json).not.toContain('Marlow Green');
    expect(json).not.toContain('RTSC.');
  }
});
