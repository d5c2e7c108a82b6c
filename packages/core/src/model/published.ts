import type { CalendarDate } from './calendar-date.ts';
import { formatDate } from './dates/calendar.ts';
import { decisionLabel, statusLabel } from './labels.ts';
import type { Recommendation, Response } from './recommendation.ts';
import type { Status } from './vocabulary.ts';
import { readStatus } from './words/status-words.ts';

/** The cells of one row of a published tracker. `\n` is a line break; an empty cell is `''`. */
export interface PublishedCells {
  readonly topic: string;
  readonly meeting: string;
  readonly recommendation: string;
  readonly responsible: string;
  readonly followUp: string;
  readonly response: string;
  readonly status: string;
}

/** What a published row is made from: the fields of a record, or of a draft that a paper gave. */
export type Publishable = Pick<
  Recommendation,
  'topic' | 'raisedOn' | 'text' | 'responsible' | 'followUp' | 'response' | 'progress' | 'status' | 'statusAsWritten'
>;

/** What stands in the Follow up column when there is no date, as trackers print it. */
export const noFollowUp = '-';

/**
 * Stands between the posts of one cell. A semicolon, because the title of a post may hold a comma, a slash or "and", and because
 * a line break does not survive every format.
 */
const betweenPosts = '; ';

/**
 * How a record stands in a published tracker: Topic, Meeting, Recommendation, Responsible, Follow up, Response, Status. Papers' own
 * words are kept where there are any, dates are written in full ("13 September 2023"). Private notes are never part of it.
 *
 * The tracker of a register must import back as no change at all, so an import compares what it read with these same cells: two
 * records with equal cells print the same row.
 *
 * @param options.meetingDate the day of the meeting, for a record that names its meeting and not the day it was raised
 */
export function publishedCells(record: Publishable, options: { readonly meetingDate?: CalendarDate } = {}): PublishedCells {
  const meeting = record.raisedOn ?? options.meetingDate;
  return {
    topic: record.topic ?? '',
    meeting: meeting === undefined ? '' : formatDate(meeting),
    recommendation: record.text,
    responsible: joinPosts(record.responsible ?? []),
    followUp: record.followUp?.text ?? noFollowUp,
    response: publishedResponse(record),
    status: publishedStatus(record),
  };
}

/** Posts of one Responsible cell, parted by "; ". */
export function joinPosts(posts: readonly string[]): string {
  return posts.join(betweenPosts);
}

/** The posts of a Responsible cell that `joinPosts` wrote: parts at semicolons and line breaks, none empty. */
export function splitPosts(cell: string): readonly string[] {
  return cell
    .split(/;|\n/)
    .map((post) => post.trim())
    .filter((post) => post !== '');
}

/**
 * The status as the paper has it, else in words; an unknown one leaves the cell empty. Where the paper's word means something else than
 * the record now says, the status was changed since, and the paper's word is no longer printed.
 */
export function publishedStatus(record: Pick<Recommendation, 'status' | 'statusAsWritten'>): string {
  const { status, statusAsWritten } = record;
  // Our own word for it needs no reading, and most papers use it.
  if (status !== 'unknown' && statusAsWritten === statusLabel(status)) return statusAsWritten;
  const word = statusAsWritten === undefined ? undefined : meantBy(statusAsWritten);
  if (statusAsWritten !== undefined && (word === undefined || word === status)) return statusAsWritten;
  return status === 'unknown' ? '' : statusLabel(status);
}

/** A register has thousands of records and a handful of words for their status: each is read once. */
const meanings = new Map<string, Status | undefined>();

function meantBy(word: string): Status | undefined {
  if (!meanings.has(word)) {
    if (meanings.size >= 1000) meanings.clear();
    meanings.set(word, readStatus(word)?.status);
  }
  return meanings.get(word);
}

/**
 * What was answered and what was done since: the response, then each update of progress on a line of its own. A text whose lines
 * all stand there already (a paper's cell is often both the response and an update) is not repeated.
 */
export function publishedResponse(record: Pick<Recommendation, 'response' | 'progress'>): string {
  const lines: string[] = [];
  addFresh(lines, responseText(record.response));
  for (const note of record.progress ?? []) addFresh(lines, note.text);
  return lines.join('\n');
}

/** Adds the lines of a text, all or none. */
function addFresh(lines: string[], text: string): void {
  if (!text.includes('\n')) {
    if (text.trim() !== '' && !lines.includes(text)) lines.push(text);
    return;
  }
  const own = text.split('\n').filter((line) => line.trim() !== '');
  if (own.some((line) => !lines.includes(line))) lines.push(...own);
}

/** The words of the paper, else the decision and what was said with it: "Accepted in part: funding runs to March." */
function responseText(response: Response | undefined): string {
  if (response === undefined) return '';
  if (response.asWritten !== undefined) return response.asWritten;
  const said = response.text ?? '';
  if (response.decision === undefined || response.decision === 'awaiting') return said;
  const decision = decisionLabel(response.decision);
  if (said === '') return decision;
  return said.toLowerCase().startsWith(decision.toLowerCase()) ? said : `${decision}: ${said}`;
}
