import { joinPlaces, type Place } from '../../../base/place.ts';
import type { Table } from '../../../documents/document.ts';
import { continues } from '../../../documents/join-cut.ts';
import { joined, type PlanUnit, type TableUnit } from './plan-units.ts';

/** A row as one record of its table: one text a column, '' where blank. */
export interface PlanRow {
  readonly cells: readonly string[];
  readonly place: Place;
  /** Where its parts are printed: several when a page cut it. */
  readonly parts: readonly Place[];
  /** It stands right below a repeated header, where a page cuts a row in two. */
  readonly afterCut: boolean;
}

/** A table as its author wrote it: the parts that pages cut it into put together, the header once. */
export interface PlanTable {
  readonly header: readonly string[];
  /** Where the header is printed, each time. */
  readonly headers: readonly Place[];
  readonly rows: readonly PlanRow[];
  readonly place: Place;
}

/**
 * The tables of a stretch of a report. A table that begins with the header of the one right before it continues it; so does
 * one as wide whose first row is no header.
 */
export function planTables(units: readonly PlanUnit[]): readonly PlanTable[] {
  const tables: PlanTable[] = [];
  let open = false;
  for (const unit of units) {
    if (unit.kind !== 'table') {
      open = false;
      continue;
    }
    const printed = printedTable(unit);
    const before = open ? tables.at(-1) : undefined;
    if (before !== undefined && sameHeader(before.header, printed.header)) tables.splice(-1, 1, appended(before, printed));
    else if (before !== undefined && goesOnBare(before, printed)) tables.splice(-1, 1, appended(before, bare(unit)));
    else tables.push(printed);
    open = true;
  }
  return tables;
}

function printedTable(unit: TableUnit): PlanTable {
  const [first, ...rest] = planGrid(unit.table);
  const header = first?.cells ?? [];
  const headers = first === undefined ? [] : [first.place];
  const rows: PlanRow[] = [];
  let afterCut = false;
  for (const row of rest) {
    if (sameHeader(header, row.cells)) {
      headers.push(row.place);
      afterCut = true;
    } else if (row.cells.some((cell) => cell !== '')) {
      rows.push({ ...row, afterCut });
      afterCut = false;
    }
  }
  return { header, headers, rows, place: unit.place };
}

/** The part of a table below a page cut whose header was not repeated: as wide, and its first row is no header. */
function goesOnBare(before: PlanTable, after: PlanTable): boolean {
  if (before.header.length !== after.header.length) return false;
  const filled = after.header.filter((cell) => cell !== '');
  const looksLikeHeader =
    filled.length > 1 && filled.every((cell) => cell.split(/\s+/).length <= 7 && !/[.;]$/.test(cell) && !/^[\d£<>~-]/.test(cell));
  return !looksLikeHeader;
}

function bare(unit: TableUnit): PlanTable {
  return { header: [], headers: [], rows: planGrid(unit.table).filter((row) => row.cells.some((cell) => cell !== '')), place: unit.place };
}

function appended(before: PlanTable, after: PlanTable): PlanTable {
  const rows = after.rows.map((row, index) => (index === 0 ? { ...row, afterCut: true } : row));
  return {
    header: before.header,
    headers: [...before.headers, ...after.headers],
    rows: [...before.rows, ...rows],
    place: joinPlaces(before.place, after.place),
  };
}

function sameHeader(a: readonly string[], b: readonly string[]): boolean {
  const plain = (cells: readonly string[]): string => cells.map((cell) => cell.toLowerCase().replace(/\W+/g, '')).join('|');
  return plain(a) === plain(b);
}

/** The rows with merged cells laid out: a cell that a merge covers is '' and every row is as wide as the widest. */
function planGrid(table: Table): readonly PlanRow[] {
  const below = new Map<number, number>();
  const rows = table.rows.map((row) => {
    const cells: string[] = [];
    const skipCovered = (): void => {
      for (let left = below.get(cells.length) ?? 0; left > 0; left = below.get(cells.length) ?? 0) {
        below.set(cells.length, left - 1);
        cells.push('');
      }
    };
    for (const cell of row.cells) {
      skipCovered();
      const width = cell.colSpan ?? 1;
      for (let column = 0; column < width; column += 1) {
        if ((cell.rowSpan ?? 1) > 1) below.set(cells.length, (cell.rowSpan ?? 1) - 1);
        cells.push(column === 0 ? cell.text.trim() : '');
      }
    }
    skipCovered();
    return { cells, place: row.place };
  });
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  return rows.map(({ cells, place }) => ({
    cells: [...cells, ...Array<string>(width - cells.length).fill('')],
    place,
    parts: [place],
    afterCut: false,
  }));
}

/**
 * Rows with what a page cut off put back: a row without its `key` cells continues the one above. So does, right below a repeated
 * header, a row with nothing but its key, one whose every cell goes on in the middle of a sentence, or one without
 * the cells that every row begins with (`anchors`: a reference, an owner, a date).
 */
export function joinedRows(table: PlanTable, key: readonly number[], anchors: readonly number[] = []): readonly PlanRow[] {
  const rows: { cells: string[]; place: Place; parts: Place[]; afterCut: boolean }[] = [];
  for (const row of table.rows) {
    const before = rows.at(-1);
    if (before === undefined || !continuesRow(before, row, key, anchors)) {
      rows.push({ cells: [...row.cells], place: row.place, parts: [...row.parts], afterCut: row.afterCut });
      continue;
    }
    before.cells = before.cells.map((cell, column) => joinCells(cell, row.cells[column] ?? ''));
    before.place = joinPlaces(before.place, row.place);
    before.parts.push(...row.parts);
  }
  return rows;
}

function continuesRow(before: PlanRow, row: PlanRow, key: readonly number[], anchors: readonly number[]): boolean {
  if (key.every((column) => (row.cells[column] ?? '') === '')) return true;
  if (!row.afterCut) return false;
  if (anchors.length > 0 && anchors.every((column) => (row.cells[column] ?? '') === '')) return true;
  const filled = row.cells.flatMap((cell, column) => (cell === '' ? [] : [column]));
  if (filled.every((column) => key.includes(column)) && row.cells.length > key.length) return true;
  return filled.every((column) => continues((before.cells[column] ?? '').slice(-80), row.cells[column] ?? ''));
}

function joinCells(before: string, after: string): string {
  return /^• /.test(after) && before !== '' ? `${before}\n${after}` : joined(before, after);
}
