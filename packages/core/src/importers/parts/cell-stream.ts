import { joinPlaces } from '../../base/place.ts';
import type { Column } from './assign-columns.ts';
import { isReference } from './assign-columns.ts';
import { cellFit } from './cell-fit.ts';
import { headerSenses, plainHeader } from './column-words.ts';
import { committeeNames } from './committee-mention.ts';
import type { FoundTables, TableCell, TableRow, TextPart } from './find-tables.ts';
import { printedText, type SheetPart } from './sheet.ts';
import { readHeader } from './table-header.ts';

/*
 * A web extractor can leave a table as one paragraph a cell: the header's words one under another, then the cells of each row, and a
 * cell of several paragraphs is several of them, so counting does not tell the rows. What tells them is what fits: of all ways to
 * cut the paragraphs into cells and rows the one that fits the columns best is taken.
 */

/** The most paragraphs that one cell is taken to have. */
const longestCell = 14;

/** The table that a paper prints one cell a paragraph; `undefined` when it prints none. */
export function rowsOfCellStream(parts: readonly SheetPart[]): FoundTables | undefined {
  const texts = parts.filter((part): part is TextPart => part.kind === 'text');
  const header = headerRun(texts);
  if (header === undefined) return undefined;
  const { columns, start, end } = header;
  const after = texts.slice(end);
  const until = after.findIndex((part) => endsTable(part, columns));
  const cells = until < 0 ? after : after.slice(0, until);
  const cut = cutIntoRows(cells, columns);
  if (cut.rows.length === 0) return undefined;
  const headerPlaces = texts.slice(start, end).map((part) => part.place);
  return {
    tables: [{ columns, headers: headerPlaces, rows: cut.rows, before: texts.slice(0, start) }],
    front: texts.slice(0, start),
    rest: [...cells.slice(cut.used), ...after.slice(cells.length)],
    otherRows: parts.flatMap((part) => (part.kind === 'row' ? [part.row] : [])),
  };
}

interface HeaderRun {
  readonly columns: readonly Column[];
  readonly start: number;
  readonly end: number;
}

/** Three or more paragraphs in a row that are header words, words wrapped over two paragraphs joined. */
function headerRun(texts: readonly TextPart[]): HeaderRun | undefined {
  for (let start = 0; start < texts.length; start += 1) {
    if (!isHeaderText(texts[start])) continue;
    let end = start;
    while (end < texts.length) {
      if (isHeaderText(texts[end])) end += 1;
      else if (wrapsOver(texts[end], texts[end + 1])) end += 2;
      else break;
    }
    if (end - start < 3) continue;
    const below = texts.slice(end).map((part) => [part.text]);
    const columns = readHeader(joinWrapped(texts.slice(start, end).map((part) => part.text)), []);
    if (columns !== undefined && below.length >= columns.length - 2) return { columns, start, end };
    start = end;
  }
  return undefined;
}

function isHeaderText(part: TextPart | undefined): boolean {
  if (part === undefined || part.marker !== undefined || part.text.split(' ').length > 6 || /[.;,]$|:\s*\S/.test(part.text)) return false;
  // A title above the header speaks of the same things and is none: "Tracker of recommendations", "Housing Scrutiny Panel".
  if (
    /\b(?:tracker|tracking|schedule|log|register|monitoring of)\b/i.test(part.text) ||
    committeeNames(part.text).some((name) => name.split(' ').length > 2)
  )
    return false;
  return headerSenses(part.text).length > 0;
}

/** Words that are no header apart and are one together: "Cabinet" over "Member". */
function wrapsOver(part: TextPart | undefined, next: TextPart | undefined): boolean {
  if (part === undefined || next === undefined || part.marker !== undefined || next.marker !== undefined) return false;
  const short = [part.text, next.text].every((text) => text.split(' ').length <= 2 && !/[.;:]$/.test(text) && !/^\d/.test(text));
  return short && headerSenses(`${part.text} ${next.text}`).length > 0;
}

/** "Cabinet" + "Member" is one column: a text that is no header alone, or reads on in lower case, joins its neighbour. */
function joinWrapped(texts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open = '';
  for (const text of texts) {
    if (open !== '') {
      joined.push(`${open} ${text}`);
      open = '';
    } else if (headerSenses(text).length === 0) {
      open = text;
    } else if (/^[a-z(]/.test(text) && joined.length > 0) {
      joined.push(`${joined.pop() ?? ''} ${text}`);
    } else {
      joined.push(text);
    }
  }
  return open === '' ? joined : [...joined, open];
}

/** Keys, legends and notes end the table; so does an explanation of one of its columns ("Status: …"). */
function endsTable(part: TextPart, columns: readonly Column[]): boolean {
  if (
    /^(?:key|legend|notes?|footnotes?|glossary|notes (?:on|to|for) .{1,60}|\[[ivx\d]{1,4}\] .*|supporting documents|background papers|contact.{0,30})\s*:?$/iu.test(
      part.text,
    )
  )
    return true;
  if (/^\[[ivx\d]{1,4}\]\s/.test(part.text)) return true;
  const label = /^([^:]{2,40}):/.exec(part.text)?.[1];
  return (
    label !== undefined &&
    columns.some((column) => plainHeader(column.header) === plainHeader(label) && plainHeader(label) !== 'recommendation')
  );
}

interface Step {
  readonly score: number;
  readonly from: number;
}

/** The best-fitting way to cut the paragraphs into rows; paragraphs after the last row that fits are left over. */
function cutIntoRows(
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
  const extend = (paragraph: number, column: number): void => {
    const here = at(paragraph, column);
    if (here === undefined || (column === 0 && paragraph < parts.length && !starts(paragraph))) return;
    const meaning = columns[column]?.meanings[0] ?? 'note';
    for (let size = 0; size <= longestCell && paragraph + size <= parts.length; size += 1) {
      if (starts.certain && size > (column === 0 ? 1 : 0) && starts(paragraph + size - 1)) break;
      const text = parts
        .slice(paragraph, paragraph + size)
        .map(cellLine)
        .join('\n');
      put(paragraph + size, column + 1, { score: here.score + groupFit(meaning, text, size), from: paragraph });
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

function groupFit(meaning: Column['meanings'][number], text: string, size: number): number {
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
  return cellFit(meaning, text) - extra * each;
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
