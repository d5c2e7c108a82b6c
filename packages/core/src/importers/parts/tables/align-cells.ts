import type { Column } from './assign-columns.ts';
import { fitOfLook } from './cell-fit.ts';
import { lookAt } from './cell-look.ts';

/** Above so many columns the ways to place the cells are too many to weigh, and cells stay where they stand. */
const widestAligned = 14;

/**
 * To which column each cell of a row that lost some of its columns belongs, in order, by what the cells say. All rows of one width
 * share one answer, because a page drops the same columns from all of them; a row that clearly says otherwise (an extractor that
 * leaves out single empty cells) goes its own way.
 *
 * @returns for each row the index of the column of each cell
 */
export function alignRows(rows: readonly (readonly string[])[], columns: readonly Column[]): readonly (readonly number[])[] {
  const width = rows[0]?.length ?? 0;
  if (columns.length > widestAligned) return rows.map((cells) => cells.map((_, at) => at));
  const choices = increasing(width, columns.length);
  const fits = rows.map((cells) => fitsOf(cells, columns));
  const scores = choices.map((choice) => fits.map((each) => scoreOf(each, choice)));
  const totals = scores.map((each, at) => each.reduce((sum, score) => sum + score, 0) + tidiness(choices[at] ?? []));
  const shared = totals.indexOf(Math.max(...totals));
  return rows.map((_, row) => {
    const own = scores.map((each) => each[row] ?? 0);
    const best = own.indexOf(Math.max(...own));
    const chosen = (own[best] ?? 0) - (own[shared] ?? 0) > 4 ? best : shared;
    return choices[chosen] ?? [];
  });
}

/** How well the cells of one row fit where they fit best, all together. */
export function bestFit(cells: readonly string[], columns: readonly Column[]): number {
  const fits = fitsOf(cells, columns);
  if (columns.length > widestAligned) return scoreOf(fits, [...cells.keys()]);
  return Math.max(...increasing(cells.length, columns.length).map((choice) => scoreOf(fits, choice)));
}

/** How well each cell of a row fits each column: worked out once, as thousands of choices ask for the same few. */
function fitsOf(cells: readonly string[], columns: readonly Column[]): readonly (readonly number[])[] {
  return cells.map((text) => {
    const look = lookAt(text);
    return columns.map(({ meanings: [meaning] }) => (meaning === undefined ? 0 : fitOfLook(meaning, look)));
  });
}

function scoreOf(fits: readonly (readonly number[])[], choice: readonly number[]): number {
  return fits.reduce((sum, own, at) => sum + (own[choice[at] ?? -1] ?? 0), 0);
}

/** Of equal choices the one without holes, and then the one furthest left, is likelier. */
function tidiness(choice: readonly number[]): number {
  const first = choice[0] ?? 0;
  const last = choice.at(-1) ?? 0;
  return -0.05 * (last - first - choice.length + 1) - 0.01 * first;
}

/** All ways to place `width` cells in order into `columns` columns. */
function increasing(width: number, columns: number, from = 0): readonly (readonly number[])[] {
  if (width === 0) return [[]];
  const found: (readonly number[])[] = [];
  for (let at = from; at <= columns - width; at += 1) {
    for (const rest of increasing(width - 1, columns, at + 1)) found.push([at, ...rest]);
  }
  return found;
}
