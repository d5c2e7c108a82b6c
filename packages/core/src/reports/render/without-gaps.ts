import type { Report, ReportTable } from '../report.ts';

/** What stands in a cell that says nothing, as papers print it. */
const nothing = '-';

/**
 * A report whose tables say nothing by leaving a cell blank: in a column that papers print once for several rows (topic, meeting) a blank cell is
 * read as the one above, by people and by importers, so a row that has nothing of its own gets a dash.
 */
export function withoutGaps(report: Report): Report {
  const sections = report.sections.map((section) => (section.table === undefined ? section : { ...section, table: filled(section.table) }));
  return { ...report, sections };
}

function filled(table: ReportTable): ReportTable {
  const rows = table.rows.map((row) => [...row]);
  table.columns.forEach((column, at) => {
    if (column.spans !== true) return;
    const first = rows.findIndex((row) => row[at] !== '');
    if (first === -1) return;
    for (const row of rows.slice(first)) if (row[at] === '') row[at] = nothing;
  });
  return { ...table, rows };
}
