import type { Place } from '../../../base/place.ts';
import type { ColumnMeaning } from '../tables/column-words.ts';
import type { RecommendationTable, TableCell, TableRow } from '../tables/recommendation-table.ts';
import { isStrayMark } from '../words/page-furniture.ts';
import { pageCutTest } from './page-cuts.ts';
import { isHeadingRow, isNewEntry, isTitleCut, type RowView } from './row-kinds.ts';

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

/**
 * Puts the printed rows of a table together again: a row that goes on with the one above joins it cell by cell, a merged cell holds
 * for the rows of its item and no further, a heading between rows holds until the next. `several`: one cell may hold several
 * recommendations, so a list in it may be cut by a page between two of them.
 */
export function tableEntries(table: RecommendationTable, several: boolean): TableEntries {
  const recommendation = table.columns.findIndex((column) => column.meanings[0] === 'recommendation');
  const keys = table.columns.flatMap((column, at) => (shared.some((meaning) => column.meanings[0] === meaning) ? [at] : []));
  const entries: OpenEntry[] = [];
  const strays: TableRow[] = [];
  const titles: TableRow[] = [];
  const orphans: TableRow[] = [];
  let item: OpenItem = { cells: new Map() };
  let titled = false;
  const isPageCut = pageCutTest(table);
  const topic = keys.find((column) => table.columns[column]?.meanings[0] === 'topic') ?? -1;

  for (const [index, row] of table.rows.entries()) {
    const filled = new Map([...row.cells].filter(([, cell]) => cell.text.trim() !== '' && !isStrayMark(cell.text)));
    if (filled.size === 0) {
      strays.push(row);
      continue;
    }
    const before = titled ? undefined : entries.at(-1);
    if (before !== undefined && isPageCut(row, { recommendation: textOf(before, recommendation), topic: joined(item.cells.get(topic)) })) {
      for (const column of keys) append(item.cells, column, filled.get(column), index);
      goOn(before, row, filled, index, keys);
      continue;
    }
    const banner = row.banner ?? headingOf(filled, table, textOf(entries.at(-1), recommendation));
    if (banner !== undefined) {
      item = { cells: new Map(), banner };
      titles.push(row);
      titled = true;
      continue;
    }
    const last = titled ? undefined : entries.at(-1);
    const view = viewOf(row, filled, recommendation, table);
    const cut = isTitleCut(view, keys, (column) => joined(item.cells.get(column)), textOf(last, recommendation));
    const keyed = keys.filter((column) => filled.has(column) && !cut.has(column));
    for (const column of cut) append(item.cells, column, filled.get(column), index);

    if (!filled.has(recommendation)) {
      if (keyed.length > 0) {
        item = nextItem(item, keys, filled, row, index);
        titles.push(row);
        titled = true;
        const beside = [...filled.keys()].filter((column) => !keys.includes(column));
        if (beside.length > 0) orphans.push(row);
      } else if (last === undefined) {
        orphans.push(row);
      } else {
        goOn(last, row, filled, index, keys);
      }
      continue;
    }
    const repeated = keyed.every((column) => sameWords(filled.get(column)?.text, joined(item.cells.get(column))));
    const decided =
      last === undefined
        ? 'new'
        : isNewEntry(view, {
            text: textOf(last, recommendation),
            keyed: keyed.length > 0 && !repeated,
            repeats: keyed.length > 0 && repeated,
            status: statusOf(last, table),
            list: several,
          });
    if (last !== undefined && decided === 'continues') {
      goOn(last, row, filled, index, keys);
      continue;
    }
    const startsItem = keyed.length > 0 || keys.some((column) => row.cells.get(column)?.covered !== undefined && item.cells.size === 0);
    if (startsItem) item = nextItem(item, keys, filled, row, index);
    const cells = ownCells(row, keys, recommendation, index);
    entries.push({ item, cells, rows: [row], rowsAt: [index], afterCut: decided === 'new-after-cut' });
    titled = false;
  }
  return { entries, strays, titles, orphans };
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
function nextItem(
  before: OpenItem,
  keys: readonly number[],
  filled: ReadonlyMap<number, TableCell>,
  row: TableRow,
  index: number,
): OpenItem {
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

function goOn(entry: OpenEntry, row: TableRow, filled: ReadonlyMap<number, TableCell>, index: number, keys: readonly number[]): void {
  entry.rows.push(row);
  entry.rowsAt.push(index);
  for (const [column, cell] of filled) {
    if (!keys.includes(column)) append(entry.cells, column, cell, index);
  }
}

function append(cells: Map<number, CellPart[]>, column: number, cell: TableCell | undefined, row: number): void {
  if (cell === undefined) return;
  cells.set(column, [...(cells.get(column) ?? []), { text: cell.text, place: cell.place, row }]);
}

function viewOf(row: TableRow, filled: ReadonlyMap<number, TableCell>, recommendation: number, table: RecommendationTable): RowView {
  const text = (meaning: ColumnMeaning): string => {
    const column = table.columns.findIndex((each) => each.meanings.includes(meaning));
    return filled.get(column)?.text.trim() ?? '';
  };
  return {
    recommendation: filled.get(recommendation)?.text ?? '',
    cell: (column) => filled.get(column)?.text ?? '',
    reference: text('reference'),
    status: text('status'),
    owner: `${text('responsible')}${text('addressed-to')}`,
    due: text('follow-up'),
    afterBreak: row.afterBreak,
  };
}

function textOf(entry: OpenEntry | undefined, column: number): string {
  return joined(entry?.cells.get(column));
}

function statusOf(entry: OpenEntry, table: RecommendationTable): string {
  return textOf(
    entry,
    table.columns.findIndex((column) => column.meanings.includes('status')),
  );
}

function joined(parts: readonly CellPart[] | undefined): string {
  return (parts ?? []).map((part) => part.text).join(' ');
}

function sameWords(a: string | undefined, b: string): boolean {
  return (a ?? '').replace(/\s+/g, ' ').trim().toLowerCase() === b.replace(/\s+/g, ' ').trim().toLowerCase();
}
