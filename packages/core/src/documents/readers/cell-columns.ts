/** The widest table that is looked for. */
const mostColumns = 24;
/** The fewest columns that a row of empty cells tells. */
const fewestSpaced = 3;

/**
 * Cuts a run of cells, given one after another, into rows. Where an empty cell comes back at one stride from the first on, it
 * is the opener of each row (and no cell); otherwise the width is the one at which the cells of each column look most
 * alike (dates under dates, references under references), whole rows only before broken ones. Where a row of empty cells stands below the
 * header, the header's width is that of all rows. `told` is the width of a header that stands on a line of its own: it holds where it goes into the cells.
 * Edge: an opener line per row with empty cells inside keeps those cells: rows are cut by stride, not at each empty cell.
 */
export function columnsOf<T extends { readonly text: string }>(cells: readonly T[], told?: number): readonly (readonly T[])[] {
  if (told !== undefined && cells.length % told === 0) return chunks(cells, told);
  const stride = openerStride(cells);
  if (stride !== undefined)
    return chunks(cells, stride)
      .map((row) => row.slice(1))
      .filter((row) => row.length > 0);
  const spaced = spacedWidth(cells);
  if (spaced !== undefined) return partedRows(cells, spaced) ?? chunks(cells, spaced).filter((row) => row.some((cell) => cell.text !== ''));
  return chunks(cells, likeliestWidth(cells));
}

/** The width of a header below which a row of as many empty cells stands: such rows part the others, and say nothing. */
function spacedWidth(cells: readonly { readonly text: string }[]): number | undefined {
  const width = cells.findIndex((cell) => cell.text === '');
  if (width < fewestSpaced || width > mostColumns) return undefined;
  const below = cells.slice(width, width * 2);
  return below.length === width && below.every((cell) => cell.text === '') ? width : undefined;
}

/** Rows of `width` cells, each parted from the next by a row of empty ones, of which a page prints one more or less. `undefined` where a row is not so parted. */
function partedRows<T extends { readonly text: string }>(cells: readonly T[], width: number): readonly (readonly T[])[] | undefined {
  const rows: (readonly T[])[] = [];
  for (let at = 0; at < cells.length; ) {
    const row = cells.slice(at, at + width);
    rows.push(row);
    const after = cells.slice(at + width);
    const next = after.findIndex((cell) => cell.text !== '');
    if (next < 0) return rows;
    if (next < width - 1) return undefined;
    at += width + next;
  }
  return rows;
}

function openerStride(cells: readonly { readonly text: string }[]): number | undefined {
  if (cells[0]?.text !== '') return undefined;
  for (let stride = 3; stride <= mostColumns + 1 && stride < cells.length; stride += 1) {
    let opened = true;
    for (let at = 0; at < cells.length && opened; at += stride) opened = cells[at]?.text === '';
    if (opened && cells[1]?.text !== '') return stride;
  }
  return undefined;
}

function likeliestWidth(cells: readonly { readonly text: string }[]): number {
  const shapes = cells.map((cell) => shapeOf(cell.text));
  let best = { width: cells.length, score: 0 };
  for (let width = 2; width <= mostColumns && width * 2 <= cells.length; width += 1) {
    const score = likeness(shapes, width) - (cells.length % width === 0 ? 0 : 0.2);
    if (score > best.score + 0.001) best = { width, score };
  }
  return best.width;
}

/** The share of cells below the header that have the commonest shape of their column. */
function likeness(shapes: readonly string[], width: number): number {
  let alike = 0;
  for (let column = 0; column < width; column += 1) {
    const counts = new Map<string, number>();
    for (let at = column + width; at < shapes.length; at += width) {
      const shape = shapes[at] ?? '';
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
    let most = 0;
    for (const count of counts.values()) most = Math.max(most, count);
    alike += most;
  }
  return alike / Math.max(1, shapes.length - width);
}

/** What a cell looks like: digits as 9, words as a, long prose as "prose". */
function shapeOf(text: string): string {
  if (text.length > 60) return 'prose';
  return text
    .replace(/\d+/g, '9')
    .replace(/\p{L}+/gu, 'a')
    .replace(/(?:a[ ,.'’-]*)+a/g, 'a');
}

/** Rows of so many cells; the last may be short. */
export function chunks<T>(cells: readonly T[], width: number): readonly (readonly T[])[] {
  const rows: (readonly T[])[] = [];
  for (let at = 0; at < cells.length; at += width) rows.push(cells.slice(at, at + width));
  return rows;
}
