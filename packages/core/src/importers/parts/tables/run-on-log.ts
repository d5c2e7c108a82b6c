import { joinPlaces, type Place } from '../../../base/place.ts';
import { type PaperWords, usualWords } from '../../mapping/paper-words.ts';
import type { Column } from './assign-columns.ts';
import { headerTitles } from './header-line.ts';
import type { FoundTables, TableRow, TextPart } from './recommendation-table.ts';
import { cutRunOnRow, dayPattern, numberPattern } from './run-on-row.ts';
import { printedText, type SheetPart } from './sheet.ts';
import { readHeader } from './table-header.ts';

const firstRow = new RegExp(String.raw`^\s*1\.?\s+${dayPattern}\s`, 'u');
/** Longer rows are no rows, and to look would take long. */
const longestRow = 5000;
/** What pages and sites print between the rows of a log. */
const pageEnd = /\s(?=Page \d{1,3}\s?(?::|of \d))/u;
/** The fewest columns of a header on a line, and of rows a line each below it. */
const [fewestColumns, fewestRows] = [4, 2];
/** Over how many lines a row of such a table is looked for. */
const mostLines = 12;
/** A number further on than so many is none of a row. */
const widestGap = 3;

/**
 * The log of actions that an extractor put on one line, or a visual line a paragraph, its columns lost: "No Date Report Title Action Action Owner …" and below it rows
 * "1 4 May 2031 Wells That the pump be mended. Head of Wells June 2031 …". Known by its header, whose words may be broken ("Expecte d"), and by rows that open with
 * their number or day; what a row says is cut where its kinds of words change. Rows that cannot be cut are left as text. `undefined` where there is no such log.
 *
 * Source: rolling action logs of Scottish councils as sites of documents print them; trackers whose table an extractor printed a row a line.
 */
export function runOnLog(parts: readonly SheetPart[], words: PaperWords = usualWords): FoundTables | undefined {
  const texts = parts.filter((part): part is TextPart => part.kind === 'text');
  const found = runOnRows(texts, words) ?? rowsOnLines(texts, words);
  return found === undefined ? undefined : { ...found, otherRows: parts.flatMap((part) => (part.kind === 'row' ? [part.row] : [])) };
}

type Found = Omit<FoundTables, 'otherRows'>;

/** Rows that count from 1 and run on under a header that does. */
function runOnRows(texts: readonly TextPart[], words: PaperWords): Found | undefined {
  const whole = joined(texts);
  for (const header of headersIn(whole.text)) {
    const first = firstRow.exec(whole.text.slice(header.end));
    const columns = readHeader(header.titles, () => [], words);
    if (first === null || columns === undefined) continue;
    // Where number and day are a paragraph each, so is every cell, and the cells tell more.
    const opening = whole.partAt(header.end + first[0].search(/\d/u));
    if (opening !== undefined && /^\s*1\.?\s*$/u.test(opening.part.text)) continue;
    const own = whole.partAt(header.end);
    // A log on one line ends with it; where it runs over lines it goes on to the end of the page.
    const line = own === undefined ? whole.text.length : own.start + own.part.text.length;
    const from = whole.text.slice(header.end, line).trim().length > 40 ? line : whole.text.length;
    const body = whole.text.slice(header.end, from);
    const end = header.end + (pageEnd.exec(body)?.index ?? body.length);
    const rows = rowsIn(whole.text, header.end, end).flatMap((row) =>
      rowOf(whole.text.slice(row.start, row.end), columns, whole.placeOf(row.start, row.end)),
    );
    if (rows.length === 0) continue;
    const front = whole.before(header.start);
    return {
      tables: [{ columns, headers: [whole.placeOf(header.start, header.end)], rows, unparted: true, before: front }],
      front,
      rest: whole.after(end),
    };
  }
  return undefined;
}

/** Rows a line each, or a few, under a header on a line: "Ref Recommendation Date agreed Lead Progress Status". */
function rowsOnLines(texts: readonly TextPart[], words: PaperWords): Found | undefined {
  for (const [at, part] of texts.entries()) {
    const titles = part.marker === undefined ? headerTitles(part.text, words) : [];
    const columns = titles.length < fewestColumns ? undefined : readHeader(titles, () => [], words);
    if (columns === undefined || !['reference', 'raised-on'].includes(columns[0]?.meanings[0] ?? '')) continue;
    const opens = new RegExp(`^${columns[0]?.meanings[0] === 'raised-on' ? dayPattern : numberPattern}\\s+\\S`, 'u');
    const below = texts.slice(at + 1);
    const starts = below.flatMap((each, index) => (opens.test(printedText(each)) ? [index] : []));
    const used = new Set<TextPart>();
    const rows = starts.flatMap((start, index) => {
      const limit = Math.min(starts[index + 1] ?? below.length, start + mostLines);
      for (let end = start + 1; end <= limit; end += 1) {
        const own = below.slice(start, end);
        const [first, last] = [own[0], own.at(-1)];
        if (first === undefined || last === undefined) break;
        const row = rowOf(own.map(printedText).join(' '), columns, joinPlaces(first.place, last.place));
        if (row.length === 0) continue;
        for (const each of own) used.add(each);
        return row;
      }
      return [];
    });
    if (rows.length < fewestRows || rows.length * 5 < starts.length * 3) continue;
    const front = texts.slice(0, at);
    return {
      tables: [{ columns, headers: [part.place], rows, unparted: true, before: front }],
      front,
      rest: below.filter((each) => !used.has(each)),
    };
  }
  return undefined;
}

function rowOf(text: string, columns: readonly Column[], place: Place): readonly TableRow[] {
  const cells = text.length > longestRow ? undefined : cutRunOnRow(text, columns);
  return cells === undefined ? [] : [{ cells: new Map(cells.map((own, at) => [at, { text: own, place }])), place, afterBreak: false }];
}

/** The columns of such logs in their order, each with the words that name it, blanks left out. */
const logColumns: readonly { readonly title: string; readonly words: string; readonly optional?: true }[] = [
  { title: 'No.', words: '(?:No|Ref|Item)\\.?' },
  { title: 'Date', words: 'DateofMeeting|MeetingDate|Date(?:Raised)?' },
  { title: 'Title', words: 'ReportTitle|AgendaItem|Title|Subject|Topic|Report', optional: true },
  { title: 'Action', words: 'Action(?:Required|Agreed)?|Decision|Recommendation' },
  { title: 'Action owner', words: 'ActionOwner|LeadOfficer|ResponsibleOfficer|Owner|Officer|Responsible|Responsibility' },
  {
    title: 'Expected completion date',
    words: '(?:Expected|Target|Due|Anticipated)(?:CompletionDate|Date)|Deadline|Timescale',
    optional: true,
  },
  { title: 'Actual completion date', words: 'Actual(?:Completion)?Date|DateCompleted', optional: true },
  { title: 'Status', words: 'Status', optional: true },
  { title: 'Comments', words: 'Comments?|Update|Progress|Outcome', optional: true },
];
const logHeader = new RegExp(logColumns.map(({ words, optional }) => `(${words})${optional === true ? '?' : ''}`).join(''), 'giu');

/** The headers of logs in a text, its blanks left out of account. */
function headersIn(text: string): readonly { readonly start: number; readonly end: number; readonly titles: readonly string[] }[] {
  const places: number[] = [];
  let dense = '';
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/u.test(text.charAt(at))) continue;
    places.push(at);
    dense += text.charAt(at);
  }
  return [...dense.matchAll(logHeader)].map((match) => ({
    start: places[match.index] ?? 0,
    end: (places[match.index + match[0].length - 1] ?? 0) + 1,
    titles: logColumns.flatMap(({ title }, at) => (match[at + 1] === undefined ? [] : [title])),
  }));
}

/** Where rows begin and end: "1 4 May 2031 …" to the next number that counts on and has a date behind it. */
function rowsIn(text: string, from: number, to: number): readonly { readonly start: number; readonly end: number }[] {
  const starts: number[] = [];
  let last = 0;
  for (const match of text.slice(from, to).matchAll(new RegExp(String.raw`(?<=\s)(\d{1,3})\.?\s+(?=${dayPattern}\s)`, 'gu'))) {
    const number = Number(match[1]);
    if (number <= last || number > last + widestGap || (last === 0 && number !== 1)) continue;
    last = number;
    starts.push(from + match.index);
  }
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? to }));
}

/** Paragraphs as one text, and back. */
function joined(texts: readonly TextPart[]): {
  readonly text: string;
  readonly partAt: (offset: number) => { readonly part: TextPart; readonly start: number } | undefined;
  readonly placeOf: (start: number, end: number) => Place;
  readonly before: (offset: number) => readonly TextPart[];
  readonly after: (offset: number) => readonly TextPart[];
} {
  const starts: number[] = [];
  let text = '';
  for (const part of texts) {
    starts.push(text.length);
    text += `${part.text} `;
  }
  const indexAt = (offset: number): number =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
  const partAt = (offset: number): { readonly part: TextPart; readonly start: number } | undefined => {
    const part = texts[indexAt(offset)];
    return part === undefined ? undefined : { part, start: starts[indexAt(offset)] ?? 0 };
  };
  return {
    text,
    partAt,
    placeOf: (start, end) => {
      const [first, last] = [texts[indexAt(start)], texts[indexAt(Math.max(start, end - 1))]];
      return first === undefined || last === undefined ? { lines: [1, 1] } : joinPlaces(first.place, last.place);
    },
    before: (offset) => {
      const at = partAt(offset);
      const words = at === undefined ? '' : at.part.text.slice(0, offset - at.start).trim();
      return [...texts.slice(0, indexAt(offset)), ...(at === undefined || words === '' ? [] : [{ ...at.part, text: words }])];
    },
    after: (offset) => texts.slice(indexAt(Math.max(0, offset - 1)) + 1),
  };
}
