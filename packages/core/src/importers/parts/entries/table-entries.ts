import type { ColumnMeaning } from '../tables/column-words.ts';
import type { RecommendationTable, TableCell, TableRow } from '../tables/recommendation-table.ts';
import { isStrayMark } from '../words/page-furniture.ts';
import { pageCutTest } from './page-cuts.ts';
import { type AboveRow, isHeadingRow, isNewEntry, isTitleCut, rowView } from './row-kinds.ts';
import type { CellPart, TableEntries } from './table-entry.ts';

/** Columns that a paper prints once for several rows. */
const shared: readonly ColumnMeaning[] = ['raised-on', 'topic', 'committee'];

interface OpenItem {
  cells: Map<number, CellPart[]>;
  banner?: string;
}

interface OpenEntry {
  item: OpenItem;
  cells: Map<number, CellPart[]>;
  rows: TableRow[];
  rowsAt: number[];
  afterCut: boolean;
}

/** A printed row that says something, its index in the table, and its cells that are not blank. */
interface PrintedRow {
  readonly row: TableRow;
  readonly index: number;
  readonly filled: ReadonlyMap<number, TableCell>;
}

/**
 * Puts the printed rows of a table together again: a row that goes on with the one above joins it cell by cell, a merged cell holds
 * for the rows of its item and no further, a heading between rows holds until the next. `several`: one cell may hold several
 * recommendations, so a list in it may be cut by a page between two of them.
 */
export function tableEntries(table: RecommendationTable, several: boolean): TableEntries {
  const gatherer = new EntryGatherer(table, several);
  for (const [index, row] of table.rows.entries()) gatherer.take(row, index);
  return gatherer.found;
}

/** Takes the rows of a table from the top, each beside what was made of those above it. */
class EntryGatherer {
  readonly found: {
    readonly entries: OpenEntry[];
    readonly strays: TableRow[];
    readonly titles: TableRow[];
    readonly orphans: TableRow[];
  } = {
    entries: [],
    strays: [],
    titles: [],
    orphans: [],
  };
  readonly #table: RecommendationTable;
  readonly #several: boolean;
  readonly #recommendation: number;
  /** Columns that are printed once for an item. */
  readonly #keys: readonly number[];
  readonly #topic: number;
  readonly #isPageCut: ReturnType<typeof pageCutTest>;
  #item: OpenItem = { cells: new Map() };
  /** A title stands below the last entry, so that nothing goes on with it. */
  #titled = false;

  constructor(table: RecommendationTable, several: boolean) {
    this.#table = table;
    this.#several = several;
    this.#recommendation = table.columns.findIndex((column) => column.meanings[0] === 'recommendation');
    this.#keys = table.columns.flatMap((column, at) => (shared.some((meaning) => column.meanings[0] === meaning) ? [at] : []));
    this.#topic = this.#keys.find((column) => table.columns[column]?.meanings[0] === 'topic') ?? -1;
    this.#isPageCut = pageCutTest(table);
  }

  take(row: TableRow, index: number): void {
    const filled = new Map([...row.cells].filter(([, cell]) => cell.text.trim() !== '' && !isStrayMark(cell.text)));
    const printed: PrintedRow = { row, index, filled };
    if (filled.size === 0) this.found.strays.push(row);
    else if (!this.#takePageCut(printed) && !this.#takeHeading(printed)) this.#takeCells(printed);
  }

  /** The entry that a row may go on with. */
  #above(): OpenEntry | undefined {
    return this.#titled ? undefined : this.found.entries.at(-1);
  }

  #askOf(entry: OpenEntry | undefined): string {
    return joined(entry?.cells.get(this.#recommendation));
  }

  #takePageCut(printed: PrintedRow): boolean {
    const above = this.#above();
    if (above === undefined) return false;
    const said = { recommendation: this.#askOf(above), topic: joined(this.#item.cells.get(this.#topic)) };
    if (!this.#isPageCut(printed.row, said)) return false;
    for (const column of this.#keys) append(this.#item.cells, column, printed);
    this.#goOn(above, printed);
    return true;
  }

  #takeHeading({ row, filled }: PrintedRow): boolean {
    const banner = row.banner ?? headingOf(filled, this.#table, this.#askOf(this.found.entries.at(-1)));
    if (banner === undefined) return false;
    this.#item = { cells: new Map(), banner };
    this.found.titles.push(row);
    this.#titled = true;
    return true;
  }

  #takeCells(printed: PrintedRow): void {
    const { row, index, filled } = printed;
    const above = this.#above();
    const view = rowView(row, filled, this.#table);
    const cut = isTitleCut(view, this.#keys, (column) => joined(this.#item.cells.get(column)), this.#askOf(above));
    const keyed = this.#keys.filter((column) => filled.has(column) && !cut.has(column));
    for (const column of cut) append(this.#item.cells, column, printed);
    if (!filled.has(this.#recommendation)) {
      this.#takeWithoutAsk(printed, keyed.length > 0, above);
      return;
    }
    const decided = above === undefined ? 'new' : isNewEntry(view, this.#aboveRow(above, filled, keyed));
    if (above !== undefined && decided === 'continues') {
      this.#goOn(above, printed);
      return;
    }
    const covered = this.#keys.some((column) => row.cells.get(column)?.covered !== undefined);
    if (keyed.length > 0 || (covered && this.#item.cells.size === 0)) this.#item = nextItem(this.#item, this.#keys, printed);
    const cells = ownCells(row, this.#keys, this.#recommendation, index);
    this.found.entries.push({ item: this.#item, cells, rows: [row], rowsAt: [index], afterCut: decided === 'new-after-cut' });
    this.#titled = false;
  }

  /** A row that recommends nothing: the title of an item, a piece of the entry above, or neither. */
  #takeWithoutAsk(printed: PrintedRow, isKeyed: boolean, above: OpenEntry | undefined): void {
    const { row, filled } = printed;
    if (isKeyed) {
      this.#item = nextItem(this.#item, this.#keys, printed);
      this.found.titles.push(row);
      this.#titled = true;
      if ([...filled.keys()].some((column) => !this.#keys.includes(column))) this.found.orphans.push(row);
    } else if (above === undefined) this.found.orphans.push(row);
    else this.#goOn(above, printed);
  }

  #aboveRow(above: OpenEntry, filled: PrintedRow['filled'], keyed: readonly number[]): AboveRow {
    const repeated = keyed.every((column) => sameWords(filled.get(column)?.text, joined(this.#item.cells.get(column))));
    const status = this.#table.columns.findIndex((column) => column.meanings.includes('status'));
    return {
      text: this.#askOf(above),
      keyed: keyed.length > 0 && !repeated,
      repeats: keyed.length > 0 && repeated,
      status: joined(above.cells.get(status)),
      list: this.#several,
    };
  }

  #goOn(entry: OpenEntry, printed: PrintedRow): void {
    entry.rows.push(printed.row);
    entry.rowsAt.push(printed.index);
    for (const column of printed.filled.keys()) if (!this.#keys.includes(column)) append(entry.cells, column, printed);
  }
}

/** The cells that a row gives its own entry. A merged cell holds for every row that it covers; a recommendation is printed on its own row. */
function ownCells(row: TableRow, keys: readonly number[], recommendation: number, index: number): Map<number, CellPart[]> {
  const cells = new Map<number, CellPart[]>();
  for (const [column, cell] of row.cells) {
    if (keys.includes(column)) continue;
    const text = cell.text.trim() === '' ? (column === recommendation ? '' : (cell.covered ?? '')) : cell.text;
    if (text.trim() !== '' && !isStrayMark(text)) cells.set(column, [{ text, place: cell.place, row: index }]);
  }
  return cells;
}

/** The item that begins with a row: its own key cells, and those of the item before that stand further left and are blank here. */
function nextItem(before: OpenItem, keys: readonly number[], { row, index, filled }: PrintedRow): OpenItem {
  const cells = new Map<number, CellPart[]>();
  let inherits = true;
  for (const column of keys) {
    const own = filled.get(column);
    const covered = row.cells.get(column)?.covered;
    if (own !== undefined) {
      cells.set(column, [{ text: own.text, place: own.place, row: index }]);
      inherits = false;
    } else if (inherits || covered !== undefined) {
      const parts = before.cells.get(column);
      if (parts !== undefined) cells.set(column, parts);
    }
  }
  return before.banner === undefined ? { cells } : { cells, banner: before.banner };
}

/** The one filled cell of a row that is a heading for the rows under it. */
function headingOf(filled: ReadonlyMap<number, TableCell>, table: RecommendationTable, above: string): string | undefined {
  const [only] = filled;
  if (filled.size !== 1 || only === undefined) return undefined;
  const [column, cell] = only;
  return isHeadingRow(cell.text, table.columns[column]?.meanings[0], above) ? cell.text : undefined;
}

function append(cells: Map<number, CellPart[]>, column: number, { filled, index }: PrintedRow): void {
  const cell = filled.get(column);
  if (cell !== undefined) cells.set(column, [...(cells.get(column) ?? []), { text: cell.text, place: cell.place, row: index }]);
}

function joined(parts: readonly CellPart[] | undefined): string {
  return (parts ?? []).map((part) => part.text).join(' ');
}

function sameWords(a: string | undefined, b: string): boolean {
  return (a ?? '').replace(/\s+/g, ' ').trim().toLowerCase() === b.replace(/\s+/g, ' ').trim().toLowerCase();
}
