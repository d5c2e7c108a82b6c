import type { Diagnostic } from '../../base/diagnostic.ts';
import { joinPlaces, type Place } from '../../base/place.ts';
import { cutSeparator } from '../../documents/join-cut.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { splitPosts } from '../../model/published.ts';
import { isStatusPhrase } from '../../model/words/status-words.ts';
import { classifyRecommendation } from '../../rules/classify.ts';
import type { RecommendationDraft } from '../importer.ts';
import { isNone, joinParts, sourceAt } from './cell-text.ts';
import { readFollowUp, readResponse, readStatusCell } from './cell-values.ts';
import type { ColumnMeaning } from './column-words.ts';
import { committeeOfCell } from './committee-mention.ts';
import { dropLeadIn } from './drop-lead-in.ts';
import { dueInText } from './due-in-text.ts';
import { entryProgress } from './entry-progress.ts';
import type { RecommendationTable } from './find-tables.ts';
import { itemValues } from './item-values.ts';
import { pairedCells } from './paired-cells.ts';
import type { LabelledText, PaperFront } from './paper-front.ts';
import { type Resolution, splitResolutions, trimResolution } from './split-resolutions.ts';
import type { CellPart, TableEntry } from './table-entries.ts';

/** What is known beside the entry itself. */
export interface DraftContext {
  /** Id of the paper. */
  readonly paper: string;
  readonly table: RecommendationTable;
  readonly front: PaperFront;
  /** Labels that stand before the table ("Topic: …") and hold for all of it. */
  readonly labels: readonly LabelledText[];
  /** A heading right before the table. */
  readonly heading?: string;
  /** One cell may hold several recommendations. */
  readonly several: boolean;
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
export function entryDrafts(entry: TableEntry, context: DraftContext): EntryDrafts {
  const { table } = context;
  const cellOf = (meaning: ColumnMeaning): string =>
    table.columns
      .flatMap((column, at) => (column.meanings[0] === meaning ? [joinParts(entry.cells.get(at) ?? [])] : []))
      .filter((text) => text !== '' && !isNone(text))
      .join('\n');
  const diagnostics: Diagnostic[] = [];
  const { text, offsets } = printedCell(
    entry.cells.get(table.columns.findIndex((column) => column.meanings[0] === 'recommendation')) ?? [],
  );
  const pieces = context.several ? splitResolutions(text) : [single(text)].filter((piece) => piece.text !== '');
  const item = itemValues(entry.item, context);
  diagnostics.push(...item.diagnostics.map((diagnostic) => ({ ...diagnostic, place: entry.rows[0]?.place ?? { lines: [1, 1] as const } })));

  const pair = pairedCells(entry, table.columns, context.reference);
  const followUp = readFollowUp(cellOf('follow-up') || pair.due, item.raisedOn ?? context.reference);
  const saysNoDate = table.columns.some(
    (column, at) => column.meanings.includes('follow-up') && isNone(joinParts(entry.cells.get(at) ?? [])),
  );
  const response = readResponse(cellOf('response'));
  const answer = response.response ?? pair.response;
  const responsible = splitPosts(cellOf('responsible') || pair.owner || (context.carried.responsible ?? ''));
  const addressedTo = splitPosts(cellOf('addressed-to'));
  const status = readStatusCell({
    own: cellOf('status') || pair.status || (context.carried.status ?? ''),
    elsewhere: [followUp.status ?? '', ...[cellOf('progress'), cellOf('response')].filter(isStatusPhrase), item.status ?? ''],
    colours: context.front.colourKey,
  });
  if (status.unclear)
    diagnostics.push({
      code: 'status-not-known',
      severity: 'info',
      message: `the status "${status.asWritten}" is none of the words known; kept as written`,
      place: placeOf(entry),
      hint: 'set the status by hand, or give the paper a key',
    });
  if (response.unclear)
    diagnostics.push({
      code: 'response-words-unclear',
      severity: 'info',
      message: `"${response.words}" may be the decision or part of the sentence; taken as the decision`,
      place: placeOf(entry),
    });

  const rowOf = (piece: Resolution): number => offsets.findLast((offset) => offset.start <= piece.start)?.row ?? 0;
  const startRows = pieces.map(rowOf);
  const committee = item.committee === undefined ? undefined : committeeOfCell(item.committee, context.front.committeeKey);
  const ownReference = cellOf('reference').replace(/\s+/g, ' ') || item.reference;

  const drafts = pieces.map((piece, at): RecommendationDraft => {
    const row = startRows[at] ?? 0;
    const place = entry.rows
      .filter((each) => table.rows.indexOf(each) >= row && table.rows.indexOf(each) <= (startRows[at + 1] ?? Number.MAX_SAFE_INTEGER))
      .map((each) => each.place)
      .reduce(joinPlaces, table.rows[row]?.place ?? placeOf(entry));
    const source = sourceAt(context.paper, place);
    const { class: recordClass, reason } = classifyRecommendation(piece.text, piece.leadIn ?? '');
    const due = followUp.date ?? (saysNoDate ? undefined : dueInText(piece.text, item.raisedOn ?? context.reference));
    const opensRow = pieces.some((each, index) => startRows[index] === row && offsets.some((offset) => offset.start === each.start));
    const notes = entryProgress(
      entry,
      table.columns,
      context.paper,
      pieces.length === 1 ? undefined : { row, opensRow, starts: startRows },
    );
    const progress = response.rest === undefined ? notes : [{ text: response.rest, source }, ...notes];
    const reference = ownReference === undefined || ownReference === '' ? piece.marker : ownReference;
    const record: RecommendationDraft['record'] = {
      ...(reference === undefined ? {} : { reference }),
      ...(item.raisedOn === undefined ? {} : { raisedOn: item.raisedOn }),
      ...(item.topic === undefined ? {} : { topic: item.topic }),
      text: piece.text,
      class: recordClass,
      classReason: reason,
      ...(addressedTo.length === 0 ? {} : { addressedTo }),
      ...(responsible.length === 0 ? {} : { responsible }),
      ...(due === undefined ? {} : { followUp: due }),
      ...(answer === undefined ? {} : { response: answer }),
      ...(progress.length === 0 ? {} : { progress }),
      status: status.status,
      ...(status.asWritten === undefined ? {} : { statusAsWritten: status.asWritten }),
      sources: [{ ...source, quote: piece.text }],
    };
    return committee === undefined ? { entity: 'recommendation', record } : { entity: 'recommendation', committee, record };
  });
  return { drafts, diagnostics, startRows };
}

/** The whole of an entry's cell as one text, and where in it each printed row starts. */
function printedCell(parts: readonly CellPart[]): {
  readonly text: string;
  readonly offsets: readonly { readonly start: number; readonly row: number }[];
} {
  let text = '';
  const offsets: { start: number; row: number }[] = [];
  for (const part of parts) {
    const own = part.text.replace(/\n(?!• )/g, ' ').trim();
    text += cutSeparator(text, own);
    offsets.push({ start: text.length, row: part.row });
    text += own;
  }
  return { text, offsets };
}

function single(text: string): Resolution {
  const trimmed = trimResolution(text);
  const { text: own, leadIn } = dropLeadIn(trimmed.text);
  const { text: clean, marker } = trimmed.marker === undefined ? trimResolution(own) : { text: own, marker: trimmed.marker };
  return { text: clean, start: 0, ...(leadIn === undefined ? {} : { leadIn }), ...(marker === undefined ? {} : { marker }) };
}

function placeOf(entry: TableEntry): Place {
  const [first, ...others] = entry.rows.map((row) => row.place);
  return others.reduce(joinPlaces, first ?? { lines: [1, 1] });
}
