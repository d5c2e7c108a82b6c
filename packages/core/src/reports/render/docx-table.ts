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

/** Twentieths of a point: the least width of a column, and the room between text and line. */
const leastWidth = 850;
const margins = { top: 50, bottom: 50, left: 85, right: 85 };

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
  const widths = fitWidths(columnWidths(table), room, leastWidth);
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

/** About how many lines the tallest cell of a row takes; a character of the table's type is some 95 twentieths of a point wide. */
function linesOf(row: readonly string[], widths: readonly number[]): number {
  const each = row.map((text, at) => {
    const perLine = Math.max(1, ((widths[at] ?? leastWidth) - margins.left - margins.right) / 95);
    return text.split('\n').reduce((sum, one) => sum + Math.max(1, Math.ceil(one.length / perLine)), 0);
  });
  return Math.max(0, ...each);
}
