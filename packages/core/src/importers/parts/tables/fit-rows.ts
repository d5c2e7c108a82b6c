import { joinPlaces } from '../../../base/place.ts';
import type { Column } from './assign-columns.ts';
import { bandsOf } from './band-fit.ts';
import { fitOfLook } from './cell-fit.ts';
import { cellLine, joinedLines, lineBreaks } from './cell-lines.ts';
import { type CellLook, lookAt } from './cell-look.ts';
import type { ColumnMeaning } from './column-words.ts';
import type { TableCell, TableRow, TextPart } from './recommendation-table.ts';
import { rowAnchors } from './row-anchors.ts';
import { rowGaps } from './row-gaps.ts';

/** The most paragraphs that one cell is taken to have. */
const longestCell = 14;
/** The same where each printed line is a paragraph. */
const longestVisualCell = 24;
/** What it costs to begin a cell in the middle of a list, or of a sentence where each printed line is a paragraph. */
const tornSentence = 2;
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
  /** A heading between the rows, and no row. */
  readonly band?: true;
}

/** The best-fitting way to cut paragraphs into the rows of a table; those after the last row that fits are left over (`used` are not). */
export function cutIntoRows(
  parts: readonly TextPart[],
  columns: readonly Column[],
): { readonly rows: readonly TableRow[]; readonly used: number } {
  const width = columns.length;
  const anchors = rowAnchors(parts, columns);
  const bandFit = bandsOf(parts, anchors);
  const breaks = lineBreaks(parts);
  const gaps = rowGaps(parts, width);
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
  const mostLines = breaks.visual ? longestVisualCell : longestCell;
  const look = (from: number, size: number): CellLook => {
    const key = from * (mostLines + 1) + size;
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
    if (here === undefined) return;
    // What lags this far behind another way of cutting the same paragraphs never wins.
    if (here.score < Math.max(...(best[paragraph] ?? []).map((step) => step?.score ?? Number.NEGATIVE_INFINITY)) - hopeless) return;
    const meaning = columns[column]?.meanings[0] ?? 'note';
    const most = Math.min(breaks.visual ? mostLines : (longest[meaning] ?? longestCell), parts.length - paragraph);
    const anchored = anchors?.column === column;
    for (let size = 0; size <= most; size += 1) {
      const last = paragraph + size - 1;
      if (size > 0 && anchors !== undefined && anchors.has(last) !== (anchored && size === 1)) {
        if (!anchored || size === 1 || anchors.has(last)) break;
      }
      if (size === 0 && anchored && !opensWithoutReference(paragraph)) continue;
      const torn = size > 0 && breaks.tears(paragraph) && anchors?.has(paragraph) !== true ? tornSentence : 0;
      const fit =
        size === 0
          ? emptyFit(meaning, (parts[paragraph]?.blanks ?? 0) > emptyBefore(paragraph, column))
          : groupFit(meaning, look(paragraph, size), breaks.within(paragraph, paragraph + size)) -
            torn +
            gaps.fit(paragraph, size, column === 0);
      put(paragraph + size, column + 1, { score: here.score + fit, from: paragraph });
    }
  };
  // How many cells right before one are empty too: each uses up a line of no-break spaces.
  const emptyBefore = (paragraph: number, column: number): number => {
    let first = column;
    while (first > 0 && at(paragraph, first)?.from === paragraph) first -= 1;
    return column - first;
  };
  const opensWithoutReference = (paragraph: number): boolean => {
    const ahead = parts.slice(paragraph, paragraph + 2);
    return anchors?.optional === true && ahead.some((part) => part.marker === undefined && /^(?:That|To)\s/.test(part.text));
  };
  for (let paragraph = 0; paragraph <= parts.length; paragraph += 1) {
    for (let column = 1; column < width; column += 1) extend(paragraph, column);
    const whole = at(paragraph, width);
    if (whole !== undefined && paragraph > 0) put(paragraph, 0, { score: whole.score, from: paragraph });
    const here = at(paragraph, 0);
    const band = here === undefined ? undefined : bandFit(paragraph);
    if (here !== undefined && band !== undefined) put(paragraph + 1, 0, { score: here.score + band, from: paragraph, band: true });
    for (let column = 0; column < width; column += 1) extend(paragraph, column);
  }
  let used = 0;
  for (let paragraph = 1; paragraph <= parts.length; paragraph += 1) {
    const score = (end: number): number => (at(end, 0)?.score ?? Number.NEGATIVE_INFINITY) - 0.4 * (parts.length - end);
    const step = at(paragraph, 0);
    if (step !== undefined && step.band !== true && score(paragraph) > score(used)) used = paragraph;
  }
  return { rows: readBack(parts, width, used, at, breaks.visual), used };
}

function readBack(
  parts: readonly TextPart[],
  width: number,
  used: number,
  at: (paragraph: number, column: number) => Step | undefined,
  visual: boolean,
): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (let end = used; end > 0; ) {
    const whole = at(end, 0);
    const heading = parts[end - 1];
    if (whole?.band === true && heading !== undefined) {
      rows.unshift({ cells: new Map([[0, heading]]), place: heading.place, afterBreak: true, banner: heading.text });
      end -= 1;
      continue;
    }
    const cells = new Map<number, TableCell>();
    const last = end;
    for (let column = width; column > 0; column -= 1) {
      const from = at(end, column)?.from ?? end;
      const own = parts.slice(from, end);
      const [first] = own;
      if (first !== undefined)
        cells.set(column - 1, {
          text: visual ? joinedLines(own) : own.map(cellLine).join('\n'),
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

/** An empty cell; `shown` where the paper prints one as a line of no-break spaces. */
function emptyFit(meaning: ColumnMeaning, shown: boolean): number {
  if (meaning === 'recommendation') return -6;
  if (shown) return -0.2;
  return meaning === 'reference' ? -2.5 : meaning === 'status' ? -1.5 : -1;
}

function groupFit(meaning: ColumnMeaning, look: CellLook, extra: number): number {
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
