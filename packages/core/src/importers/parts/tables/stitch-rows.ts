import { joinPlaces, type Place } from '../../../base/place.ts';
import { bestFit } from './align-cells.ts';
import type { Column } from './assign-columns.ts';
import { cellFit } from './cell-fit.ts';
import { printedText, type SheetCell, type SheetPart, type SheetRow } from './sheet.ts';

/** The most printed lines that one row is taken to run over. */
const mostLines = 40;

/** A row put together, and the index of the first part after it. */
export interface StitchedRow {
  readonly row: SheetRow;
  readonly next: number;
}

/**
 * A row whose cells hold line ends of their own, so that it is printed as several: the last cell of each piece and the first of the next are
 * one cell. The pieces must follow line by line, have exactly the cells of the header together, and fit its columns no worse than each would
 * alone. `undefined` where that is not so: a row that only lost some cells stays apart.
 */
export function stitchedRow(parts: readonly SheetPart[], at: number, columns: readonly Column[]): StitchedRow | undefined {
  const first = parts[at];
  if (first?.kind !== 'row' || first.row.cells.length >= columns.length) return undefined;
  let cells: readonly SheetCell[] = first.row.cells;
  const pieces: (readonly SheetCell[])[] = [cells];
  let place = first.row.place;
  for (let next = at + 1; next < Math.min(parts.length, at + mostLines); next += 1) {
    const part = parts[next];
    const last = cells.at(-1);
    const piece = part === undefined ? [] : piecesOf(part);
    const [head, ...others] = piece;
    if (part === undefined || last === undefined || head === undefined || last.text === '' || head.text === '') return undefined;
    const below = part.kind === 'row' ? part.row.place : part.place;
    if (below.lines[0] !== place.lines[1] + 1) return undefined;
    const whole = { text: `${last.text}\n${head.text}`, place: joinPlaces(last.place, head.place) };
    cells = [...cells.slice(0, -1), whole, ...others];
    pieces.push(piece);
    place = joinPlaces(place, below);
    if (cells.length > columns.length) return undefined;
    if (cells.length === columns.length && part.kind === 'row')
      return fits(cells, columns) && !fitsBetterApart(cells, pieces, columns)
        ? { row: { ...first.row, cells, place }, next: next + 1 }
        : undefined;
  }
  return undefined;
}

function piecesOf(part: SheetPart): readonly SheetCell[] {
  if (part.kind === 'row') return part.row.cells;
  const place: Place = part.place;
  return [{ text: part.marker === undefined || /[\p{L}\p{N}]/u.test(part.marker) ? printedText(part) : `• ${part.text}`, place }];
}

/** No cell of the row may be at odds with its column. */
function fits(cells: readonly SheetCell[], columns: readonly Column[]): boolean {
  return cells.every((cell, at) => cellFit(columns[at]?.meanings[0] ?? 'note', cell.text) > -1.4);
}

/** So much better, cell by cell, two rows that lost some cells fit than the one that their cells would make together. */
const clearlyBetter = 0.5;

function fitsBetterApart(cells: readonly SheetCell[], pieces: readonly (readonly SheetCell[])[], columns: readonly Column[]): boolean {
  const filled = (all: readonly SheetCell[]): number => Math.max(1, all.filter((cell) => cell.text.trim() !== '').length);
  const together = cells.reduce((sum, cell, at) => sum + cellFit(columns[at]?.meanings[0] ?? 'note', cell.text), 0);
  const texts = pieces.map((piece) => piece.map((cell) => cell.text));
  const apart = texts.reduce((sum, piece) => sum + bestFit(piece, columns), 0);
  return apart / filled(pieces.flat()) > together / filled(cells) + clearlyBetter;
}
