import type { Place } from '../../../base/place.ts';
import { isBlankLine } from '../../../documents/clean-text.ts';
import type { Block, Document, Row } from '../../../documents/document.ts';

/** A cell at its column, merges undone. */
export interface SheetCell {
  readonly text: string;
  readonly place: Place;
  /** The text of the merged cell that covers this one from above; the cell's own text is then ''. */
  readonly covered?: string;
  /** How many columns the cell runs over; 1 when absent. */
  readonly span?: number;
}

/** One printed row of any table of the paper. */
export interface SheetRow {
  readonly cells: readonly SheetCell[];
  readonly place: Place;
  /** The format itself marks the row as a header. */
  readonly header?: boolean;
  /** The number of its table in the paper, from 1. */
  readonly table: number;
  /** A page, a blank line or another table stands between this row and the one before. */
  readonly afterBreak: boolean;
}

/** The paper as rows and the text between them, in reading order. */
export type SheetPart =
  | { readonly kind: 'row'; readonly row: SheetRow }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly marker?: string;
      readonly emphasis?: boolean;
      readonly place: Place;
      /** Lines of no-break spaces right above: empty cells, where a paper prints a paragraph a cell. */
      readonly blanks?: number;
    };

/** Lays out all tables of a paper as rows with one cell a column, cells that run over columns and rows opened up, text kept in between. */
export function sheetOf(document: Document): readonly SheetPart[] {
  const parts: SheetPart[] = [];
  let table = 0;
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      table += 1;
      for (const row of openMerges(block.rows, table)) parts.push({ kind: 'row', row });
    } else if (block.kind !== 'page-break') {
      parts.push(textPart(block, document.lines));
    }
  }
  return parts;
}

/** The words of a part that is text, its list marker in front as printed. */
export function printedText(part: { readonly text: string; readonly marker?: string }): string {
  return part.marker === undefined ? part.text : `${part.marker} ${part.text}`;
}

function textPart(block: Exclude<Block, { kind: 'table' | 'page-break' }>, lines: readonly string[]): SheetPart {
  const blanks = blanksAbove(lines, block.place.lines[0]);
  const base = { kind: 'text' as const, text: block.text, place: block.place, ...(blanks === 0 ? {} : { blanks }) };
  if (block.kind === 'list-item') return { ...base, marker: block.marker };
  const emphasis = block.kind === 'heading' || block.emphasis === true;
  return emphasis ? { ...base, emphasis } : base;
}

/** How many of the blank lines right above a line hold something that prints nothing. */
function blanksAbove(lines: readonly string[], line: number): number {
  let count = 0;
  for (let above = line - 1; above > 0 && isBlankLine(lines[above - 1] ?? 'x'); above -= 1)
    if (/\u00a0/.test(lines[above - 1] ?? '')) count += 1;
  return count;
}

function openMerges(rows: readonly Row[], table: number): readonly SheetRow[] {
  const open = new Map<number, { text: string; left: number }>();
  return rows.map((row, index) => {
    const cells: SheetCell[] = [];
    const coverFromAbove = (): void => {
      for (let above = open.get(cells.length); above !== undefined && above.left > 0; above = open.get(cells.length)) {
        above.left -= 1;
        cells.push({ text: '', place: row.place, covered: above.text });
      }
    };
    for (const cell of row.cells) {
      coverFromAbove();
      const span = cell.colSpan ?? 1;
      for (let at = 0; at < span; at += 1) {
        open.set(cells.length, { text: at === 0 ? cell.text : '', left: (cell.rowSpan ?? 1) - 1 });
        cells.push({ text: at === 0 ? cell.text : '', place: cell.place, ...(at === 0 && span > 1 ? { span } : {}) });
      }
    }
    coverFromAbove();
    const head = row.header === undefined ? {} : { header: row.header };
    return { cells, place: row.place, table, afterBreak: index === 0, ...head };
  });
}
