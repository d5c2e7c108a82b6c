import { joinPlaces } from '../../../base/place.ts';
import { type PaperWords, usualWords } from '../../mapping/paper-words.ts';
import { assignColumns, holdsRecommendations } from './assign-columns.ts';
import { cellFit } from './cell-fit.ts';
import type { SheetCell, SheetPart, SheetRow } from './sheet.ts';

/**
 * Cuts tables whose cells a paper gives one after another (a line a cell) into rows anew, by their header: as many cells as the header has
 * words make a row. A reader that does not know what headers mean can only go by how alike the cells look, which few rows do not
 * tell. Tables in which no header is found stay as they are.
 */
export function reflowCells(parts: readonly SheetPart[], words: PaperWords = usualWords): readonly SheetPart[] {
  const tables = new Map<number, SheetRow[]>();
  for (const part of parts) {
    if (part.kind === 'text') continue;
    const rows = tables.get(part.row.table);
    if (rows === undefined) tables.set(part.row.table, [part.row]);
    else rows.push(part.row);
  }
  const cut = new Map([...tables].map(([table, rows]) => [table, cutAnew(rows, words)]));
  return parts.flatMap((part): readonly SheetPart[] => {
    const anew = part.kind === 'text' ? undefined : cut.get(part.row.table);
    if (part.kind === 'text' || anew === undefined) return [part];
    return part.row === tables.get(part.row.table)?.[0] ? anew.map((row): SheetPart => ({ kind: 'row', row })) : [];
  });
}

function cutAnew(rows: readonly SheetRow[], words: PaperWords): readonly SheetRow[] | undefined {
  const cells = rows.flatMap((row) => row.cells);
  const [table] = rows;
  const oneALine = rows.every(
    (row) => row.cells.length > 1 && new Set(row.cells.map((cell) => cell.place.lines[0])).size === row.cells.length,
  );
  if (table === undefined || !oneALine) return undefined;
  const lead = cells.findIndex((cell) => cell.text !== '');
  let end = Math.max(0, lead);
  while (end < cells.length && isHeaderCell(cells[end], words)) end += 1;
  if (end - lead < 3) return undefined;
  const choices = [
    { from: 0, width: end },
    { from: lead, width: end - lead },
  ].map(({ from, width }) => ({ from, width, score: fitOf(cells.slice(from), width, words) }));
  const best = choices.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score <= 0 ? undefined : chunks(cells.slice(best.from), best.width, table.table);
}

/** How well the cells fit the header's columns when every row has this width, for one cell on average. */
function fitOf(cells: readonly SheetCell[], width: number, words: PaperWords): number {
  const below = cells.slice(width).map((cell) => cell.text);
  const columns = assignColumns(
    cells.slice(0, width).map((cell) => cell.text),
    below.length < width ? [] : [below.slice(0, width)],
    words,
  );
  if (!holdsRecommendations(columns) || below.length === 0) return 0;
  const fits = below.map((text, at) => cellFit(columns[at % width]?.meanings[0] ?? 'note', text));
  return fits.reduce((sum, fit) => sum + fit, 0) / fits.length;
}

function chunks(cells: readonly SheetCell[], width: number, table: number): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  for (let at = 0; at < cells.length; at += width) {
    const own = cells.slice(at, at + width);
    const [first] = own;
    if (first === undefined) break;
    rows.push({ cells: own, place: own.map((cell) => cell.place).reduce(joinPlaces, first.place), table, afterBreak: at === 0 });
  }
  return rows;
}

function isHeaderCell(cell: SheetCell | undefined, words: PaperWords): boolean {
  if (cell === undefined) return false;
  if (words.columnOf(cell.text) !== undefined) return true;
  return cell.text.split(' ').length <= 6 && !/[.;]$/.test(cell.text) && words.sensesOf(cell.text).length > 0;
}
