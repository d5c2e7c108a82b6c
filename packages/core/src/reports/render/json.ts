import { escapeJson } from '../../base/escape-json.ts';
import type { Report } from '../report.ts';
import { flatTable } from './flat-table.ts';

/** Version of the shape of all JSON output; it only grows. */
const outputVersion = 1;

/**
 * A report as JSON: `{schemaVersion, kind: "report", report, title, language, preamble, columns, rows, sections}`. `rows` are
 * objects by the keys of `columns`, those of all sections together with the section's heading under the first key; `sections` hold
 * the headings and paragraphs, and how many of the rows are theirs. Unlike the formats for people nothing in the texts is changed.
 */
export function renderJson(report: Report): string {
  const { columns, rows } = flatTable(report);
  const hasTables = report.sections.some((section) => section.table !== undefined);
  const value = {
    schemaVersion: outputVersion,
    kind: 'report',
    report: report.kind,
    title: report.title,
    language: report.language,
    preamble: report.preamble,
    columns: columns.map(({ key, title }) => ({ key, title })),
    rows: rows.map((row) => Object.fromEntries(columns.map((column, index) => [column.key, row[index] ?? '']))),
    sections: report.sections.map((section) => ({
      ...(section.heading === undefined ? {} : { heading: section.heading }),
      ...(section.id === undefined ? {} : { id: section.id }),
      paragraphs: section.paragraphs,
      ...(section.table === undefined ? {} : { caption: section.table.caption }),
      rows: hasTables ? (section.table?.rows.length ?? 0) : section.paragraphs.length,
    })),
  };
  return `${escapeJson(JSON.stringify(value, undefined, 2))}\n`;
}
