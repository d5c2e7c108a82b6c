import { expect, test } from 'vitest';
import type { Report } from '../report.ts';
import { formatOfName, renderReport, reportFormats } from './render-report.ts';

const report: Report = { kind: 'letter', title: 'Letter', preamble: [], language: 'en-GB', sections: [{ paragraphs: ['Dear Leader,'] }] };

test.each(reportFormats)('%s is written, holds the text and ends with a line end', (format) => {
  const written = renderReport(report, format);
  expect(written).toContain('Dear Leader,');
  expect(written.endsWith('\n')).toBe(true);
});

test.each([
  ['tracker.html', 'html'],
  ['out/tracker.HTM', 'html'],
  ['tracker.md', 'markdown'],
  ['tracker.txt', 'text'],
  ['a.b.csv', 'csv'],
  ['x.json', 'json'],
  ['x.docx', 'docx'],
  ['x.XLSX', 'xlsx'],
  ['x.ics', 'ics'],
  ['x.doc', undefined],
  ['x', undefined],
  ['csv/x', undefined],
  ['a.csv/x', undefined],
])('the name %s asks for %s', (name, format) => {
  expect(formatOfName(name)).toBe(format);
});
