import { type Column, isReference } from './assign-columns.ts';
import type { TextPart } from './recommendation-table.ts';
import { afterEmptyRows } from './row-gaps.ts';
import { printedText } from './sheet.ts';

/** How far from the left the column of references may stand: a colour or a topic is printed before it at most. */
const furthestColumn = 2;

/** Paragraphs that surely are the first or a near-first cell of a row: its reference, or a recommendation with its list mark. */
export interface RowAnchors {
  /** The column that they stand in. */
  readonly column: number;
  /** Some rows may lack theirs: the references are printed once for several rows. */
  readonly optional: boolean;
  /** Whether the paragraph is one. */
  has(paragraph: number): boolean;
}

/**
 * The paragraphs that open rows, where the cells of a table are printed one a paragraph: those shaped like the first reference ("SR 01", "12/31"), or
 * those with a list mark where the recommendation is the first column ("a)"). `undefined` where rows have no such mark. Plain numbers must
 * count up, so that a figure in another column is none.
 */
export function rowAnchors(parts: readonly TextPart[], columns: readonly Column[]): RowAnchors | undefined {
  const column = columns.slice(0, furthestColumn + 1).findIndex((each) => each.meanings[0] === 'reference');
  const marker = parts[0]?.marker;
  if (column >= 0) {
    // A title may stand above the first row, and cells of the columns further left.
    const first = parts.slice(0, column + 2).find((part) => isReference(printedText(part)));
    if (first !== undefined)
      return anchorsAt(column, atRowStarts(parts, columns, likeReferences(parts, shapeOf(printedText(first)))), true);
  }
  if (columns[0]?.meanings[0] !== 'recommendation' || marker === undefined || !/[a-z\d]/i.test(marker)) return undefined;
  const shape = shapeOf(marker);
  const marked = new Set(parts.flatMap((part, at) => (shapeOf(part.marker ?? '') === shape ? [at] : [])));
  // A mark that no other row has is the one cell's own.
  return marked.size < 2 ? undefined : anchorsAt(0, marked, false);
}

/** Where whole rows of empty cells part the rows and the reference comes first, a figure inside a row is none. */
function atRowStarts(parts: readonly TextPart[], columns: readonly Column[], known: ReadonlySet<number>): ReadonlySet<number> {
  const starts = columns[0]?.meanings[0] === 'reference' ? afterEmptyRows(parts, columns.length) : undefined;
  return starts === undefined ? known : new Set([...starts].filter((at) => isReference(printedText(parts[at] ?? { text: '' }))));
}

function anchorsAt(column: number, known: ReadonlySet<number>, optional: boolean): RowAnchors {
  return { column, optional, has: (paragraph) => known.has(paragraph) };
}

function likeReferences(parts: readonly TextPart[], shape: string): ReadonlySet<number> {
  const found = new Set<number>();
  let last = Number.NEGATIVE_INFINITY;
  for (const [at, part] of parts.entries()) {
    const text = printedText(part);
    if (shapeOf(text) !== shape || !isReference(text)) continue;
    const count = shape === '9' || shape === '9.' ? Number.parseInt(text, 10) : undefined;
    if (count !== undefined && count < last) continue;
    if (count !== undefined) last = count;
    found.add(at);
  }
  return found;
}

/** "SR (25/26) 01" and "SR (23/24) 19" have one shape: letters as "a", figures as "9". */
function shapeOf(text: string): string {
  return text
    .trim()
    .replace(/\p{L}+/gu, 'a')
    .replace(/\d+/g, '9');
}
