import { joinPlaces } from '../../../base/place.ts';
import { type Column, isReference } from './assign-columns.ts';
import { fitOfLook } from './cell-fit.ts';
import { type CellLook, lookAt } from './cell-look.ts';
import type { ColumnMeaning } from './column-words.ts';
import type { TableCell, TableRow, TextPart } from './recommendation-table.ts';
import { printedText } from './sheet.ts';

/** The most paragraphs that one cell is taken to have. */
const longestCell = 14;
/** Cells of these columns are short, and have fewer. */
const longest: { readonly [meaning in ColumnMeaning]?: number } = {
  reference: 1,
  'raised-on': 2,
  committee: 2,
  status: 2,
  responsible: 4,
  'addressed-to': 4,
  'follow-up': 4,
  topic: 3,
};

/** So much worse than the best is not followed further. */
const hopeless = 9;

interface Step {
  readonly score: number;
  readonly from: number;
}

/** The best-fitting way to cut paragraphs into the rows of a table; those after the last row that fits are left over (`used` are not). */
export function cutIntoRows(
  parts: readonly TextPart[],
  columns: readonly Column[],
): { readonly rows: readonly TableRow[]; readonly used: number } {
  const width = columns.length;
  const starts = rowStarts(parts, columns);
  // best[i][c]: the best score with the first i paragraphs laid into whole rows and the first c columns of the next one.
  const best: (Step | undefined)[][] = parts.map(() => new Array<Step | undefined>(width + 1).fill(undefined));
  best.push(new Array<Step | undefined>(width + 1).fill(undefined));
  const at = (paragraph: number, column: number): Step | undefined => best[paragraph]?.[column];
  const put = (paragraph: number, column: number, step: Step): void => {
    const row = best[paragraph];
    const known = row?.[column];
    if (row !== undefined && (known === undefined || step.score > known.score)) row[column] = step;
  };
  put(0, 0, { score: 0, from: 0 });
  const looks = new Map<number, CellLook>();
  const look = (from: number, size: number): CellLook => {
    const key = from * (longestCell + 1) + size;
    const known = looks.get(key);
    if (known !== undefined) return known;
    const seen = lookAt(
      parts
        .slice(from, from + size)
        .map(cellLine)
        .join('\n'),
    );
    looks.set(key, seen);
    return seen;
  };
  const extend = (paragraph: number, column: number): void => {
    const here = at(paragraph, column);
    if (here === undefined || (column === 0 && paragraph < parts.length && !starts(paragraph))) return;
    // What lags this far behind another way of cutting the same paragraphs never wins.
    if (here.score < Math.max(...(best[paragraph] ?? []).map((step) => step?.score ?? Number.NEGATIVE_INFINITY)) - hopeless) return;
    const meaning = columns[column]?.meanings[0] ?? 'note';
    const most = Math.min(longest[meaning] ?? longestCell, parts.length - paragraph);
    for (let size = 0; size <= most; size += 1) {
      if (starts.certain && size > (column === 0 ? 1 : 0) && starts(paragraph + size - 1)) break;
      put(paragraph + size, column + 1, { score: here.score + groupFit(meaning, look(paragraph, size), size), from: paragraph });
    }
  };
  for (let paragraph = 0; paragraph <= parts.length; paragraph += 1) {
    for (let column = 1; column < width; column += 1) extend(paragraph, column);
    const whole = at(paragraph, width);
    if (whole !== undefined && paragraph > 0) put(paragraph, 0, { score: whole.score, from: paragraph });
    for (let column = 0; column < width; column += 1) extend(paragraph, column);
  }
  let used = 0;
  for (let paragraph = 1; paragraph <= parts.length; paragraph += 1) {
    const score = (end: number): number => (at(end, 0)?.score ?? Number.NEGATIVE_INFINITY) - 0.4 * (parts.length - end);
    if (at(paragraph, 0) !== undefined && score(paragraph) > score(used)) used = paragraph;
  }
  return { rows: readBack(parts, width, used, at), used };
}

function readBack(
  parts: readonly TextPart[],
  width: number,
  used: number,
  at: (paragraph: number, column: number) => Step | undefined,
): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (let end = used; end > 0; ) {
    const cells = new Map<number, TableCell>();
    const last = end;
    for (let column = width; column > 0; column -= 1) {
      const from = at(end, column)?.from ?? end;
      const own = parts.slice(from, end);
      const [first] = own;
      if (first !== undefined)
        cells.set(column - 1, {
          text: own.map(cellLine).join('\n'),
          place: own.reduce((place, part) => joinPlaces(place, part.place), first.place),
        });
      end = from;
    }
    const place = parts.slice(end, last).map((part) => part.place);
    const [first] = place;
    if (first === undefined) break;
    rows.unshift({ cells, place: place.reduce(joinPlaces, first), afterBreak: false });
  }
  return rows;
}

function groupFit(meaning: ColumnMeaning, look: CellLook, size: number): number {
  if (size === 0) return meaning === 'recommendation' ? -6 : meaning === 'reference' ? -2.5 : meaning === 'status' ? -1.5 : -1;
  const extra = size - 1;
  const each =
    meaning === 'progress' || meaning === 'response' || meaning === 'note'
      ? 0.15
      : meaning === 'recommendation'
        ? 0.6
        : meaning === 'follow-up' || meaning === 'topic'
          ? 0.7
          : 2;
  return fitOfLook(meaning, look) - extra * each;
}

interface RowStarts {
  (paragraph: number): boolean;
  /** Rows are known by a pattern, so that no cell may run over a start. */
  certain: boolean;
}

/**
 * Where a row may begin: at paragraphs that look like the first cell when that is a reference ("SR 01", "12/31") or when every row opens
 * with a list marker ("a)"); anywhere when neither is so.
 */
function rowStarts(parts: readonly TextPart[], columns: readonly Column[]): RowStarts {
  const [first] = parts;
  const always = Object.assign(() => true, { certain: false });
  if (first === undefined) return always;
  if (columns[0]?.meanings[0] === 'reference' && isReference(printedText(first))) {
    const shape = shapeOf(printedText(first));
    return Object.assign((at: number) => shapeOf(printedText(parts[at] ?? first)) === shape, { certain: true });
  }
  const marker = first.marker;
  if (columns[0]?.meanings[0] === 'recommendation' && marker !== undefined && /[a-z\d]/i.test(marker)) {
    const shape = shapeOf(marker);
    return Object.assign((at: number) => shapeOf(parts[at]?.marker ?? '') === shape, { certain: true });
  }
  return always;
}

/** "SR (25/26) 01" and "SR (23/24) 19" have one shape: letters as "a", figures as "9". */
function shapeOf(text: string): string {
  return text
    .trim()
    .replace(/\p{L}+/gu, 'a')
    .replace(/\d+/g, '9');
}

function cellLine(part: TextPart): string {
  if (part.marker === undefined) return part.text;
  return /[\p{L}\p{N}]/u.test(part.marker) ? printedText(part) : `• ${part.text}`;
}
