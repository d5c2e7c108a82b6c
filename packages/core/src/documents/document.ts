import type { Place } from '../base/place.ts';

/**
 * A paper as every reader hands it over: a flat list of blocks in reading order, format-free, each with its place.
 * `lines` are the source lines as printed (line 1 is `lines[0]`), so that an account of every line can be kept and
 * `show --source` can print them; readers of formats without lines give one line a block.
 */
export interface Document {
  readonly name: string;
  readonly format: DocumentFormat;
  /** SHA-256 of the bytes, in lower-case hex. */
  readonly sha256: string;
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
}

/** The formats that readers know. */
export type DocumentFormat = 'text' | 'markdown' | 'html' | 'csv' | 'json' | 'docx' | 'xlsx' | 'pdf' | 'odt' | 'ods';

/** One piece of a paper. */
export type Block = Heading | Paragraph | ListItem | Table | PageBreak;

/** A heading that the format itself marks as one. Plain text has none: there a heading is a paragraph. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: number;
  readonly text: string;
  readonly place: Place;
}

/** A paragraph, its lines joined by single blanks. `emphasis` says that all of it is bold (a heading in disguise). */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly emphasis?: boolean;
  /** What the margin beside it says: who is to act. A paragraph that is nothing else has it as its text too. */
  readonly margin?: string;
  readonly place: Place;
}

/** A bullet or numbered paragraph. `marker` is as printed ("1.", "(a)", "•", "-"); `level` starts at 1. */
export interface ListItem {
  readonly kind: 'list-item';
  readonly marker: string;
  readonly level: number;
  readonly text: string;
  /** What the margin beside it says: who is to act. */
  readonly margin?: string;
  readonly place: Place;
}

/** A table as printed: page-cut rows are still apart, repeated headers still there; recognisers join and drop. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
  readonly place: Place;
}

/** One printed row. `header` is set when the format itself marks the row as a header. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly header?: boolean;
  readonly place: Place;
}

/**
 * One cell. `text` is the whole cell with paragraphs joined by `\n`; HTML fragments are turned into text, their list
 * items into lines that begin with "• ". A cell that a merge covers is not in the row: the cell before has a `colSpan`,
 * the cell above a `rowSpan` (both 1 when absent).
 */
export interface Cell {
  readonly text: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly place: Place;
}

/** A page break that the format shows. */
export interface PageBreak {
  readonly kind: 'page-break';
  readonly place: Place;
}
