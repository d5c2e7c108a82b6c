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
import type { Palette } from '../palette.ts';
import type { ReportTable } from '../report.ts';
import { columnWidths, fitWidths } from './column-widths.ts';
import { wrapText } from './text-layout.ts';

/** In twentieths of a point: what a character of the table's type takes, with some to spare, and the room between text and line. */
const characterWidth = 115;
const margins = { top: 50, bottom: 50, left: 85, right: 85 };
const padding = margins.left + margins.right;

/** A row with more lines of text than this may go on over the page: half a page left empty reads worse than a row in two parts. */
const longestWhole = 25;

function bordersOf(palette: Palette) {
  const line = { style: BorderStyle.SINGLE, size: 4, color: palette.line.slice(1) };
  return { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
}

/**
 * A table of Word: one header row, marked as such, which repeats on every page; a cell for every column in every row, none merged, so that a screen
 * reader tells row and column of each; short rows kept on one page.
 *
 * @param room width of the page between its margins, in twentieths of a point
 * @param palette colours of lines and of the header row
 */
export function docxTable(table: ReportTable, room: number, palette: Palette): Table {
  const widths = fitWidths(columnWidths(table), { room, unit: characterWidth, padding });
  const { columns, rows } = table;
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: bordersOf(palette),
    margins,
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, at) => tableCell(column.title, widths[at] ?? 0, palette)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: linesOf(row, widths) <= longestWhole,
            children: columns.map((_, at) => tableCell(row[at] ?? '', widths[at] ?? 0)),
          }),
      ),
    ],
  });
}

/** A cell of the header row where it is given colours, else of a row below. */
function tableCell(text: string, width: number, palette?: Palette): TableCell {
  const shading = { type: ShadingType.CLEAR, color: 'auto', fill: palette?.headerGround.slice(1) ?? 'auto' };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    ...(palette === undefined ? {} : { shading }),
    children: text
      .split('\n')
      .map(
        (one) =>
          new Paragraph({ style: palette === undefined ? 'TableText' : 'TableHeader', children: one === '' ? [] : [new TextRun(one)] }),
      ),
  });
}

/** About how many lines the tallest cell of a row takes. */
function linesOf(row: readonly string[], widths: readonly number[]): number {
  const each = row.map((text, at) => wrapText(text, ((widths[at] ?? 0) - padding) / characterWidth).length);
  return Math.max(0, ...each);
}
