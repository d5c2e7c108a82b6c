import type { Place } from '../../base/place.ts';
import { bullets } from '../clean-text.ts';
import type { Cell, Row, Table } from '../document.ts';
import { readMarker } from '../list-marker.ts';
import type { AlignedTable } from './pdf-columns.ts';
import type { Grid, GridCell } from './pdf-grid.ts';
import { linesOf, type PdfLine } from './pdf-lines.ts';
import type { PdfText } from './pdf-page.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';

/** A ruled table, its cells' lines put together. */
export interface FilledGrid {
  readonly grid: Grid;
  readonly cells: readonly { readonly cell: GridCell; readonly lines: readonly PdfLine[] }[];
}

/** Puts the texts of a page into the cells of a grid. A text that runs over a rule is cut at the blank nearest to it. */
export function fillGrid(grid: Grid, texts: readonly PdfText[]): FilledGrid {
  const inside = new Map<GridCell, PdfText[]>(grid.cells.map((cell) => [cell, []]));
  for (const whole of texts) {
    for (const text of cutAtRules(whole, grid)) {
      const cell = grid.cells.find((each) => holds(each, text));
      if (cell !== undefined) inside.get(cell)?.push(text);
    }
  }
  return { grid, cells: [...inside].map(([cell, own]) => ({ cell, lines: linesOf(own) })) };
}

/** Whether a text stands within a grid or a cell of one. */
export function holds({ left, right, top, bottom }: { left: number; right: number; top: number; bottom: number }, text: PdfText): boolean {
  const [x, y] = [(text.x + text.right) / 2, text.y - text.size * 0.3];
  return x >= left && x < right && y >= top && y < bottom;
}

function cutAtRules(text: PdfText, grid: Grid): readonly PdfText[] {
  const y = text.y - text.size * 0.3;
  const over = grid.cells.find(
    (cell) => y >= cell.top && y < cell.bottom && text.x < cell.right - 2 && text.x >= cell.left - 2 && text.right > cell.right + 4,
  );
  if (over === undefined || over.right >= grid.right - 1) return [text];
  const share = (over.right - text.x) / (text.right - text.x);
  const blanks = [...text.text.matchAll(/\s+/g)].map((found) => found.index);
  const at = blanks.toSorted((a, b) => Math.abs(a / text.text.length - share) - Math.abs(b / text.text.length - share))[0];
  if (at === undefined || at === 0) return [text];
  const head = {
    ...text,
    text: text.text.slice(0, at),
    right: Math.min(over.right - 1, text.x + (text.right - text.x) * (at / text.text.length)),
  };
  const tail = { ...text, text: text.text.slice(at).trimStart(), x: over.right + 1 };
  return tail.text === '' || tail.right <= tail.x ? [text] : [head, ...cutAtRules(tail, grid)];
}

/** A ruled table as the document has it. */
export function ruledTable({ grid, cells }: FilledGrid, place: Place, pitch: number): Table {
  const padding = paddingOf(cells);
  const rows: Row[] = [];
  for (let at = 0; at < grid.rows; at += 1) {
    const own = cells.filter(({ cell }) => cell.row === at).toSorted((a, b) => a.cell.column - b.cell.column);
    if (own.length === 0) continue;
    const row: Place = { ...place, row: rows.length + 1 };
    const built = own.map(({ cell, lines }, index): Cell => {
      const text = cellText(lines, { right: cell.right - padding, pitch, cutsWords: true });
      const spans = { ...(cell.columns > 1 ? { colSpan: cell.columns } : {}), ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}) };
      return { text, ...spans, place: { ...row, cell: index + 1 } };
    });
    rows.push({ cells: built, place: row });
  }
  return { kind: 'table', rows, place };
}

/** A table told by its columns alone. */
export function alignedTable(table: AlignedTable, place: Place, pitch: number): Table {
  const widest = table.edges.map((_, column) => Math.max(0, ...table.rows.flatMap((row) => (row[column] ?? []).map(({ right }) => right))));
  const rows = table.rows.map((cells, index): Row => {
    const row: Place = { ...place, row: index + 1 };
    const built = cells.map(
      (lines, column): Cell => ({
        text: cellText(lines, { right: widest[column] ?? 0, pitch, cutsWords: false }),
        place: { ...row, cell: column + 1 },
      }),
    );
    return { cells: built, place: row };
  });
  return { kind: 'table', rows, place };
}

/** What cells leave free on the left, and so on the right. */
function paddingOf(cells: FilledGrid['cells']): number {
  const left = cells.flatMap(({ cell, lines }) => lines.map((line) => line.x - cell.left)).toSorted((a, b) => a - b);
  return Math.max(0, Math.min(left[Math.floor(left.length / 10)] ?? 4, 12));
}

function cellText(
  lines: readonly PdfLine[],
  frame: { readonly right: number; readonly pitch: number; readonly cutsWords: boolean },
): string {
  return paragraphsOf(lines, frame)
    .map(({ text }) => {
      const marked = readMarker(text);
      return marked !== undefined && bullets.has(marked.marker) && marked.rest.trim() !== '' ? `• ${marked.rest.trim()}` : text;
    })
    .join('\n');
}
