import { bareDay, type PrintedDay, rewriteDays, usualDay, writeDay } from '../../model/dates/printed-day.ts';
import type { FileFormat, ReportFormat } from '../render/render-report.ts';
import type { Report, ReportTable } from '../report.ts';
import type { HouseStyle } from './house-style.ts';

/** For programs: days as ISO 8601 has them, unless the style asks otherwise. */
const dataFormats: ReadonlySet<ReportFormat | FileFormat> = new Set(['csv', 'json']);

/**
 * A report in a council's house style: the columns that it chose in its order, whole days in its form, and with it what renderers need of the rest
 * (`look`). Pure; what papers say is never reworded: days are rewritten only where a cell of a column of days is one whole day and nothing
 * else, and in the lines under the title, which are ours.
 *
 * @param format the format that it will be written in: CSV and JSON have a form of days of their own
 */
export function styleReport(report: Report, style: HouseStyle, format: ReportFormat | FileFormat): Report {
  const form = dataFormats.has(format) ? (style.dataDates ?? '2024-03-12') : style.dates;
  const chosen = style.columns?.[report.kind];
  const tabled = chosen === undefined ? report : withTables(report, (table) => chooseColumns(table, chosen));
  const dated = form === undefined ? tabled : withDays(tabled, form);
  const { colours, council, footer, logo } = style;
  return {
    ...dated,
    look: {
      dateForm: form ?? usualDay,
      ...(council === undefined ? {} : { council }),
      ...(logo === undefined ? {} : { logo }),
      ...(colours === undefined ? {} : { colours }),
      ...(footer === undefined ? {} : { footer }),
    },
  };
}

/** The columns that a style names and the table has, in the order of the style. A table that would lose all its columns is another table: it keeps them. */
function chooseColumns(table: ReportTable, keys: readonly string[]): ReportTable {
  const places = keys.map((key) => table.columns.findIndex((column) => column.key === key)).filter((place) => place !== -1);
  if (places.length === 0) return table;
  return {
    ...table,
    columns: places.flatMap((place) => table.columns[place] ?? []),
    rows: table.rows.map((row) => places.map((place) => row[place] ?? '')),
  };
}

function withDays(report: Report, form: PrintedDay): Report {
  const days = withTables(report, (table) => ({
    ...table,
    rows: table.rows.map((row) => row.map((cell, at) => (table.columns[at]?.type === 'date' ? dayCell(cell, form) : cell))),
  }));
  return { ...days, preamble: report.preamble.map((line) => rewriteDays(line, form)) };
}

function dayCell(cell: string, form: PrintedDay): string {
  const date = bareDay(cell);
  return date === undefined ? cell : writeDay(date, form);
}

function withTables(report: Report, change: (table: ReportTable) => ReportTable): Report {
  return {
    ...report,
    sections: report.sections.map((section) => (section.table === undefined ? section : { ...section, table: change(section.table) })),
  };
}
