import type { Place } from '../../../base/place.ts';
import type { TableRow } from '../tables/recommendation-table.ts';

/** A piece of a cell, as one printed row has it. */
export interface CellPart {
  readonly text: string;
  readonly place: Place;
  /** Index of its row in the table. */
  readonly row: number;
}

/** What several rows share because the paper prints it once: the meeting, the topic. By column. */
export interface TableItem {
  readonly cells: ReadonlyMap<number, readonly CellPart[]>;
  /** A heading between the rows that holds for the item. */
  readonly banner?: string;
}

/** One cell of recommendations with all that stands beside it, page cuts rejoined. By column. */
export interface TableEntry {
  readonly item: TableItem;
  readonly cells: ReadonlyMap<number, readonly CellPart[]>;
  /** The first row of the entry and every row that goes on with it. */
  readonly rows: readonly TableRow[];
  /** The index in the table of each of its rows. */
  readonly rowsAt: readonly number[];
  /** The entry before it ends without a stop right where a page ends: some of that may be lost. */
  readonly afterCut: boolean;
}

/** What became of each row of a table. */
export interface TableEntries {
  readonly entries: readonly TableEntry[];
  /** Rows with nothing in them but stray marks. */
  readonly strays: readonly TableRow[];
  /** Rows that only name a meeting, a topic or a part of the table. */
  readonly titles: readonly TableRow[];
  /** Rows that say something, and not of any recommendation. */
  readonly orphans: readonly TableRow[];
}
