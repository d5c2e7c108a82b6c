import type { Report, ReportTable } from '../report.ts';

/** What stands in a cell that says nothing, as papers print it. */
const nothing = '-';

/**
 * A report whose tables do not say nothing by leaving a cell blank: in a column that papers print once for several rows (topic, meeting) a blank cell is
 * read as the one above, by people and by importers, and a row with blanks alone before its text as the rest of the row above. A row that has nothing of its own gets a dash.
 */
export function withoutGaps(report: Report): Report {
  const sections = report.sections.map((section) => (section.table === undefined ? section : { ...section, table: filled(section.table) }));
  return { ...report, sections };
}

function filled(table: ReportTable): ReportTable {
  if (!table.columns.some((column) => column.spans === true)) return table;
  const rows = table.rows.map((row) => row.map((cell, at) => (cell === '' && table.columns[at]?.spans === true ? nothing : cell)));
  return { ...table, rows };
}
