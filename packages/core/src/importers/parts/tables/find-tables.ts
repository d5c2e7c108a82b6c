import type { Place } from '../../../base/place.ts';
import type { Document } from '../../../documents/document.ts';
import { continues } from '../../../documents/join-cut.ts';
import { type PaperWords, usualWords } from '../../mapping/paper-words.ts';
import { isPageFurniture } from '../words/page-furniture.ts';
import { opensResolution, opensWithVerb } from '../words/resolving-words.ts';
import { alignRows } from './align-cells.ts';
import type { Column } from './assign-columns.ts';
import { rowsOfCellStream } from './cell-stream.ts';
import { inferColumns } from './infer-columns.ts';
import { rowsOfLabelBlocks } from './label-blocks.ts';
import { rowsOfLines } from './line-rows.ts';
import { rowsOfOwners } from './owned-rows.ts';
import type { FoundTables, RecommendationTable, TableCell, TableRow, TextPart } from './recommendation-table.ts';
import { reflowCells } from './reflow-cells.ts';
import { runOnLog } from './run-on-log.ts';
import { printedText, type SheetPart, type SheetRow, sheetOf } from './sheet.ts';
import { stitchedRow } from './stitch-rows.ts';
import { barRow, isPageRow, pageText } from './stray-rows.ts';
import { readHeader, repeatsHeader, wrapsHeader } from './table-header.ts';

interface OpenRow {
  readonly row: SheetRow;
  readonly afterBreak: boolean;
  /** The column of a row that lost all of its columns. */
  readonly column?: number;
  /** A heading that stands over a header printed again. */
  readonly banner?: string;
}

interface OpenTable {
  columns: readonly Column[];
  headers: Place[];
  rows: OpenRow[];
  before: readonly TextPart[];
}

/**
 * Finds the tables of recommendations of a paper: rows under a header that names them, over all the pages on which it is repeated;
 * else a log that ran on; else cells printed one a paragraph; else blocks of labels; else actions with a name below each; else rows without a header whose cells tell the columns. `words` are the
 * ones that a header may use.
 */
export function findTables(document: Document, words: PaperWords = usualWords): FoundTables {
  const ofDocument = seen.get(document) ?? new WeakMap<PaperWords, FoundTables>();
  seen.set(document, ofDocument);
  const known = ofDocument.get(words);
  if (known !== undefined) return known;
  const found = tablesOf(sheetOf(document), words);
  ofDocument.set(words, found);
  return found;
}

/** Recognising a paper and reading it ask for the same tables. */
const seen = new WeakMap<Document, WeakMap<PaperWords, FoundTables>>();

function tablesOf(parts: readonly SheetPart[], words: PaperWords): FoundTables {
  const found = underHeaders(parts, words);
  if (found.tables.length > 0) return found;
  const anew = underHeaders(reflowCells(parts, words), words);
  if (anew.tables.length > 0) return anew;
  return (
    runOnLog(parts, words) ??
    rowsOfLines(parts, words) ??
    rowsOfCellStream(parts, words) ??
    labelBlocks(parts, words) ??
    rowsOfOwners(parts) ??
    inferColumns(parts) ??
    found
  );
}

function labelBlocks(parts: readonly SheetPart[], words: PaperWords): FoundTables | undefined {
  const found = rowsOfLabelBlocks(parts, words);
  return found === undefined ? undefined : { ...found, labelled: true };
}

function underHeaders(parts: readonly SheetPart[], words: PaperWords): FoundTables {
  const tables: OpenTable[] = [];
  const front: TextPart[] = [];
  const rest: TextPart[] = [];
  const otherRows: SheetRow[] = [];
  let waiting: TextPart[] = [];
  let broken = false;
  // What stands under "Notes" explains the table and is none of it.
  let noted = false;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part === undefined) continue;
    const open = tables.at(-1);
    if (part.kind === 'text') {
      if (/^(?:notes?|key|legend|glossary)\W*$/i.test(part.text)) noted = true;
      const row = open === undefined || noted ? undefined : (aloneRow(part, open) ?? looseRow(part, open, parts.slice(at + 1), words));
      if (row !== undefined && open !== undefined) open.rows.push(row);
      else (open === undefined ? front : rest).push(part);
      if (row === undefined) waiting.push(part);
      broken = true;
      continue;
    }
    noted = false;
    const texts = part.row.cells.map((cell) => cell.text);
    if (isPageRow(texts)) {
      rest.push(pageText(part.row));
      broken = true;
      continue;
    }
    if (open !== undefined && repeatsHeader(texts, open.columns)) {
      open.headers.push(part.row.place);
      const heading = sectionHeading(waiting, [...front, ...rest.filter((each) => !waiting.includes(each))]);
      if (heading !== undefined) open.rows.push(headingRow(heading, part.row.table));
      broken = true;
      waiting = [];
      continue;
    }
    const opened = headerAt(parts, at, words);
    if (
      opened !== undefined &&
      (open === undefined || part.row.header === true || part.row.afterBreak || texts.every((text) => text.split(' ').length <= 6))
    ) {
      at += opened.headers.length - 1;
      tables.push({ ...opened, rows: [], before: waiting });
      waiting = [];
      broken = false;
      continue;
    }
    const stitched = open === undefined ? undefined : stitchedRow(parts, at, open.columns);
    if (open !== undefined && stitched !== undefined) {
      open.rows.push({ row: stitched.row, afterBreak: broken || part.row.afterBreak });
      at = stitched.next - 1;
    } else if (open === undefined || (part.row.table !== open.headers.at(-1)?.table && part.row.cells.length < 2)) otherRows.push(part.row);
    else open.rows.push({ row: part.row, afterBreak: broken || part.row.afterBreak });
    broken = false;
    waiting = [];
  }
  return { tables: tables.filter((table) => table.rows.length > 0).map(placeCells), front, rest, otherRows };
}

function aloneRow(part: TextPart, open: OpenTable): OpenRow | undefined {
  const row = barRow(part, open.columns.length, open.rows.at(-1)?.row.table ?? 1);
  return row === undefined ? undefined : { row, afterBreak: true };
}

/** The header that begins at a row, with where it is printed: one that is set in two lines takes the row below as well. */
function headerAt(parts: readonly SheetPart[], at: number, words: PaperWords): Pick<OpenTable, 'columns' | 'headers'> | undefined {
  const [part, next] = [parts[at], parts[at + 1]];
  if (part?.kind !== 'row') return undefined;
  const texts = part.row.cells.map((cell) => cell.text);
  const columns = readHeader(texts, () => rowsBelow(parts, at), words);
  if (columns === undefined) return undefined;
  const below = next?.kind === 'row' ? next.row.cells.map((cell) => cell.text) : [];
  if (next?.kind !== 'row' || !wrapsHeader(texts, below, words)) return { columns, headers: [part.row.place] };
  const joined = texts.map((text, column) => `${text} ${below[column] ?? ''}`.trim());
  return {
    columns: readHeader(joined, () => rowsBelow(parts, at + 1), words) ?? columns,
    headers: [part.row.place, next.row.place],
  };
}

function rowsBelow(parts: readonly SheetPart[], at: number): readonly (readonly string[])[] {
  const width = parts[at]?.kind === 'row' ? parts[at].row.cells.length : 0;
  return parts
    .slice(at + 1, at + 120)
    .flatMap((part) => (part.kind === 'row' && part.row.cells.length === width ? [part.row.cells.map((cell) => cell.text)] : []));
}

/**
 * A paragraph inside or right after a table whose columns dropped away altogether: it goes on with a long cell of the row above, or is a
 * decision of its own. Anything else stays text.
 */
function looseRow(part: TextPart, open: OpenTable, after: readonly SheetPart[], words: PaperWords): OpenRow | undefined {
  const recommendation = recommendationAt(open.columns);
  const above = open.rows.at(-1);
  if (above === undefined || isPageFurniture(part.text)) return undefined;
  const row = { cells: [{ text: part.text, place: part.place }], place: part.place, table: above.row.table, afterBreak: true };
  const offset = open.columns.length - above.row.cells.length;
  const cut = above.row.cells.findIndex((cell) => cell.text.split(/\s+/).length >= 5 && continues(cell.text, part.text));
  const ownColumn = above.column ?? (offset === 0 ? cut : recommendation);
  if (cut >= 0) return { row, afterBreak: true, column: ownColumn };
  const next = after.find((each) => each.kind === 'row');
  const inside =
    next?.kind === 'row' &&
    readHeader(
      next.row.cells.map((cell) => cell.text),
      () => [],
      words,
    ) === undefined;
  const decides = inside ? opensResolution(part.text) : opensWithVerb(part.text);
  return decides && part.text.split(' ').length >= 6 ? { row, afterBreak: true, column: recommendation } : undefined;
}

/**
 * The heading of a part of the table, right over its header printed again: "Table B – Completed recommendations". A title that pages
 * repeat is none.
 */
function sectionHeading(waiting: readonly TextPart[], seen: readonly TextPart[]): TextPart | undefined {
  const printed = waiting.filter((part) => !isPageFurniture(part.text));
  // What is marked as a heading is one, whatever sentence stands between it and the table.
  const heading = printed.findLast((part) => part.emphasis === true) ?? printed.at(-1);
  if (heading === undefined || heading.text.length > 120 || /[.;]$/.test(heading.text)) return undefined;
  return seen.some((part) => part.text.toLowerCase() === heading.text.toLowerCase()) ? undefined : heading;
}

function headingRow(heading: TextPart, table: number): OpenRow {
  const row = { cells: [{ text: heading.text, place: heading.place }], place: heading.place, table, afterBreak: true };
  return { row, afterBreak: true, column: 0, banner: heading.text };
}

/** Puts every cell under its column: directly where the row is as wide as the header, else by what the cells say. */
function placeCells(open: OpenTable): RecommendationTable {
  const { columns } = open;
  const byWidth = new Map<number, { row: SheetRow; at: number }[]>();
  for (const [at, { row, column }] of open.rows.entries()) {
    const width = row.cells.length;
    if (column === undefined && width < columns.length) byWidth.set(width, [...(byWidth.get(width) ?? []), { row, at }]);
  }
  const choices = new Map<number, readonly number[]>();
  for (const [width, rows] of byWidth) {
    const texts = rows.map(({ row }) => row.cells.slice(0, width).map((cell) => cell.text));
    const aligned = alignRows(texts, columns);
    for (const [index, { at }] of rows.entries()) choices.set(at, aligned[index] ?? []);
  }
  const rows = open.rows.map(({ row, afterBreak, column: own, banner: above }, at): TableRow => {
    const choice = own === undefined ? choices.get(at) : [own];
    const cells = new Map<number, TableCell>();
    for (const [index, cell] of row.cells.entries()) {
      const column = choice === undefined ? index : choice[index];
      if (column === undefined) continue;
      cells.set(column, { text: cell.text, place: cell.place, ...(cell.covered === undefined ? {} : { covered: cell.covered }) });
    }
    const banner = above ?? bannerOf(row, columns.length);
    return {
      cells,
      place: row.place,
      afterBreak,
      ...(banner === undefined ? {} : { banner }),
      ...(choice === undefined ? {} : { narrow: true }),
    };
  });
  return { columns, headers: open.headers, rows, before: open.before };
}

function recommendationAt(columns: readonly Column[]): number {
  return Math.max(
    0,
    columns.findIndex((column) => column.meanings[0] === 'recommendation'),
  );
}

function bannerOf(row: SheetRow, width: number): string | undefined {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '');
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || (only.span ?? 1) < Math.max(2, width / 2)) return undefined;
  return only.text;
}

/** The words of the texts, list markers in front. */
export function printedTexts(parts: readonly TextPart[]): readonly string[] {
  return parts.map(printedText);
}
