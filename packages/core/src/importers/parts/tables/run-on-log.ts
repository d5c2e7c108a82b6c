import { joinPlaces, type Place } from '../../../base/place.ts';
import { type PaperWords, usualWords } from '../../mapping/paper-words.ts';
import type { FoundTables, TableRow, TextPart } from './recommendation-table.ts';
import { cutLogRow, logColumns } from './run-on-row.ts';
import type { SheetPart } from './sheet.ts';
import { readHeader } from './table-header.ts';

const day = String.raw`(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th)?\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{4})`;
const firstRow = new RegExp(String.raw`^\s*1\.?\s+${day}\s`, 'u');
/** What pages and sites print between the rows of a log. */
const pageEnd = /\s(?=Page \d{1,3}\s?(?::|of \d))/u;
/** A number further on than so many is none of a row. */
const widestGap = 3;

/**
 * The log of actions that an extractor put on one line, or a visual line a paragraph, its columns lost: "No Date Report Title Action Action Owner …" and below it rows
 * "1 4 May 2031 Wells That the pump be mended. Head of Wells June 2031 …". Known by its header, whose words may be broken ("Expecte d"), and by rows that count from
 * 1 and have a date; what a row says is cut where its kinds of words change. Rows that cannot be cut are left as text. `undefined` where there is no such log.
 *
 * Source: rolling action logs of Scottish councils as sites of documents print them.
 */
export function runOnLog(parts: readonly SheetPart[], words: PaperWords = usualWords): FoundTables | undefined {
  const texts = parts.filter((part): part is TextPart => part.kind === 'text');
  const whole = joined(texts);
  for (const header of headersIn(whole.text)) {
    const found = firstRow.exec(whole.text.slice(header.end));
    if (found === null) continue;
    // Where number and day are a paragraph each, so is every cell, and the cells tell more.
    const opening = whole.partAt(header.end + found[0].search(/\d/u));
    if (opening !== undefined && /^\s*1\.?\s*$/u.test(opening.part.text)) continue;
    const own = whole.partAt(header.end);
    // A log on one line ends with it; where it runs over lines it goes on to the end of the page.
    const line = own === undefined ? whole.text.length : own.start + own.part.text.length;
    const from = whole.text.slice(header.end, line).trim().length > 40 ? line : whole.text.length;
    const body = whole.text.slice(header.end, from);
    const end = header.end + (pageEnd.exec(body)?.index ?? body.length);
    const cut = rowsIn(whole.text, header.end, end).flatMap((row) => {
      const cells = cutLogRow(whole.text.slice(row.start, row.end), header.columns);
      return cells === undefined ? [] : [{ cells, place: whole.placeOf(row.start, row.end) }];
    });
    const columns = readHeader(
      header.columns.map(({ title }) => title),
      () => cut.map(({ cells }) => cells),
      words,
    );
    if (cut.length === 0 || columns === undefined) continue;
    const rows = cut.map(
      ({ cells, place }): TableRow => ({ cells: new Map(cells.map((text, at) => [at, { text, place }])), place, afterBreak: false }),
    );
    const front = whole.before(header.start);
    return {
      tables: [{ columns, headers: [whole.placeOf(header.start, header.end)], rows, before: front }],
      front,
      rest: whole.after(end),
      otherRows: parts.flatMap((part) => (part.kind === 'row' ? [part.row] : [])),
    };
  }
  return undefined;
}

/** The headers of logs in a text, its blanks left out of account. */
function headersIn(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly columns: ReturnType<typeof logColumns> }[] {
  const places: number[] = [];
  let dense = '';
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/u.test(text.charAt(at))) continue;
    places.push(at);
    dense += text.charAt(at);
  }
  const pattern =
    /(?:No|Ref|Item)\.?(?:DateofMeeting|MeetingDate|Date(?:Raised)?)(?:ReportTitle|AgendaItem|Title|Subject|Topic|Report)?(?:Action(?:Required|Agreed)?|Decision|Recommendation)(?:ActionOwner|LeadOfficer|ResponsibleOfficer|Owner|Officer|Responsible|Responsibility)(?:(?:Expected|Target|Due|Anticipated)(?:CompletionDate|Date)|Deadline|Timescale)?(?:Actual(?:Completion)?Date|DateCompleted)?(?:Status)?(?:Comments?|Update|Progress|Outcome)?/giu;
  return [...dense.matchAll(pattern)].map((match) => ({
    start: places[match.index] ?? 0,
    end: (places[match.index + match[0].length - 1] ?? 0) + 1,
    columns: logColumns(match[0]),
  }));
}

/** Where rows begin and end: "1 4 May 2031 …" to the next number that counts on and has a date behind it. */
function rowsIn(text: string, from: number, to: number): readonly { readonly start: number; readonly end: number }[] {
  const starts: number[] = [];
  let last = 0;
  for (const match of text.slice(from, to).matchAll(new RegExp(String.raw`(?<=\s)(\d{1,3})\.?\s+(?=${day}\s)`, 'gu'))) {
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
