import type { Rule } from './pdf-rules.ts';

/** One cell of a ruled table; rows and columns count from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A table as its rules draw it. */
export interface Grid {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: number;
  readonly cells: readonly GridCell[];
}

/** Rules nearer than this are one, and rules that miss each other by less do meet. */
const near = 3;

/**
 * The tables that rules draw: rules that meet make a grid, and where a rule is missing between two fields of it, the fields are one merged cell. Frames
 * and boxes of one column are no tables. An outer rule that the paper leaves out is put where the others end.
 */
export function findGrids(rules: readonly Rule[]): readonly Grid[] {
  const joined = [...joinCollinear(rules.filter((rule) => rule.vertical)), ...joinCollinear(rules.filter((rule) => !rule.vertical))];
  return meeting(joined)
    .flatMap(gridOf)
    .toSorted((a, b) => a.top - b.top || a.left - b.left);
}

/** Rules of one direction: those at one place are put in line, those that touch become one. */
function joinCollinear(rules: readonly Rule[]): readonly Rule[] {
  const found: Rule[] = [];
  let line: Rule[] = [];
  const close = (): void => {
    let open: Rule | undefined;
    for (const rule of line.toSorted((a, b) => a.from - b.from)) {
      if (open !== undefined && rule.from <= open.to + near) open = { ...open, to: Math.max(open.to, rule.to) };
      else {
        if (open !== undefined) found.push(open);
        open = { ...rule, at: line[0]?.at ?? rule.at };
      }
    }
    if (open !== undefined) found.push(open);
  };
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    if (line[0] !== undefined && rule.at - line[0].at > near) {
      close();
      line = [];
    }
    line.push(rule);
  }
  close();
  return found;
}

/** Groups of rules that meet, directly or through others. */
function meeting(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const group = rules.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    for (let up = group[at] ?? at; up !== at; up = group[at] ?? at) at = up;
    group[index] = at;
    return at;
  };
  const verticals = rules.flatMap((rule, index) => (rule.vertical ? [{ rule, index }] : []));
  const horizontals = rules.flatMap((rule, index) => (rule.vertical ? [] : [{ rule, index }]));
  for (const { rule: down, index } of verticals)
    for (const { rule: across, index: other } of horizontals)
      if (within(down.at, across.from, across.to) && within(across.at, down.from, down.to)) group[root(index)] = root(other);
  const groups = new Map<number, Rule[]>();
  for (const [index, rule] of rules.entries()) groups.set(root(index), [...(groups.get(root(index)) ?? []), rule]);
  return [...groups.values()];
}

function within(at: number, from: number, to: number): boolean {
  return at >= from - near && at <= to + near;
}

function gridOf(rules: readonly Rule[]): readonly Grid[] {
  const [verticals, horizontals] = [rules.filter((rule) => rule.vertical), rules.filter((rule) => !rule.vertical)];
  if (verticals.length === 0 || horizontals.length === 0) return [];
  const xs = withEnds(
    verticals.map(({ at }) => at),
    horizontals,
  );
  const ys = withEnds(
    horizontals.map(({ at }) => at),
    verticals,
  );
  const cells = cellsOf(xs, ys, verticals, horizontals);
  const columns = Math.max(...ys.slice(1).map((_, row) => cells.filter((cell) => cell.row === row).length));
  if (columns < 2) return [];
  return [{ left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, rows: ys.length - 1, cells }];
}

/** The places of rules, each once, with the ends of the rules across them where these go further. */
function withEnds(places: readonly number[], across: readonly Rule[]): readonly number[] {
  const sorted = places.toSorted((a, b) => a - b).filter((at, index, all) => index === 0 || at - (all[index - 1] ?? 0) > near);
  const start = Math.min(...across.map(({ from }) => from));
  const end = Math.max(...across.map(({ to }) => to));
  return [...(start < (sorted[0] ?? 0) - 2 * near ? [start] : []), ...sorted, ...(end > (sorted.at(-1) ?? 0) + 2 * near ? [end] : [])];
}

function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  verticals: readonly Rule[],
  horizontals: readonly Rule[],
): readonly GridCell[] {
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  const ruledRight = (row: number, column: number): boolean => drawn(verticals, xs[column + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0);
  const ruledBelow = (row: number, column: number): boolean => drawn(horizontals, ys[row + 1] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let wide = 1;
      while (column + wide < columns && !ruledRight(row, column + wide - 1) && !taken.has(row * columns + column + wide)) wide += 1;
      let high = 1;
      const opens = (below: number): boolean => {
        for (let at = column; at < column + wide; at += 1) if (ruledBelow(below - 1, at)) return false;
        for (let at = column; at < column + wide - 1; at += 1) if (ruledRight(below, at)) return false;
        return true;
      };
      while (row + high < rows && opens(row + high)) high += 1;
      for (let down = row; down < row + high; down += 1) for (let at = column; at < column + wide; at += 1) taken.add(down * columns + at);
      const [left = 0, right = 0] = [xs[column], xs[column + wide]];
      const [top = 0, bottom = 0] = [ys[row], ys[row + high]];
      cells.push({ row, column, rows: high, columns: wide, left, right, top, bottom });
    }
  }
  return cells;
}

/** Whether rules at a place cover most of a stretch. */
function drawn(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const rule of rules) if (Math.abs(rule.at - at) <= near) covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  return covered > (to - from) * 0.6;
}
