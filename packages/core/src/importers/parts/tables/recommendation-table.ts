import type { Place } from '../../../base/place.ts';
import type { Column } from './assign-columns.ts';
import type { SheetPart, SheetRow } from './sheet.ts';

/** A cell of a table of recommendations at its column. */
export interface TableCell {
  readonly text: string;
  readonly place: Place;
  readonly covered?: string;
}

/** One row: its cells by the number of their column (from 0). */
export interface TableRow {
  readonly cells: ReadonlyMap<number, TableCell>;
  readonly place: Place;
  /** A page, a repeated header or a blank line stands between this row and the one before. */
  readonly afterBreak: boolean;
  /** One text over the whole width: a heading between the rows. */
  readonly banner?: string;
  /** Some columns are missing here; the cells were placed by what they say. */
  readonly narrow?: true;
}

/** The rows under one header, however many pages and printed tables they run over. */
export interface RecommendationTable {
  readonly columns: readonly Column[];
  /** Where its header stands, each time; empty when the paper has none and the columns were told by their cells. */
  readonly headers: readonly Place[];
  readonly rows: readonly TableRow[];
  /** Nothing parted the cells of its rows, which were told by what they say alone. */
  readonly unparted?: true;
  /** Text right before the header, the nearest last: labels and headings that hold for the rows. */
  readonly before: readonly TextPart[];
}

/** A piece of text outside the tables. */
export type TextPart = Extract<SheetPart, { kind: 'text' }>;

/** All tables of recommendations that a paper holds, and the text around them. */
export interface FoundTables {
  readonly tables: readonly RecommendationTable[];
  /** Text before the first table. */
  readonly front: readonly TextPart[];
  /** Text between and after the tables: keys, notes, page numbers. */
  readonly rest: readonly TextPart[];
  /** The rows are blocks of labels. */
  readonly labelled?: true;
  /** Rows of other tables. */
  readonly otherRows: readonly SheetRow[];
}
