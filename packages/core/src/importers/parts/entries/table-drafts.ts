import type { Diagnostic } from '../../../base/diagnostic.ts';
import { joinPlaces, type Place } from '../../../base/place.ts';
import { cutSeparator } from '../../../documents/join-cut.ts';
import type { CalendarDate } from '../../../model/calendar-date.ts';
import { statusLabel } from '../../../model/labels.ts';
import { classifyRecommendation } from '../../../rules/classify.ts';
import type { RecommendationDraft } from '../../importer.ts';
import type { PaperWords } from '../../mapping/paper-words.ts';
import { dueInText } from '../dates/due-in-text.ts';
import { committeeOfCell } from '../names/committee-mention.ts';
import { namedOffices } from '../names/offices.ts';
import type { LabelledText, PaperFront } from '../tables/paper-front.ts';
import type { RecommendationTable } from '../tables/recommendation-table.ts';
import { dropLeadIn } from '../words/drop-lead-in.ts';
import { follows, isFirst } from '../words/numbering.ts';
import { sourceAt } from './cell-text.ts';
import { titledCell } from './cell-title.ts';
import type { StatusCell } from './cell-values.ts';
import { entryProgress } from './entry-progress.ts';
import { entryValues } from './entry-values.ts';
import { itemValues } from './item-values.ts';
import { cellsForMark } from './lettered-cells.ts';
import { type SplitResolution, splitResolutions, trimResolution } from './split-resolutions.ts';
import { type StatedCell, statedCell } from './status-in-cell.ts';
import type { CellPart, TableEntry } from './table-entry.ts';

/** What is known beside the entry itself. */
export interface DraftContext {
  /** Id of the paper. */
  readonly paper: string;
  readonly table: RecommendationTable;
  readonly front: PaperFront;
  /** Labels that stand before the table ("Topic: …") and hold for all of it, the nearest first. */
  readonly labels: readonly LabelledText[];
  /** A heading right before the table. */
  readonly heading?: string;
  /** One cell may hold several recommendations. */
  readonly several: boolean;
  /** The words that the paper is read with. */
  readonly words: PaperWords;
  /** The day that the paper speaks for. */
  readonly reference?: CalendarDate;
  /** Status and officer of the item's first row, for the rows that its merged cells cover. */
  readonly carried: { readonly status?: string; readonly responsible?: string };
}

/** The recommendations of one entry, and the rows (by index in the table) on which one begins. */
export interface EntryDrafts {
  readonly drafts: readonly RecommendationDraft[];
  readonly diagnostics: readonly Diagnostic[];
  readonly startRows: readonly number[];
}

/** Makes the recommendations of one entry of a table: usually one, several where one cell holds several. */
export function entryDrafts(entry: TableEntry, given: DraftContext): EntryDrafts {
  const { table } = given;
  const place = placeOf(entry);
  const cell = entry.cells.get(table.columns.findIndex((column) => column.meanings[0] === 'recommendation')) ?? [];
  const stated: StatedCell = table.columns.some((column) => column.meanings.includes('status')) ? { parts: cell } : statedCell(cell);
  const context = stated.status === undefined ? given : { ...given, carried: { ...given.carried, status: stated.status } };
  const { title, parts } = withoutTitle(
    stated.parts,
    table.columns.some((column) => column.meanings[0] === 'topic'),
  );
  const { text, offsets } = printedCell(parts);
  const pieces = context.several || listsResolutions(text) ? splitResolutions(text) : [single(text)].filter((piece) => piece.text !== '');
  const item = itemValues(entry.item, context);
  const topic = item.topic ?? title;
  const values = entryValues(entry, context, item, place);
  const startRows = pieces.map((piece) => offsets.findLast((offset) => offset.start <= piece.start)?.row ?? 0);
  const committee = item.committee === undefined ? undefined : committeeOfCell(item.committee, context.front.committeeKey);

  const drafts = pieces.map((piece, at): RecommendationDraft => {
    const row = startRows[at] ?? 0;
    const own = pieces.length === 1 ? entry : cellsForMark(entry, piece.marker);
    const said = own === entry ? values : entryValues(own, context, item, place);
    const source = sourceAt(context.paper, placeBetween(entry, row, startRows[at + 1]));
    const { class: recordClass, reason } = classifyRecommendation(piece.text, piece.leadIn ?? '');
    const due = said.followUp ?? (said.saysNoDate ? undefined : dueInText(piece.text, item.raisedOn ?? context.reference));
    const opensRow = pieces.some((each, index) => startRows[index] === row && offsets.some((offset) => offset.start === each.start));
    // Where no column says who is to act, the words may.
    const namedInAsk = said.responsible.length + said.addressedTo.length === 0;
    const named = namedInAsk ? namedOffices(piece.text) : said;
    const notes = entryProgress(own, table.columns, context.paper, pieces.length === 1 ? undefined : { row, opensRow, starts: startRows });
    const told = stated.rest === undefined ? said.notes : [stated.rest, ...said.notes];
    const progress = [...told.map((note) => ({ text: note, source })), ...notes];
    const mark = piece.marker?.replace(/\.$/, '');
    const printed = said.reference ?? item.reference;
    const reference = pieces.length > 1 ? (mark ?? printed) : (printed ?? mark);
    const record: RecommendationDraft['record'] = {
      ...(reference === undefined ? {} : { reference }),
      ...(item.raisedOn === undefined ? {} : { raisedOn: item.raisedOn }),
      ...(topic === undefined ? {} : { topic }),
      text: piece.text,
      class: recordClass,
      classReason: reason,
      ...(named.addressedTo.length === 0 ? {} : { addressedTo: named.addressedTo }),
      ...(named.responsible.length === 0 ? {} : { responsible: named.responsible }),
      ...(due === undefined ? {} : { followUp: due }),
      ...(said.response === undefined ? {} : { response: said.response }),
      ...(progress.length === 0 ? {} : { progress }),
      status: said.status.status,
      ...(said.status.asWritten === undefined ? {} : { statusAsWritten: said.status.asWritten }),
      ...(said.status.mapped === undefined ? {} : { statusReason: mappedReason(said.status) }),
      sources: [{ ...source, quote: piece.text }],
    };
    return { entity: 'recommendation', ...(committee === undefined ? {} : { committee }), ...(namedInAsk ? { namedInAsk } : {}), record };
  });
  const diagnostics = [
    ...item.diagnostics.map((diagnostic) => ({ ...diagnostic, place })),
    ...values.diagnostics,
    ...(pieces.length === 0 ? [nothingResolved(place)] : []),
  ];
  return { drafts, diagnostics, startRows };
}

/** The parts of a cell of recommendations, and the title that it prints over them where no column has the topic. */
function withoutTitle(parts: readonly CellPart[], hasTopic: boolean): { readonly title?: string; readonly parts: readonly CellPart[] } {
  const [first, ...others] = parts;
  if (first === undefined || hasTopic) return { parts };
  const { title, text } = titledCell(first.text);
  return title === undefined ? { parts } : { title, parts: [{ ...first, text }, ...others] };
}

/** Why the status is what no vocabulary but the mapping's says. */
function mappedReason({ status, asWritten, mapped }: StatusCell): string {
  const usual = mapped?.usual === undefined ? '' : `, which usually means ${statusLabel(mapped.usual).toLowerCase()}`;
  return `the mapping takes "${asWritten ?? ''}" for ${statusLabel(status).toLowerCase()}${usual}`;
}

function nothingResolved(place: Place): Diagnostic {
  return {
    code: 'row-without-recommendation',
    severity: 'warning',
    message: 'this row opens a resolution and says nothing of it; nothing was imported from it',
    place,
  };
}

/** The whole of an entry's cell as one text, and where in it each printed row starts. */
function printedCell(parts: readonly CellPart[]): {
  readonly text: string;
  readonly offsets: readonly { readonly start: number; readonly row: number }[];
} {
  let text = '';
  const offsets: { start: number; row: number }[] = [];
  for (const part of parts) {
    const own = part.text.replace(listBreak, ' ').trim();
    text += cutSeparator(text, own);
    offsets.push({ start: text.length, row: part.row });
    text += own;
  }
  return { text, offsets };
}

/** Line ends within a cell that part nothing: those before a bullet or a number stay. */
const listBreak = /\n(?!• |\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] )/g;

/** Whether a cell is a list of recommendations and says so: a lead-in at most, and then lines that are numbered or have bullets. */
function listsResolutions(text: string): boolean {
  const { text: body } = dropLeadIn(text);
  const lines = body.split('\n');
  if (isStem(lines)) return false;
  return lines.length > 1 && lines.every((line) => trimResolution(line).marker !== undefined || line.startsWith('• '));
}

/** "a) the following be agreed:" over "1." and "2.": the list below is what that one consists of. */
function isStem([first = '', second = '']: readonly string[]): boolean {
  const [above, below] = [trimResolution(first).marker, trimResolution(second).marker];
  return above !== undefined && below !== undefined && /:$/.test(first) && isFirst(below) && !follows(above, below);
}

/** The whole cell as one recommendation; a number or letter at its head is its reference. */
function single(text: string): SplitResolution {
  const trimmed = trimResolution(text);
  const { text: own, leadIn } = dropLeadIn(trimmed.text);
  const { text: clean, marker } = trimmed.marker === undefined ? trimResolution(own) : { text: own, marker: trimmed.marker };
  return { text: clean, start: 0, ...(leadIn === undefined ? {} : { leadIn }), ...(marker === undefined ? {} : { marker }) };
}

/** The rows of the entry from one to another (the row on which the next recommendation begins, which may hold the end of this one). */
function placeBetween(entry: TableEntry, from: number, to: number | undefined): Place {
  const rows = entry.rows.filter((_, index) => {
    const at = entry.rowsAt[index] ?? 0;
    return at >= from && (to === undefined || at <= to);
  });
  const [first, ...others] = rows.map((row) => row.place);
  return first === undefined ? placeOf(entry) : others.reduce(joinPlaces, first);
}

function placeOf(entry: TableEntry): Place {
  const [first, ...others] = entry.rows.map((row) => row.place);
  return others.reduce(joinPlaces, first ?? { lines: [1, 1] });
}
