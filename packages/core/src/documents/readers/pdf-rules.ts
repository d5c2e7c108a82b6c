/** A straight line that a page draws, across or down. Points from the page's top left corner. */
export interface Rule {
  readonly vertical: boolean;
  /** Where it stands: x of a vertical, y of a horizontal one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A filled shape no thicker than this is a rule: so Word draws its borders. */
const thickest = 3;
/** A page with more lines than this is a drawing or a map. */
const mostRules = 4_000;

type Matrix = readonly [number, number, number, number, number, number];

/** Steps of a path as pdf.js packs them, and how many numbers follow each. */
const steps = { move: 0, line: 1, curve: 2, quadratic: 3, close: 4 } as const;
const stepNumbers = [2, 2, 6, 4, 0] as const;

/**
 * The rules that a page draws, from its operations: lines that are stroked, and thin shapes that are filled. What only clips prints nothing and is no
 * rule. `codes` are the names of pdf.js's operations; `page` turns the page's points into ours.
 */
export function readRules(
  operations: readonly number[],
  operands: readonly unknown[],
  page: readonly number[],
  codes: Readonly<Record<string, number>>,
): readonly Rule[] {
  const strokes = new Set([codes.stroke, codes.closeStroke]);
  const fills = new Set([codes.fill, codes.eoFill]);
  const both = new Set([codes.fillStroke, codes.eoFillStroke, codes.closeFillStroke, codes.closeEOFillStroke]);
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let current = matrixOf(page) ?? [1, 0, 0, 1, 0, 0];
  for (const [index, operation] of operations.entries()) {
    const args = operands[index];
    if (operation === codes.save) saved.push(current);
    else if (operation === codes.restore || operation === codes.paintFormXObjectEnd) current = saved.pop() ?? current;
    else if (operation === codes.transform) current = multiplied(current, matrixOf(args));
    else if (operation === codes.paintFormXObjectBegin) {
      saved.push(current);
      current = multiplied(current, Array.isArray(args) ? matrixOf(args[0]) : undefined);
    } else if (operation === codes.constructPath && Array.isArray(args)) {
      const [paint, data] = args as readonly unknown[];
      const path = Array.isArray(data) ? (data as readonly unknown[])[0] : undefined;
      if (typeof paint !== 'number' || !(path instanceof Float32Array) || rules.length > mostRules) continue;
      if (strokes.has(paint) || both.has(paint)) addSegments(path, current, rules);
      else if (fills.has(paint)) addThinShapes(path, current, rules);
    }
  }
  return rules.length > mostRules ? [] : rules;
}

function addSegments(path: Float32Array, matrix: Matrix, rules: Rule[]): void {
  for (const outline of outlines(path, matrix)) {
    for (const [index, to] of outline.entries()) {
      const from = outline[index - 1];
      if (from === undefined) continue;
      const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
      if (across < 1 && down >= thickest)
        rules.push({ vertical: true, at: (from.x + to.x) / 2, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y) });
      else if (down < 1 && across >= thickest)
        rules.push({ vertical: false, at: (from.y + to.y) / 2, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) });
    }
  }
}

function addThinShapes(path: Float32Array, matrix: Matrix, rules: Rule[]): void {
  for (const outline of outlines(path, matrix)) {
    const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (right - left <= thickest && bottom - top > thickest) rules.push({ vertical: true, at: (left + right) / 2, from: top, to: bottom });
    else if (bottom - top <= thickest && right - left > thickest)
      rules.push({ vertical: false, at: (top + bottom) / 2, from: left, to: right });
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The outlines of a path in our points, curves by their ends, closed ones closed. */
function outlines(path: Float32Array, matrix: Matrix): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  let open: Point[] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? steps.close;
    const count = stepNumbers[step] ?? path.length;
    const end = at + 1 + count;
    if (step === steps.close) {
      const [first] = open;
      if (first !== undefined) open.push(first);
    } else {
      const point = applied(matrix, path[end - 2] ?? 0, path[end - 1] ?? 0);
      if (step === steps.move) {
        open = [];
        found.push(open);
      }
      open.push(point);
    }
    at = end;
  }
  return found.filter((outline) => outline.length > 1 && outline.length < 50);
}

function matrixOf(args: unknown): Matrix | undefined {
  if (!Array.isArray(args) && !(args instanceof Float32Array)) return undefined;
  const [a, b, c, d, e, f] = [...args] as readonly unknown[];
  if ([a, b, c, d, e, f].some((each) => typeof each !== 'number')) return undefined;
  return [a, b, c, d, e, f] as unknown as Matrix;
}

function multiplied([a, b, c, d, e, f]: Matrix, inner: Matrix | undefined): Matrix {
  if (inner === undefined) return [a, b, c, d, e, f];
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

function applied([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}
