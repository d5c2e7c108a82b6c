import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ReportTable } from '../report.ts';
import { columnWidths, fitWidths } from './column-widths.ts';
import { lightPalette } from './html-style.ts';
import { wrapText } from './text-layout.ts';

/** In twentieths of a point: what a character of the table's type takes, with some to spare, and the room between text and line. */
const characterWidth = 115;
const margins = { top: 50, bottom: 50, left: 85, right: 85 };
const padding = margins.left + margins.right;

/** A row with more lines of text than this may go on over the page: half a page left empty reads worse than a row in two parts. */
const longestWhole = 25;

const line = { style: BorderStyle.SINGLE, size: 4, color: lightPalette.line.slice(1) };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/**
 * A table of Word: one header row, marked as such, which repeats on every page; a cell for every column in every row, none merged, so that a screen
 * reader tells row and column of each; short rows kept on one page.
 *
 * @param room width of the page between its margins, in twentieths of a point
 */
export function docxTable(table: ReportTable, room: number): Table {
  const widths = fitWidths(columnWidths(table), { room, unit: characterWidth, padding });
  const { columns, rows } = table;
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    margins,
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, at) => tableCell(column.title, widths[at] ?? 0, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: linesOf(row, widths) <= longestWhole,
            children: columns.map((_, at) => tableCell(row[at] ?? '', widths[at] ?? 0, false)),
          }),
      ),
    ],
  });
}

function tableCell(text: string, width: number, header: boolean): TableCell {
  const shading = { type: ShadingType.CLEAR, color: 'auto', fill: lightPalette.headerGround.slice(1) };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    ...(header ? { shading } : {}),
    children: text
      .split('\n')
      .map((one) => new Paragraph({ style: header ? 'TableHeader' : 'TableText', children: one === '' ? [] : [new TextRun(one)] })),
  });
}

/** About how many lines the tallest cell of a row takes. */
function linesOf(row: readonly string[], widths: readonly number[]): number {
  const each = row.map((text, at) => wrapText(text, ((widths[at] ?? 0) - padding) / characterWidth).length);
  return Math.max(0, ...each);
}
