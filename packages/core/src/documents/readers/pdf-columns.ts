import { isLoneMarker, startsWithParagraphNumber } from '../list-marker.ts';
import { lineOf, type PdfLine } from './pdf-lines.ts';
import type { PdfText } from './pdf-page.ts';

/** A table without rules: columns told by where texts begin. */
export interface AlignedTable {
  /** Index of its first line, and of the first after it. */
  readonly from: number;
  readonly to: number;
  /** Where each column begins, and the last ends. */
  readonly edges: readonly number[];
  /** The lines of each cell, row by row. */
  readonly rows: readonly (readonly (readonly PdfLine[])[])[];
}

/** Texts this far apart, in heights of their letters, are not parts of one sentence. Justified lines leave less. */
const wideGap = 1.8;
/** Where a column is known to begin, a smaller gap is enough: a cell's text may fill its column. */
const narrowGap = 0.5;
const mostColumns = 16;

/**
 * The tables among lines that no rules surround: three lines or more whose parts begin at the same places. A number or bullet and its hanging text are no
 * columns. Rows are told by a wider distance than that of their own lines; where there is none, by the columns that begin anew. `before` are the columns
 * of a table that ends the page before: lines at the top that keep to them go on with it.
 */
export function alignedTables(lines: readonly PdfLine[], pitch: number, before?: readonly number[]): readonly AlignedTable[] {
  const tables: AlignedTable[] = [];
  const common = commonStarts(lines);
  const rest = before === undefined ? undefined : continued(lines, before, pitch);
  if (rest !== undefined) tables.push(rest);
  let from = rest?.to ?? 0;
  while (from < lines.length) {
    const found = parts(lines[from], common).length > 1 ? tableFrom(lines, from, pitch, common) : undefined;
    if (found === undefined) from += 1;
    else {
      tables.push(withRestOfRow(found, lines, tables.at(-1)?.to ?? 0, pitch));
      from = found.to;
    }
  }
  return tables;
}

/** A table with the lines right above it that stand in its columns: the rest of a row that began on the page before. */
function withRestOfRow(table: AlignedTable, lines: readonly PdfLine[], floor: number, pitch: number): AlignedTable {
  const starts = table.edges.slice(0, -1);
  const inColumn = (line: PdfLine | undefined): boolean =>
    line !== undefined && starts.slice(1).some((start) => Math.abs(start - line.x) < 3) && isAligned(line, starts);
  let from = table.from;
  while (from > floor && inColumn(lines[from - 1]) && follows(lines[from - 1], lines[from], pitch)) from -= 1;
  return from === table.from ? table : { ...table, from, rows: rowsOf(lines.slice(from, table.to), starts, pitch) };
}

/** The lines at the top of a page that go on with a table of the page before, told by its columns. */
function continued(lines: readonly PdfLine[], before: readonly number[], pitch: number): AlignedTable | undefined {
  const starts = before.slice(0, -1);
  const inFirst = (line: PdfLine): boolean => cut(line, starts).every((cell, column) => (cell !== undefined) === (column === 0));
  let to = 0;
  for (; to < lines.length; to += 1) {
    const [above, line] = [lines[to - 1], lines[to]];
    if (line === undefined || !isAligned(line, starts) || (above === undefined ? inFirst(line) : !follows(above, line, pitch))) break;
    if (above !== undefined && inFirst(line) && isWide(above, line, pitch)) break;
  }
  return to === 0 ? undefined : { from: 0, to, edges: before, rows: rowsOf(lines.slice(0, to), starts, pitch) };
}

/** Places inside lines at which texts begin on three lines or more, however small the gap before them: a cell may fill its column. */
function commonStarts(lines: readonly PdfLine[]): readonly number[] {
  const places = lines.flatMap(({ pieces, size }) =>
    pieces.flatMap((piece, index) => (index > 0 && piece.x - (pieces[index - 1]?.right ?? piece.x) > narrowGap * size ? [piece.x] : [])),
  );
  const found: number[] = [];
  let open: number[] = [];
  for (const x of [...places.toSorted((a, b) => a - b), Number.POSITIVE_INFINITY]) {
    if (open[0] !== undefined && x - open[0] > 2) {
      if (open.length > 2) found.push(open[0]);
      open = [];
    }
    open.push(x);
  }
  return found;
}

/** A line cut where its texts stand far apart, or less far at a place where others begin. */
function parts(line: PdfLine | undefined, common: readonly number[]): readonly (readonly PdfText[])[] {
  if (line === undefined) return [];
  const found: PdfText[][] = [];
  for (const piece of line.pieces) {
    const open = found.at(-1);
    const before = open?.at(-1);
    const heading = found.length === 1 && open !== undefined && isNumber(open);
    const needed = common.some((at) => piece.x >= at - 1 && piece.x <= at + 3) ? narrowGap : wideGap;
    if (open !== undefined && before !== undefined && (heading || piece.x - before.right < needed * line.size)) open.push(piece);
    else found.push([piece]);
  }
  return found;
}

function isNumber(pieces: readonly PdfText[]): boolean {
  const { text } = lineOf(pieces);
  return isLoneMarker(text) || (startsWithParagraphNumber(text) && !text.includes(' '));
}

function tableFrom(lines: readonly PdfLine[], from: number, pitch: number, common: readonly number[]): AlignedTable | undefined {
  let to = from + 1;
  while (to < lines.length && follows(lines[to - 1], lines[to], pitch)) to += 1;
  for (; to - from >= 2; to -= 1) {
    const starts = columnStarts(lines.slice(from, to), common);
    if (starts.length < 2) return undefined;
    const end = lines.slice(from, to).findIndex((line) => !isAligned(line, starts));
    if (end >= 0) {
      to = Math.min(to, from + end + 1);
      continue;
    }
    const many = lines.slice(from, to).filter((line) => cut(line, starts).filter((cell) => cell !== undefined).length > 1).length;
    if (many < 2 || to - from < 3) return undefined;
    return {
      from,
      to,
      edges: [...starts, Math.max(...lines.slice(from, to).map(({ right }) => right))],
      rows: rowsOf(lines.slice(from, to), starts, pitch),
    };
  }
  return undefined;
}

function follows(above: PdfLine | undefined, line: PdfLine | undefined, pitch: number): boolean {
  return above !== undefined && line !== undefined && line.y - above.y < 3.2 * pitch * Math.max(above.size, line.size);
}

/** The places at which parts of two lines or more begin. */
function columnStarts(lines: readonly PdfLine[], common: readonly number[]): readonly number[] {
  const starts: { readonly at: number; count: number }[] = [];
  for (const line of lines) {
    const all = parts(line, common);
    if (all.length < 2) continue;
    for (const part of all) {
      const x = part[0]?.x ?? 0;
      const known = starts.find(({ at }) => Math.abs(at - x) < 3);
      if (known === undefined) starts.push({ at: x, count: 1 });
      else known.count += 1;
    }
  }
  const found = starts.filter(({ count }) => count > 1).map(({ at }) => at);
  return found.length > mostColumns ? [] : found.toSorted((a, b) => a - b);
}

/** Whether a line keeps to the columns: each of its parts begins at one, and none runs into the next. */
function isAligned(line: PdfLine, starts: readonly number[]): boolean {
  const cells = cut(line, starts);
  return cells.every((cell, column) => {
    if (cell === undefined) return true;
    const [start, next] = [
      starts[column] ?? 0,
      starts.slice(column + 1).find((_, ahead) => cells[column + 1 + ahead] !== undefined || ahead === 0),
    ];
    return Math.abs(cell.x - start) < 3 + line.size && (next === undefined || cell.right < next + 1);
  });
}

/** The cells of a line, by where its pieces begin. */
function cut(line: PdfLine, starts: readonly number[]): readonly (PdfLine | undefined)[] {
  const cells: PdfText[][] = starts.map(() => []);
  let column = 0;
  let before: PdfText | undefined;
  for (const piece of line.pieces) {
    const at = Math.max(
      0,
      starts.findLastIndex((start) => piece.x >= start - 3),
    );
    const begins = Math.abs((starts[at] ?? 0) - piece.x) < 3;
    const gap = before === undefined ? Number.POSITIVE_INFINITY : piece.x - before.right;
    if (at > column && (begins ? gap > narrowGap * line.size : gap >= wideGap * line.size)) column = at;
    else if (before === undefined) column = at;
    cells[column]?.push(piece);
    before = piece;
  }
  return cells.map((pieces) => (pieces.length === 0 ? undefined : lineOf(pieces)));
}

function rowsOf(lines: readonly PdfLine[], starts: readonly number[], pitch: number): readonly (readonly (readonly PdfLine[])[])[] {
  const rows: PdfLine[][][] = [];
  const wider = lines.some((line, index) => index > 0 && isWide(lines[index - 1], line, pitch));
  for (const [index, line] of lines.entries()) {
    const cells = cut(line, starts);
    const open = rows.at(-1);
    const begins = wider ? isWide(lines[index - 1], line, pitch) && (startsWide(cells) || isHead(open, line)) : startsRow(cells, open);
    if (open === undefined || begins) rows.push(cells.map((cell) => (cell === undefined ? [] : [cell])));
    else for (const [column, cell] of cells.entries()) if (cell !== undefined) open[column]?.push(cell);
  }
  return rows;
}

/** After a wider distance: a row begins with its first column, or with half of the others where that is merged; less is a second paragraph of a cell. */
function startsWide(cells: readonly (PdfLine | undefined)[]): boolean {
  return cells[0] !== undefined || cells.filter((cell) => cell !== undefined).length * 2 >= cells.length;
}

/** Whether the open row is a bold heading that a plain line cannot belong to. */
function isHead(open: readonly (readonly PdfLine[])[] | undefined, line: PdfLine): boolean {
  return open !== undefined && !line.bold && open.flat().every(({ bold }) => bold);
}

function isWide(above: PdfLine | undefined, line: PdfLine, pitch: number): boolean {
  return above !== undefined && line.y - above.y > line.size * pitch * 1.12 + 0.5;
}

/** Where lines are all the same distance apart, a row begins where the first column and the shortest of the others both have text. */
function startsRow(cells: readonly (PdfLine | undefined)[], open: readonly (readonly PdfLine[])[] | undefined): boolean {
  if (cells[0] === undefined || open === undefined) return false;
  const others = cells.slice(1);
  const filled = others.filter((cell) => cell !== undefined).length;
  return filled > 0 && (filled === others.length || filled >= open.slice(1).filter((column) => column.length > 0).length);
}
