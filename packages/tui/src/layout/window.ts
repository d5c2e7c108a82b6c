/** A list that is longer than its pane. Rows count from 0. */
export interface WindowInput {
  /** How many rows the list has. */
  readonly count: number;
  /** The row under the cursor. */
  readonly cursor: number;
  /** How many rows the pane can show. */
  readonly height: number;
  /** The first row shown before this change; 0 at the start. */
  readonly top: number;
}

/** The rows to show: from `first`, up to but not including `end`. */
export interface VisibleRows {
  readonly first: number;
  readonly end: number;
}

/** So many rows stay visible above and below the cursor, where the list has them: one sees what comes next. */
export const CURSOR_MARGIN = 2;

/**
 * Which rows of a list to show. The window stays where it is as long as the cursor is away from its edges, and then moves
 * by a page, with the cursor at the other edge: a row keeps its place on the screen while one walks, which is calmer for the
 * eye, and only two lines change per key instead of all.
 */
export function visibleWindow({ count, cursor, height, top }: WindowInput): VisibleRows {
  if (count <= 0 || height <= 0) return { first: 0, end: 0 };
  const last = Math.max(0, count - height);
  const margin = Math.min(CURSOR_MARGIN, Math.floor((height - 1) / 2));
  const row = clamp(cursor, 0, count - 1);
  let first = clamp(top, 0, last);
  if (row < first + margin) first = clamp(row - (height - 1 - margin), 0, last);
  else if (row > first + height - 1 - margin) first = clamp(row - margin, 0, last);
  return { first, end: Math.min(count, first + height) };
}

/** A value held between two bounds. */
function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
