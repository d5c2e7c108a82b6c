import type { Report, ReportColumn, ReportTable } from '../report.ts';

/** All tables of a report as one: for formats that hold a single table. */
export interface FlatTable {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly string[])[];
}

const defaultSectionColumn: ReportColumn = { key: 'section', title: 'Section' };
const textColumn: ReportColumn = { key: 'text', title: 'Text', wide: true };

/**
 * The rows of all sections in one table. The first column says which section a row is of (committee, area, post), when the report
 * has headings and its rows do not say it themselves. Sections with different columns are joined by the columns' keys, in the order in which they first come; a cell that
 * a section has no column for is empty. A report of prose alone, such as a letter, gives one row a paragraph.
 */
export function flatTable(report: Report): FlatTable {
  const hasTables = report.sections.some((section) => section.table !== undefined);
  const sectionColumn =
    report.sectionColumn ?? (report.sections.some((section) => section.heading !== undefined) ? defaultSectionColumn : 'none');
  const columns = hasTables ? joinColumns(report) : [textColumn];
  const rows = report.sections.flatMap((section) => {
    const own = hasTables ? rowsOf(section.table, columns) : section.paragraphs.map((paragraph) => [paragraph]);
    return sectionColumn === 'none' ? own : own.map((row) => [section.heading ?? '', ...row]);
  });
  return { columns: sectionColumn === 'none' ? columns : [sectionColumn, ...columns], rows };
}

function joinColumns(report: Report): readonly ReportColumn[] {
  const byKey = new Map<string, ReportColumn>();
  for (const section of report.sections) {
    for (const column of section.table?.columns ?? []) if (!byKey.has(column.key)) byKey.set(column.key, column);
  }
  return [...byKey.values()];
}

function rowsOf(table: ReportTable | undefined, columns: readonly ReportColumn[]): readonly (readonly string[])[] {
  if (table === undefined) return [];
  const places = columns.map((column) => table.columns.findIndex((own) => own.key === column.key));
  return table.rows.map((row) => places.map((place) => row[place] ?? ''));
}
