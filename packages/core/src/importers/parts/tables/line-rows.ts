import { joinPlaces, type Place } from '../../../base/place.ts';
import { continues, cutSeparator } from '../../../documents/join-cut.ts';
import { type PaperWords, usualWords } from '../../mapping/paper-words.ts';
import { assignColumns, type Column, holdsRecommendations, isReference } from './assign-columns.ts';
import { headerTitles } from './header-line.ts';
import { splitIntoCells } from './line-cells.ts';
import type { FoundTables, TableCell, TableRow, TextPart } from './recommendation-table.ts';
import { dayPattern } from './run-on-row.ts';
import { printedText, type SheetPart } from './sheet.ts';

/** The fewest columns and rows that make such a table: a sentence may begin with a number too. */
const [fewestColumns, fewestRows] = [3, 2];
/** No row is printed on more lines. */
const mostLines = 24;

/** A row as printed: its reference, and the lines behind and below it. */
interface LineRow {
  readonly reference: string;
  readonly lines: readonly string[];
  readonly parts: readonly TextPart[];
}

/**
 * The table that an extractor ran together, its header in one line ("Ref Action Lead Timescale") and each row in one or in the lines that the page broke it
 * into, every row with its reference in front ("1.1 Publish the map. Head of Wells March 2032"). Nothing parts the cells but what they say.
 * `undefined` where the header is none of a table of recommendations or the rows below it have no references of one shape.
 *
 * Source: action plans and logs on document-sharing and council sites, whose extractors keep no cells.
 */
export function rowsOfLines(parts: readonly SheetPart[], words: PaperWords = usualWords): FoundTables | undefined {
  const texts = parts.filter((part): part is TextPart => part.kind === 'text');
  for (const [at, part] of texts.entries()) {
    const columns = part.marker === undefined ? columnsUnder(part.text, words) : undefined;
    const rows = columns === undefined ? [] : lineRows(texts.slice(at + 1));
    if (columns === undefined || rows.length < fewestRows) continue;
    const made = rows.flatMap((row) => tableRow(row, columns) ?? []);
    if (made.length < rows.length) continue;
    const used = new Set(rows.flatMap((row) => row.parts));
    return {
      tables: [{ columns, headers: [part.place], rows: made, unparted: true, before: texts.slice(0, at) }],
      front: texts.slice(0, at),
      rest: texts.slice(at + 1).filter((other) => !used.has(other)),
      otherRows: parts.flatMap((other) => (other.kind === 'row' ? [other.row] : [])),
    };
  }
  return undefined;
}

/** The columns of a header in one line, the first that of the references, named or not. */
function columnsUnder(line: string, words: PaperWords): readonly Column[] | undefined {
  const named = headerTitles(line.replace(/:(?=\s|$)/g, ''), words);
  const columns = assignColumns(named, [], words);
  const numbered = columns[0]?.meanings[0] === 'reference';
  if (columns.length < fewestColumns || !holdsRecommendations(columns)) return undefined;
  if (numbered) return columns;
  return columns[0]?.meanings[0] === 'recommendation' ? [{ header: '', meanings: ['reference'] }, ...columns] : undefined;
}

/**
 * The rows right below a header: each begins with a reference of the shape of the first. What stands after the table cannot be told from the lines of its last
 * row, which gets no more of them than any other has.
 */
function lineRows(below: readonly TextPart[]): readonly LineRow[] {
  const first = opening(below[0]);
  if (first === undefined) return [];
  const rows: { readonly reference: string; readonly rest: string; readonly parts: TextPart[] }[] = [];
  for (const part of below) {
    const found = opening(part);
    const open = rows.at(-1);
    if (found !== undefined && shapeOf(found.reference) === shapeOf(first.reference) && countsOn(open?.reference, found.reference))
      rows.push({ ...found, parts: [part] });
    else if (open !== undefined && open.parts.length < mostLines) open.parts.push(part);
  }
  const alone = (rest: string): number => (rest === '' ? 1 : 0);
  const longest = Math.max(1, ...rows.slice(0, -1).map(({ rest, parts }) => parts.length - alone(rest)));
  return rows.map(({ reference, rest, parts }, at) => {
    const own = at === rows.length - 1 ? parts.slice(0, longest + alone(rest)) : parts;
    const lines = own.slice(1).map((part) => (part.marker === undefined ? part.text : `• ${part.text}`));
    return { reference, lines: rest === '' ? lines : [rest, ...lines], parts: own };
  });
}

/** "1.1 Publish the map", "R3:Publish the map": a reference, and what the row says behind it. */
function opening(part: TextPart | undefined): { readonly reference: string; readonly rest: string } | undefined {
  const printed = part === undefined ? '' : printedText(part);
  const [, reference = '', rest = ''] = /^([^\s:]{1,12})(?::(?=\s|\p{Lu}|$)\s*|\s+|$)(\S.*)?$/su.exec(printed) ?? [];
  return /\d/.test(reference) && isReference(reference) && (rest === '' || /^["“‘(]?\p{Lu}/u.test(rest)) ? { reference, rest } : undefined;
}

/** References rise from row to row, so that a year or a sum at the head of a line is none. */
function countsOn(before: string | undefined, after: string): boolean {
  return before === undefined || before.localeCompare(after, 'en', { numeric: true }) < 0;
}

function shapeOf(reference: string): string {
  return reference.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '9');
}

/** The cells of a row; `undefined` where none of the ways to part it fits its columns. */
function tableRow(row: LineRow, columns: readonly Column[]): TableRow | undefined {
  const own = splitIntoCells(wordsOf(row.lines), columns.slice(1));
  if (own === undefined) return undefined;
  const place = row.parts.map((part): Place => part.place).reduce(joinPlaces);
  const texts = [row.reference, ...own];
  if (columns.some((column, at) => isBesideProse(columns, at) && column.meanings[0] === 'recommendation' && texts[at + 1] === ''))
    return undefined;
  const cells = texts.flatMap((text, column): readonly (readonly [number, TableCell])[] =>
    text === '' ? [] : [[column, { text, place }]],
  );
  return { cells: new Map(cells), place, afterBreak: false };
}

/** Where two columns of prose stand side by side, a row that fills only one of them cannot be told from one that fills both. */
function isBesideProse(columns: readonly Column[], at: number): boolean {
  const next = columns[at + 1]?.meanings[0];
  return next === 'response' || next === 'progress' || next === 'note';
}

/** The words of a row's lines; where a line begins that does not go on with the one above, its first word has the break before it. */
function wordsOf(lines: readonly string[]): readonly string[] {
  const text = lines.reduce(
    (all, line) => (all === '' ? line : `${all}${continues(all, line) ? cutSeparator(all, line) : '\n'}${line}`),
    '',
  );
  return text
    .replace(wholeDays, (day) => day.replaceAll(' ', heldTogether))
    .split(/ +|(?=\n)/u)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(heldTogether, ' '));
}

/** A day is one word: no cell begins in it. */
const wholeDays = new RegExp(dayPattern, 'gu');
const heldTogether = '\u0000';
