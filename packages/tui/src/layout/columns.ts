/** A column of a list, in the order of the screen. */
export interface ColumnSpec<Key extends string> {
  readonly key: Key;
  /** The cells it needs; with fewer it is not worth showing. */
  readonly width: number;
  /** 1 is kept longest. Columns of one list have different priorities. */
  readonly priority: number;
  /** Its share of the cells that are left over; 0 or absent: it never grows. */
  readonly grow?: number;
}

/** Where a column stands: `start` counts cells from 0 at the left edge of the list. */
export interface PlacedColumn<Key extends string> {
  readonly key: Key;
  readonly start: number;
  readonly width: number;
}

/**
 * The columns that a list of `width` cells can show, placed with `gap` cells between them. A column is shown whole or left
 * out. They are taken by priority up to the first that does not fit, so a wider window never loses a column that a
 * narrower one had.
 *
 * @example chooseColumns([{ key: 'id', width: 6, priority: 1 }, { key: 'text', width: 30, priority: 2, grow: 1 }], 50)
 * // id at 0 with 6 cells, text at 7 with 43
 */
export function chooseColumns<Key extends string>(specs: readonly ColumnSpec<Key>[], width: number, gap = 1): readonly PlacedColumn<Key>[] {
  const kept = new Set<ColumnSpec<Key>>();
  let used = -gap;
  for (const spec of [...specs].sort((a, b) => a.priority - b.priority)) {
    if (used + gap + spec.width > width) break;
    kept.add(spec);
    used += gap + spec.width;
  }
  const shown = specs.filter((spec) => kept.has(spec));
  const extra = share(width - used, shown);
  const placed: PlacedColumn<Key>[] = [];
  let start = 0;
  for (const [at, spec] of shown.entries()) {
    const cells = spec.width + (extra[at] ?? 0);
    placed.push({ key: spec.key, start, width: cells });
    start += cells + gap;
  }
  return placed;
}

/** Divides the spare cells by weight; what rounding leaves goes to the first column that grows. */
function share(spare: number, specs: readonly { readonly grow?: number }[]): readonly number[] {
  const total = specs.reduce((sum, spec) => sum + (spec.grow ?? 0), 0);
  if (total === 0 || spare <= 0) return specs.map(() => 0);
  const parts = specs.map((spec) => Math.floor((spare * (spec.grow ?? 0)) / total));
  const rest = spare - parts.reduce((sum, part) => sum + part, 0);
  const first = specs.findIndex((spec) => (spec.grow ?? 0) > 0);
  return parts.map((part, at) => (at === first ? part + rest : part));
}
