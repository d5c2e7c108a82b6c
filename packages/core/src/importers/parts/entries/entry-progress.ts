import { joinPlaces } from '../../../base/place.ts';
import { findDates } from '../../../model/dates/find-dates.ts';
import type { ProgressNote } from '../../../model/recommendation.ts';
import type { Column } from '../tables/assign-columns.ts';
import { isNone, joinParts, sourceAt } from './cell-text.ts';
import { stampedUpdates } from './progress-notes.ts';
import type { CellPart, TableEntry } from './table-entry.ts';

/** Where one of several recommendations of a cell stands in it. */
export interface PieceRows {
  /** The row on which it begins. */
  readonly row: number;
  /** The row opens with a recommendation: the list goes on there, and no sentence from the row above ends in it. */
  readonly opensRow: boolean;
  /** The rows on which the recommendations of the cell begin. */
  readonly starts: readonly number[];
}

/**
 * What was done, from the columns of progress and of notes. Of a cell with several recommendations each takes what stands beside the row
 * on which it begins. What stands beside a row on which none begins goes on with the one above; a list that a page cuts keeps what
 * was said for all of it before the cut, unless the row after the cut has words of its own.
 */
export function entryProgress(entry: TableEntry, columns: readonly Column[], paper: string, piece?: PieceRows): readonly ProgressNote[] {
  return columns.flatMap((column, at) => {
    const meaning = column.meanings[0];
    if (meaning !== 'progress' && meaning !== 'note') return [];
    const own = entry.cells.get(at) ?? [];
    const parts = piece === undefined ? own : partsFor(own, piece);
    const text = joinParts(parts);
    const [first] = parts;
    if (first === undefined || isNone(text)) return [];
    const source = sourceAt(paper, parts.map((part) => part.place).reduce(joinPlaces, first.place));
    // "Update (March 2031)" stamps all of its cells.
    const dated = meaning === 'progress' && findDates(column.header).length > 0;
    if (meaning === 'progress' && !dated) return stampedUpdates(text).map((update) => ({ ...update, source }));
    return [{ text: column.header === '' ? text : `${column.header.replace(/\s+/g, ' ')}: ${text}`, source }];
  });
}

function partsFor(parts: readonly CellPart[], piece: PieceRows): readonly CellPart[] {
  const own = parts.filter((part) => rowFor(part.row, piece.starts) === piece.row || part.row < (piece.starts[0] ?? 0));
  if (own.length > 0 || !piece.opensRow) return own;
  const above = parts.findLast((part) => part.row < piece.row)?.row;
  return parts.filter((part) => part.row === above);
}

/** The row of the recommendations that a cell of this row belongs to: the last one that began by then. */
function rowFor(row: number, starts: readonly number[]): number {
  return starts.findLast((start) => start <= row) ?? row;
}
