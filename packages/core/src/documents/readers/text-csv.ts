import { type CutRow, cutTable, type PlannedTable } from './planned-table.ts';
import type { Segment } from './text-lines.ts';

/** The least cells of a header, and the least records below it, that make lines with commas a table. */
const fewestCells = 4;
const fewestRecords = 2;
/** No header cell is longer, in characters. */
const longestTitle = 50;
/** The most lines that one record is looked for over. */
const mostLines = 40;

interface CsvRecord {
  readonly cells: readonly string[];
  readonly next: number;
}

/**
 * CSV pasted into a paper, under a title or between paragraphs: a line of four short titles or more with commas and no blanks between them, and records of
 * as many cells right below. Quoted cells may hold commas and line ends. A list of names ("Smith, Jones, Brown and Lee") is none.
 */
export function csvTables(all: readonly Segment[]): ReadonlyMap<number, PlannedTable> {
  const tables = new Map<number, PlannedTable>();
  for (let at = 0; at < all.length; at += 1) {
    const header = headerAt(all, at);
    if (header === undefined) continue;
    const rows: CutRow[] = [{ texts: header.cells, lines: all.slice(at, header.next), header: true }];
    let next = header.next;
    for (let record = recordAt(all, next); record?.cells.length === header.cells.length; record = recordAt(all, next)) {
      rows.push({ texts: record.cells, lines: all.slice(next, record.next) });
      next = record.next;
    }
    if (rows.length <= fewestRecords) continue;
    tables.set(at, { next, build: (table) => cutTable(rows, table) });
    at = next - 1;
  }
  return tables;
}

function headerAt(all: readonly Segment[], at: number): CsvRecord | undefined {
  const raw = all[at]?.raw ?? '';
  if (!raw.includes(',') || raw.includes('\t') || /, /.test(raw.replace(/"[^"]*"/g, ''))) return undefined;
  const header = recordAt(all, at);
  if (header === undefined || header.cells.length < fewestCells) return undefined;
  const titles = header.cells.every((cell) => cell.trim() !== '' && cell.length <= longestTitle && !/[.;]$/.test(cell));
  return titles && new Set(header.cells).size === header.cells.length ? header : undefined;
}

/** The record that begins at a line; `undefined` for a blank line and for a quote that nothing closes. */
function recordAt(all: readonly Segment[], start: number): CsvRecord | undefined {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = start; at < Math.min(all.length, start + mostLines); at += 1) {
    const line = all[at];
    if (line === undefined || line.pageBreak || (line.blank && !quoted)) return undefined;
    for (let index = 0; index < line.raw.length; index += 1) {
      const sign = line.raw.charAt(index);
      if (sign === '"' && quoted && line.raw.charAt(index + 1) === '"') {
        cell += sign;
        index += 1;
      } else if (sign === '"' && (quoted || cell === '')) quoted = !quoted;
      else if (sign === ',' && !quoted) {
        cells.push(cell);
        cell = '';
      } else cell += sign;
    }
    if (!quoted) return { cells: [...cells, cell], next: at + 1 };
    cell += '\n';
  }
  return undefined;
}
