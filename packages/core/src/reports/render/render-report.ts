import type { Report } from '../report.ts';
import { type CsvOptions, renderCsv } from './csv.ts';
import { renderHtml } from './html.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderText, type TextOptions } from './text.ts';

/** The formats of text that a report can be written in, by `renderReport`. */
export const reportFormats = ['text', 'markdown', 'html', 'csv', 'json'] as const;

/** A format of text: one of `reportFormats`. */
export type ReportFormat = (typeof reportFormats)[number];

/** The formats of files that `renderReportFile` of `@scrutiny/core/writers` writes. */
export const fileFormats = ['docx', 'xlsx', 'ics'] as const;

/** A format of files: one of `fileFormats`. */
export type FileFormat = (typeof fileFormats)[number];

/** What the formats can be told; each reads what concerns it. */
export type RenderOptions = TextOptions & CsvOptions;

const renderers: { readonly [F in ReportFormat]: (report: Report, options: RenderOptions) => string } = {
  text: renderText,
  markdown: renderMarkdown,
  html: renderHtml,
  csv: renderCsv,
  json: renderJson,
};

const extensions: { readonly [F in ReportFormat | FileFormat]: readonly string[] } = {
  text: ['txt', 'text'],
  markdown: ['md', 'markdown'],
  html: ['html', 'htm'],
  csv: ['csv'],
  json: ['json'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  ics: ['ics'],
};

/** A report written in a format, ending with a line end. */
export function renderReport(report: Report, format: ReportFormat, options: RenderOptions = {}): string {
  return renderers[format](report, options);
}

/** The format that a file's name asks for, by its extension in any case: `tracker.MD` is Markdown. */
export function formatOfName(name: string): ReportFormat | FileFormat | undefined {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  return extension === undefined ? undefined : [...reportFormats, ...fileFormats].find((format) => extensions[format].includes(extension));
}

/** Whether a format is one of files, for `renderReportFile`. */
export function isFileFormat(format: ReportFormat | FileFormat): format is FileFormat {
  return fileFormats.some((one) => one === format);
}
