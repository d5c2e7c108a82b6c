import type { Report } from '../report.ts';
import { flatTable } from './flat-table.ts';

/** Version of the shape of all JSON output; it only grows. */
const outputVersion = 1;

/**
 * Characters that JSON may hold as they are and a terminal or an editor would act on: DEL and C1 controls, direction marks,
 * zero-width and separator characters, tag characters. Escaped, they are the same text for a program and do nothing to a screen.
 */
const unsafeInJson =
  /[\u007F-\u009F\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]|[\uDB40][\uDC00-\uDC7F]/g;

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
  return `${JSON.stringify(value, undefined, 2).replace(unsafeInJson, escapeUnits)}\n`;
}

function escapeUnits(found: string): string {
  let escaped = '';
  for (let index = 0; index < found.length; index += 1) escaped += `\\u${found.charCodeAt(index).toString(16).padStart(4, '0')}`;
  return escaped;
}
