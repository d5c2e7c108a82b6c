import { daysBetween } from '../../model/dates/calendar.ts';
import { bareDay, type PrintedDay, usualDay, writeDay } from '../../model/dates/printed-day.ts';
import { wrapText } from './text-layout.ts';
import { escapeXml, xmlDeclaration } from './xml-text.ts';

/** The styles of `xlsx-styles.ts`, by their place in its list. */
export const cellStyles = { plain: 0, header: 1, text: 2, quoted: 3, date: 4, heading: 5, note: 6 } as const;

/** The name of a style of `cellStyles`. */
export type CellStyle = keyof typeof cellStyles;

/** One cell: text, always as text; or a day (`YYYY-MM-DD`) as Excel keeps days. */
export interface SheetCell {
  readonly text: string;
  readonly style: CellStyle;
  readonly date?: string;
}

/** One sheet: rows of cells from A1. */
export interface SheetContent {
  readonly rows: readonly (readonly SheetCell[])[];
  /** In characters. */
  readonly widths: readonly number[];
  /** Number of the header row, counted from 1: all down to it stay on the screen, and it bears the filter. */
  readonly headerRow?: number;
  /** Printed at the head of every page. */
  readonly pageHead: string;
  /** Printed at the foot of every page, left of its number. */
  readonly pageFoot?: string;
}

/** What a column gets beyond its widest line, for the edges of a cell and the button of the filter. */
const roomBeside = 2;

/** Excel's longest text of a cell, in UTF-16 units. */
export const longestCell = 32_767;
const cutNote = '… [cut here: a cell of a workbook holds 32,767 characters]';

/** One worksheet part (ECMA-376 part 1, 18.3.1.99). Elements stand in the order that its schema asks for. */
export function worksheetXml({ headerRow, pageFoot = '', pageHead, rows, widths }: SheetContent): string {
  const last = columnName(Math.max(0, widths.length - 1));
  const frozen =
    headerRow === undefined
      ? ''
      : `<pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${headerRow + 1}" sqref="A${headerRow + 1}"/>`;
  const filter = headerRow === undefined ? '' : `<autoFilter ref="A${headerRow}:${last}${Math.max(rows.length, headerRow)}"/>`;
  const columns = widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width + roomBeside}" customWidth="1"/>`)
    .join('');
  const data = rows
    .map(
      (row, at) =>
        `<row r="${at + 1}" ht="${rowHeight(row, widths)}">${row.map((cell, column) => cellXml(cell, column, at + 1)).join('')}</row>`,
    )
    .join('');
  return (
    `${xmlDeclaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `<cols>${columns}</cols><sheetData>${data}</sheetData>${filter}` +
    '<pageMargins left="0.4" right="0.4" top="0.75" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    `<headerFooter><oddHeader>${escapeXml(pageText(pageHead))}</oddHeader><oddFooter>${pageFoot === '' ? '' : escapeXml(pageText(pageFoot))}&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter></worksheet>`
  );
}

/** A text as Excel keeps it: `_x0041_` would be read as "A", so its first underscore is written as one (ECMA-376 part 1, 22.9.2.19). */
export function cellText(text: string): string {
  const kept =
    text.length <= longestCell ? text : `${text.slice(0, longestCell - cutNote.length).replace(/[\uD800-\uDBFF]$/, '')}${cutNote}`;
  return escapeXml(kept.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** The day of a cell that is one whole day in a form and nothing else ("13 September 2023"), where Excel can keep it: from March 1900. */
export function wholeDate(text: string, form: PrintedDay = usualDay): string | undefined {
  const date = bareDay(text);
  return date !== undefined && date >= '1900-03-01' && writeDay(date, form) === text ? date : undefined;
}

/** "A", "Z", "AA": the name of a column counted from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

/** The tallest row that Excel shows, in points. */
export const tallestRow = 409;
const lineHeight = 15;

/**
 * How tall a row is to be for all of its text to be seen, in points. Not every program works it out for itself when it opens a file; it is not marked
 * as chosen by hand, so that all of them work it out anew when the row is edited.
 */
export function rowHeight(row: readonly SheetCell[], widths: readonly number[]): number {
  const each = row.map((cell, at) => (cell.style === 'heading' ? 1 : wrapText(cell.text, (widths[at] ?? 0) + roomBeside).length));
  return Math.min(tallestRow, Math.max(1, ...each) * lineHeight + 3);
}

function cellXml({ date, style, text }: SheetCell, column: number, row: number): string {
  const at = `r="${columnName(column)}${row}" s="${cellStyles[style]}"`;
  // Day 0 of a workbook is 30 December 1899, for all days after its own 29 February 1900, which never was.
  if (date !== undefined) return `<c ${at}><v>${daysBetween('1899-12-30', date)}</v></c>`;
  return text === '' ? `<c ${at}/>` : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

/** Text for the head or foot of a page: `&` begins a code there, and Excel takes 255 characters. */
function pageText(text: string): string {
  const short = [...text].slice(0, 100).join('');
  return `&L${short.replaceAll('&', '&&')}`;
}
