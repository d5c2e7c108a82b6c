import type { Report } from '../report.ts';
import { cleanReport } from './clean-report.ts';
import { flatTable } from './flat-table.ts';
import { withoutGaps } from './without-gaps.ts';

/** How a CSV file is written. */
export interface CsvOptions {
  /** Begin with a byte order mark, by which Excel knows UTF-8 when a file is opened with a double click. @default false */
  readonly bom?: boolean;
}

/** What makes a spreadsheet take a cell for a formula, after blanks or the mark itself; the full-width forms too. */
const formulaStart = /^'*\s*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A report as CSV (RFC 4180): one header row, every cell quoted, lines ended by CR LF, line breaks inside a cell as LF. All sections
 * stand in one table with the section (the committee, say) in the first column; preambles and paragraphs are left to the other
 * formats, except in a report of prose alone.
 *
 * A cell that a spreadsheet would run as a formula begins with an apostrophe (`guardFormula`), which a reader of our files takes off
 * again.
 *
 * Written here and not by a library: with every cell quoted the format is one rule, and the libraries need Node's `Buffer`, which
 * the core does not ask of its host.
 */
export function renderCsv(report: Report, options: CsvOptions = {}): string {
  const { columns, rows } = flatTable(withoutGaps(cleanReport(report)));
  const lines = [columns.map((column) => column.title), ...rows].map((row) => row.map(writeCell).join(','));
  return `${options.bom === true ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}

/**
 * A cell that can do nothing in a spreadsheet: one that begins as a formula does (`=`, `+`, `-`, `@`, tab, CR, their full-width
 * forms, also after blanks) gets an apostrophe before it. So does one that begins so after apostrophes of its own: taking one
 * apostrophe off always gives the text back.
 *
 * @example guardFormula('-') // "'-"
 * @example guardFormula("'=1") // "''=1"
 */
export function guardFormula(cell: string): string {
  return formulaStart.test(cell) ? `'${cell}` : cell;
}

/** The text that `guardFormula` guarded. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell;
}

function writeCell(cell: string): string {
  return `"${guardFormula(cell).replaceAll('"', '""')}"`;
}
