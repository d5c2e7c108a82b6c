import type { Place } from '../../base/place.ts';
import type { Cell, Paragraph, Row, Table } from '../document.ts';
import { attribute, countAttribute, type HtmlElement, isElement, printedChildren, printedPlace } from '../html-nodes.ts';
import { htmlLines } from '../html-text.ts';

/** Merges wider or deeper than this are a slip of the pen. */
const widestMerge = 1000;

const parts = new Set(['thead', 'tbody', 'tfoot']);

/** The rows of a table in source order, each with whether it stands in a `<thead>`. Rows of tables inside its cells are not its own. */
function tableRows(table: HtmlElement): readonly { readonly row: HtmlElement; readonly head: boolean }[] {
  return printedChildren(table).flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.tagName === 'tr') return [{ row: child, head: false }];
    if (!parts.has(child.tagName)) return [];
    const rows = printedChildren(child)
      .filter(isElement)
      .filter((each) => each.tagName === 'tr');
    return rows.map((row) => ({ row, head: child.tagName === 'thead' }));
  });
}

/** The cells of a row. */
function rowCells(row: HtmlElement): readonly HtmlElement[] {
  return printedChildren(row)
    .filter(isElement)
    .filter((cell) => cell.tagName === 'td' || cell.tagName === 'th');
}

/**
 * Whether a table only lays out the page: some cell of it holds a table. Its cells are then read as parts of the page.
 */
export function isLayoutTable(table: HtmlElement): boolean {
  const pending: HtmlElement[] = tableRows(table).flatMap(({ row }) => rowCells(row));
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    for (const child of printedChildren(element)) {
      if (!isElement(child)) continue;
      if (child.tagName === 'table') return true;
      pending.push(child);
    }
  }
  return false;
}

/** A table and what stands over it. */
export interface CaptionedTable {
  readonly caption?: Paragraph;
  readonly table: Table;
}

/**
 * A table as printed: what a merge covers is not in the row; rows in `<thead>`, and first rows of nothing but `<th>`, are headers. A cell's
 * paragraphs and list items are lines of its text.
 */
export function htmlTable(element: HtmlElement, table: number, place: Place): CaptionedTable {
  const rows: Row[] = [];
  for (const { row, head } of tableRows(element)) {
    const at: Place = { ...printedPlace(row, place), table, row: rows.length + 1 };
    const cells = rowCells(row).map((cell, index) =>
      htmlCell(cell, { ...printedPlace(cell, at), table, row: rows.length + 1, cell: index + 1 }),
    );
    if (cells.length === 0) continue;
    const allHeadings = rowCells(row).every((cell) => cell.tagName === 'th' && attribute(cell, 'scope') !== 'row');
    const header = head || (allHeadings && rows.every((before) => before.header === true));
    rows.push({ cells, ...(header ? { header } : {}), place: at });
  }
  const caption = printedChildren(element)
    .filter(isElement)
    .find((child) => child.tagName === 'caption');
  const words = caption === undefined ? '' : htmlLines(printedChildren(caption)).join(' ');
  return {
    ...(caption === undefined || words === '' ? {} : { caption: { kind: 'paragraph', text: words, place: printedPlace(caption, place) } }),
    table: { kind: 'table', rows, place: { ...place, table } },
  };
}

function htmlCell(cell: HtmlElement, place: Place): Cell {
  const colSpan = countAttribute(cell, 'colspan', widestMerge) ?? 1;
  const rowSpan = countAttribute(cell, 'rowspan', widestMerge) ?? 1;
  return {
    text: htmlLines(printedChildren(cell)).join('\n'),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    place,
  };
}
