import type { Diagnostic } from '../../../base/diagnostic.ts';
import type { Place } from '../../../base/place.ts';
import type { CalendarDate } from '../../../model/calendar-date.ts';
import { statusLabel } from '../../../model/labels.ts';
import type { PartialDate } from '../../../model/partial-date.ts';
import { splitPosts } from '../../../model/published.ts';
import type { Response } from '../../../model/recommendation.ts';
import { readDecision } from '../../../model/words/decision-words.ts';
import { isStatusPhrase, readStatus } from '../../../model/words/status-words.ts';
import { cellFit } from '../tables/cell-fit.ts';
import type { ColumnMeaning } from '../tables/column-words.ts';
import { isNone, joinParts } from './cell-text.ts';
import { readFollowUp, readResponse, readStatusCell, type StatusCell } from './cell-values.ts';
import { pairedCells, statusAtHead } from './paired-cells.ts';
import type { DraftContext } from './table-drafts.ts';
import type { TableEntry } from './table-entry.ts';

/** What the columns beside a recommendation say of it, or of each one where the cell holds several. */
export interface EntryValues {
  readonly reference?: string;
  readonly responsible: readonly string[];
  readonly addressedTo: readonly string[];
  readonly followUp?: PartialDate;
  /** The paper says "-" for the date: none was set, so none is looked for in the text. */
  readonly saysNoDate: boolean;
  readonly response?: Response;
  readonly status: StatusCell;
  /** Words of these columns that no field holds. */
  readonly notes: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the columns of an entry: officer, decision-maker, deadline, response and status. A status is looked for in its own column, then
 * under the deadline ("Completed"), at the head of the news where the table has no column for it, and in the heading above.
 */
export function entryValues(
  entry: TableEntry,
  context: DraftContext,
  item: { readonly raisedOn?: CalendarDate; readonly status?: string },
  place: Place,
): EntryValues {
  const { columns } = context.table;
  const textAt = (at: number): string => joinParts(entry.cells.get(at) ?? []);
  const cellOf = (meaning: ColumnMeaning): string =>
    columns.flatMap((column, at) => (column.meanings[0] === meaning && !isNone(textAt(at)) ? [textAt(at)] : [])).join('\n');
  const headerOf = (meaning: ColumnMeaning): string => columns.find((column) => column.meanings.includes(meaning))?.header ?? '';
  const pair = pairedCells(entry, columns, context.reference, context.words);
  const followUp = readFollowUp(pair.due || cellOf('follow-up'), item.raisedOn ?? context.reference, context.words);
  const response = readResponse(cellOf('response'), headerOf('response'));
  const news = cellOf('progress');
  const swapped =
    isStatusPhrase(cellOf('responsible')) && !isStatusPhrase(cellOf('status')) && cellFit('responsible', cellOf('status')) >= 1.5;
  const owner = swapped ? cellOf('status') : pair.owner || cellOf('responsible');
  const own = swapped ? cellOf('responsible') : cellOf('status') || pair.status;
  const hasStatus = columns.some((column) => column.meanings.includes('status'));
  const status = readStatusCell({
    own: own || (context.carried.status ?? ''),
    elsewhere: [
      followUp.status ?? '',
      (hasStatus ? undefined : statusAtHead(news, context.words)) ?? '',
      ...[cellOf('response')].filter((text) => isStatusPhrase(text) && readDecision(text) === undefined),
      item.status ?? '',
    ],
    colours: context.front.colourKey,
    header: headerOf('status'),
    words: context.words,
  });
  const answer = response.response ?? pair.response ?? refusalMapped(status);
  const due = followUp.date ?? dueInStatus(own, item.raisedOn ?? context.reference);
  const reference = cellOf('reference').replace(/\s+/g, ' ');
  const otherState =
    followUp.status !== undefined &&
    followUp.date === undefined &&
    followUp.status !== status.asWritten &&
    readStatus(followUp.status)?.status !== status.status;
  return {
    ...(reference === '' ? {} : { reference }),
    responsible: postsOf(owner || (context.carried.responsible ?? '')),
    addressedTo: postsOf(cellOf('addressed-to')),
    ...(due === undefined ? {} : { followUp: due }),
    saysNoDate: columns.some((column, at) => column.meanings.includes('follow-up') && textAt(at) !== '' && isNone(textAt(at))),
    ...(answer === undefined ? {} : { response: answer }),
    status,
    notes: [
      ...(response.rest === undefined ? [] : [response.rest]),
      ...(otherState ? [`${headerOf('follow-up')}: ${followUp.status ?? ''}`] : []),
    ],
    diagnostics: [
      ...unclearStatus(status, place),
      ...mappedStatus(status, place),
      ...unclearResponse(response, place),
      ...carriedOwner(owner === '', context, place),
    ],
  };
}

/** The deadline that a state names: "Outstanding – due 3 May 2031". */
function dueInStatus(text: string, reference: CalendarDate | undefined): PartialDate | undefined {
  const words = /\b(?:due|expected|target|complete by|deadline)\b:?\s+(?:(?:date|by|on|in)\b:?\s+)?(.{4,30})$/i.exec(text)?.[1];
  const date = words === undefined ? undefined : readFollowUp(words, reference).date;
  return date?.edtf === undefined ? undefined : date;
}

/** The posts of a cell; a name in brackets on a line of its own belongs to the post above. */
function postsOf(cell: string): readonly string[] {
  return splitPosts(cell.replace(/\n(?=\()/g, ' '));
}

function unclearStatus(status: StatusCell, place: Place): readonly Diagnostic[] {
  if (!status.unclear) return [];
  const message = `the status "${status.asWritten ?? ''}" is none of the words known; kept as written`;
  return [{ code: 'status-not-known', severity: 'info', message, place, hint: 'set the status by hand, or give the paper a key' }];
}

/** A word of decision that a mapping takes for complete stays on the record as the answer that it is: the rules challenge the one with the other. */
function refusalMapped({ status, asWritten, mapped }: StatusCell): Response | undefined {
  const decision = mapped === undefined || status !== 'complete' ? undefined : readDecision(asWritten ?? '')?.decision;
  return decision === 'rejected' || decision === 'deferred' ? { decision, asWritten: asWritten ?? '' } : undefined;
}

/** What a mapping makes of a word that is usually something else is told, so that nobody's "Rejected" becomes complete unseen. */
function mappedStatus({ status, asWritten, mapped }: StatusCell, place: Place): readonly Diagnostic[] {
  if (mapped?.usual === undefined) return [];
  const message = `"${asWritten ?? ''}" usually means ${statusLabel(mapped.usual).toLowerCase()}; the mapping takes it for ${statusLabel(status).toLowerCase()}`;
  return [
    { code: 'mapped-status', severity: 'warning', message, place, hint: 'the reason of the status says so; look whether that is right' },
  ];
}

function unclearResponse(response: { readonly unclear: boolean; readonly words: string }, place: Place): readonly Diagnostic[] {
  if (!response.unclear) return [];
  const message = `"${response.words}": its first words may be the decision or a part of the sentence; taken as the decision`;
  return [{ code: 'response-words-unclear', severity: 'info', message, place }];
}

function carriedOwner(blank: boolean, context: DraftContext, place: Place): readonly Diagnostic[] {
  const { responsible } = context.carried;
  if (!blank || responsible === undefined) return [];
  const message = `the officer's cell is empty; "${responsible}" was taken from the first row of the same item`;
  return [{ code: 'carried-down', severity: 'info', message, place }];
}
