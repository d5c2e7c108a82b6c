import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printedDays } from '../../model/dates/printed-day.ts';
import { reportKinds } from '../registry.ts';
import { renderReport, reportFormats } from '../render/render-report.ts';
import { renderReportFile } from '../render/render-report-file.ts';
import type { Report } from '../report.ts';
import { optionsFor, wealdshire } from '../wealdshire.test-data.ts';
import { columnKeys } from './column-keys.ts';
import type { HouseStyle } from './house-style.ts';
import { styleReport } from './style-report.ts';

const report: Report = {
  kind: 'tracker',
  title: 'Tracker',
  preamble: ['As at 1 May 2024.'],
  language: 'en-GB',
  sections: [
    {
      heading: 'Roads Panel',
      paragraphs: ['Met on 1 May 2024.'],
      table: {
        caption: 'Recommendations',
        columns: [
          { key: 'topic', title: 'Topic' },
          { key: 'meeting', title: 'Meeting', type: 'date' },
          { key: 'recommendation', title: 'Recommendation', wide: true },
        ],
        rows: [
          ['1 May 2024', '1 May 2024', 'Asks that it is done by 1 May 2024.'],
          ['', 'May 2024', ''],
        ],
      },
    },
  ],
};

const rowsOf = (styled: Report) => styled.sections[0]?.table?.rows;

test('days are rewritten in columns of days and in our own lines, and nowhere else', () => {
  const styled = styleReport(report, { dates: '12/03/2024' }, 'html');
  expect(rowsOf(styled)).toEqual([
    ['1 May 2024', '01/05/2024', 'Asks that it is done by 1 May 2024.'],
    ['', 'May 2024', ''],
  ]);
  expect(styled.preamble).toEqual(['As at 01/05/2024.']);
  expect(styled.sections[0]?.paragraphs).toEqual(['Met on 1 May 2024.']);
});

test.each([
  ['csv', {}, '2024-05-01'],
  ['json', { dates: '12/03/2024' }, '2024-05-01'],
  ['csv', { dataDates: '12/03/2024' }, '01/05/2024'],
  ['html', {}, '1 May 2024'],
  ['docx', { dates: '2024-03-12' }, '2024-05-01'],
] as const)('%s under %j prints a day as %s', (format, style, day) => {
  expect(rowsOf(styleReport(report, style, format))?.[0]?.[1]).toBe(day);
});

test('a style chooses columns and their order; one that the report has not is left out, and other kinds keep theirs', () => {
  const columns = { tracker: ['recommendation', 'reference', 'topic'] };
  const table = styleReport(report, { columns }, 'html').sections[0]?.table;
  expect(table?.columns.map(({ key }) => key)).toEqual(['recommendation', 'topic']);
  expect(table?.rows[0]).toEqual(['Asks that it is done by 1 May 2024.', '1 May 2024']);
  expect(styleReport({ ...report, kind: 'overdue' }, { columns }, 'html').sections[0]?.table?.columns).toHaveLength(3);
});

test('the documentation lists the columns of each kind', () => {
  const page = readFileSync(new URL('../../../docs/house-style.md', import.meta.url), 'utf8');
  for (const [kind, keys] of Object.entries(columnKeys))
    expect(page).toContain(`| \`${kind}\` | ${keys.map((key) => `\`${key}\``).join(', ')} |`);
});

test('the columns that a style may choose from are those that the reports have', () => {
  for (const kind of reportKinds) {
    const built = kind.build(wealdshire, optionsFor());
    const keys = new Set(built.sections.flatMap(({ table }) => table?.columns.map(({ key }) => key) ?? []));
    const known = columnKeys[kind.kind];
    if (known !== undefined) expect([...keys].filter((key) => !known.includes(key))).toEqual([]);
    // A report of several kinds of table is none whose columns can be chosen.
    else expect(['letter', 'annual', 'plan']).toContain(kind.kind);
    if (known !== undefined && kind.kind !== 'work-programme')
      expect(known.filter((key) => !keys.has(key) && key !== 'reference')).toEqual([]);
  }
});

const house: HouseStyle = {
  council: 'Wealdshire <County> Council\u001b[2J',
  footer: 'Published by Democratic Services & others\n=1+1 | <script>',
  dates: '2024-03-12',
};

test.each(reportFormats)('texts of the style are cleaned and escaped as all others in %s', (format) => {
  const page = renderReport(styleReport(report, house, format), format);
  expect(page).not.toContain('\u001b');
  if (format === 'html') {
    expect(page).toContain('<p>Wealdshire &lt;County&gt; Council␛[2J</p>');
    expect(page).toContain('<p>=1+1 | &lt;script&gt;</p>');
  }
  if (format === 'markdown') expect(page).toMatch(/^Wealdshire &lt;County> Council␛\\\[2J\n\n# Tracker/);
  if (format === 'text') expect(page).toMatch(/^Wealdshire <County> Council␛\[2J\n\nTracker\n=+\n/);
  if (format === 'csv') expect(page).not.toContain('Democratic');
});

test.each(['docx', 'xlsx'] as const)('the same report and style give the same bytes of %s, others without a style', async (format) => {
  const styled = styleReport(report, house, format);
  const bytes = await renderReportFile(styled, format, { today: '2024-05-01' });
  expect(await renderReportFile(styled, format, { today: '2024-05-01' })).toEqual(bytes);
  expect(await renderReportFile(report, format, { today: '2024-05-01' })).not.toEqual(bytes);
});

test.each(printedDays)('a report without a style prints days as it always did, whatever form %s asks of others', (dates) => {
  styleReport(report, { dates }, 'html');
  expect(rowsOf(report)?.[0]?.[1]).toBe('1 May 2024');
  expect(renderReport(report, 'html')).not.toContain('class="house"');
});
