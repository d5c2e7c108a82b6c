import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DocumentFormat } from '../src/documents/document.ts';
import { renderReport } from '../src/reports/render/render-report.ts';
import { renderReportFile } from '../src/reports/render/render-report-file.ts';
import type { Report } from '../src/reports/report.ts';
import { trackerReport } from '../src/reports/tracker.ts';
import { benchToday, makeRegister } from './make-register.ts';

/** The formats that are measured. */
export const paperFormats = ['docx', 'xlsx', 'pdf', 'html', 'odt', 'ods', 'csv', 'text'] as const satisfies readonly DocumentFormat[];
export type PaperFormat = (typeof paperFormats)[number];

const extensions = { docx: 'docx', xlsx: 'xlsx', pdf: 'pdf', html: 'html', odt: 'odt', ods: 'ods', csv: 'csv', text: 'txt' } as const;

/** What LibreOffice makes of one of our own files, since no writer of ours does. */
const converted = { pdf: 'docx', odt: 'docx', ods: 'xlsx' } as const;

/**
 * A tracker of so many rows, written in every format to a folder; the file of each. Those that LibreOffice has to make are left out where it is not
 * installed. `long` cells are as papers have them, about three and a half rows to a page; short ones, cut to eighty characters, keep a PDF of two
 * thousand rows under the pages that are read.
 */
export async function makePapers(folder: string, rows: number, cells: 'long' | 'short'): Promise<ReadonlyMap<PaperFormat, string>> {
  const report = trackerOf(rows, cells);
  const fileOf = (format: PaperFormat): string => join(folder, `tracker-${rows}-${cells}.${extensions[format]}`);
  const files = new Map<PaperFormat, string>();
  const write = (format: PaperFormat, bytes: Uint8Array | string): void => {
    writeFileSync(fileOf(format), bytes);
    files.set(format, fileOf(format));
  };
  write('docx', await renderReportFile(report, 'docx', { today: benchToday }));
  write('xlsx', await renderReportFile(report, 'xlsx', { today: benchToday }));
  write('html', renderReport(report, 'html'));
  write('csv', renderReport(report, 'csv'));
  write('text', textOf(report));
  for (const [to, from] of Object.entries(converted) as readonly [keyof typeof converted, PaperFormat][]) {
    if (convert(fileOf(from), to, folder)) files.set(to, fileOf(to));
  }
  return files;
}

/** The tracker of one committee, its table cut to so many rows. */
function trackerOf(rows: number, cells: 'long' | 'short'): Report {
  const register = makeRegister(Math.ceil(rows * 1.2) + 20);
  const [committee] = register.committees;
  const records = register.recommendations.map((record) => (committee === undefined ? record : { ...record, committee: committee.id }));
  const report = trackerReport.build(register, { today: benchToday, records });
  return {
    ...report,
    sections: report.sections.slice(0, 1).map((section) => {
      if (section.table === undefined) throw new Error('the tracker has no table');
      const kept = section.table.rows.slice(0, rows);
      if (kept.length < rows) throw new Error(`the tracker has ${kept.length} rows of ${rows}`);
      const cut = cells === 'long' ? kept : kept.map((row) => row.map((text) => text.slice(0, 80).replace(/\s+/g, ' ')));
      return { ...section, table: { ...section.table, rows: cut } };
    }),
  };
}

/** As text comes out of a PDF viewer or a table that was copied: cells between tabs, a row a line. */
function textOf(report: Report): string {
  const lines = report.sections.flatMap(({ heading = '', table }) => [
    heading,
    '',
    ...[(table?.columns ?? []).map((column) => column.title), ...(table?.rows ?? [])].map((row) =>
      row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'),
    ),
  ]);
  return `${[report.title, ...report.preamble, '', ...lines].join('\n')}\n`;
}

function convert(file: string, to: string, folder: string): boolean {
  const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
  const done = spawnSync('soffice', ['--headless', profile, '--convert-to', to, '--outdir', folder, file], { stdio: 'ignore' });
  if (done.error !== undefined) return false;
  if (done.status !== 0) throw new Error(`LibreOffice made no ${to} of ${basename(file)}`);
  return true;
}
