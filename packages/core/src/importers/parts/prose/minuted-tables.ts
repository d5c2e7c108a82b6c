import type { Cell } from '../../../documents/document.ts';
import { ownersOf } from '../names/action-notes.ts';
import { isOwner } from '../words/trailing-notes.ts';
import { isView } from './agreed-in-passing.ts';
import type { Passage } from './passages.ts';
import { type GrowingResolution, push } from './resolution-list.ts';
import { sentences } from './sentences.ts';

/** The columns of minutes that are set as a table: where the talk stands, and who is to act on it. */
interface MinutedColumns {
  /** The row that names them: who was there may stand above it. */
  readonly header: number;
  readonly matter: number;
  readonly action: number;
  /** The talk is that of an agenda or of minutes, so that a row that names nobody may still decide something. */
  readonly minutes: boolean;
}

const actionHeader = /^actions?(?:\s(?:by|for|owner|required|points?))?$|^(?:action )?(?:owner|by whom)$/iu;
const matterHeader = /\b(?:items?|matters?|minutes?|discussion|subject|topic|issue|notes?|details?|description)\b/iu;
/** The fewest words that the cells of the talk have on average. */
const fewestWords = 12;

const decides = /\b(?:agreed|requested|asked(?=\s+that)|decided|resolved|undertook)\s+(?:that|to)\s+/u;
/** Who decides, right before: "The Panel", "Members", "It was also". */
const subject =
  /^(?:(?:[Tt]he|[Tt]his)\s+(?:[\p{L}&’'-]+\s+){0,6}?|[Ii]t\s+was\s+|[Mm]embers\s+|[Oo]fficers\s+|\p{Lu}{2,3}\s+|(?:Mr|Mrs|Ms|Cllr|Councillor|Deputy|Senator)\.?\s+(?:\p{Lu}[\p{L}.’'-]*\s+){1,3})(?:(?:also|then|further|therefore|was|were)\s+)*$/u;
/** How the body itself will meet is nobody's action. */
const ofMeetings = /\bagreed to meet\b|\bagreed that\s[^.]{0,60}?\bmeetings?\s(?:would|will|should)\sbe\s/u;
/** "Several wards were named, for which the Panel asked that …": what it is asked for stands before. */
const relative = /\bwhich\s(?:the|this)\s(?:[\p{L}&’'-]+\s){0,6}?$/u;
const talks = /\b(?:noted|considered|received|discussed|took|and|heard|had)\b/u;

/**
 * What is agreed in minutes that are set as a table, an item a row, with the one who is to act in a column of its own ("Agenda matter | Action", "MH"):
 * each sentence of the row's talk that agrees or undertakes something, for those whom the column names. Rows that name nobody ask
 * nothing, unless the column beside is that of an agenda and the sentence says what is to be done.
 *
 * Source: notes of panels and of partnership and parish meetings.
 */
export function minutedActions(grid: Passage): readonly GrowingResolution[] {
  const columns = minutedColumns(grid);
  if (columns === undefined) return [];
  const drafts: GrowingResolution[] = [];
  for (const row of grid.rows.slice(columns.header + 1)) {
    const owner = textOf(row, columns.action);
    const owned = isOwner(owner);
    if (!owned && (owner !== '' || !columns.minutes)) continue;
    const matter = textOf(row, columns.matter);
    const topic = titleIn(matter);
    for (const ask of asksIn(matter).filter((each) => owned || isFirm(each))) {
      const made = push(
        drafts,
        { ...grid, place: row[columns.matter]?.place ?? grid.place },
        ask.replace(impersonal, ''),
        'action',
        undefined,
        undefined,
        owned ? ownersOf(owner) : [],
      );
      if (made !== undefined && topic !== undefined) made.topic = topic;
    }
  }
  return drafts;
}

/** "5. Wells of the parish The Panel noted …": the number and title of an item, run on into what was said under it. */
function titleIn(matter: string): string | undefined {
  return /^\d{1,2}\.\s+(\p{Lu}[^.:;]{2,90}?)\s+(?=(?:The\s(?:[\p{L}&’'-]+\s){0,6}?(?:Sub-Committee|Committee|Panel|Board|Chair\p{L}*|Group|Forum)|Members|Officers)\s\p{Ll})/su
    .exec(matter)?.[1]
    ?.replace(/\s+/gu, ' ');
}

/** Whether a grid is minutes set as a table, and which of its columns are which. */
export function minutedColumns(grid: Passage): MinutedColumns | undefined {
  if (grid.kind !== 'grid') return undefined;
  const header = grid.rows.findIndex((row) => row.some((cell) => actionHeader.test(cell.text.trim())));
  const [titles = [], rows] = [grid.rows[header]?.map((cell) => cell.text.trim()), grid.rows.slice(header + 1)];
  const action = titles.findIndex((title) => actionHeader.test(title));
  if (rows.length < (header > 0 ? 1 : 2) || action < 1 || titles.filter((title) => actionHeader.test(title)).length > 1) return undefined;
  const matter = titles.findIndex((title, at) => at !== action && matterHeader.test(title) && wordiness(rows, at) >= fewestWords);
  const minutes = /^(?:agenda (?:matters?|items?)|minutes?|discussion)\b/iu.test(titles[matter] ?? '');
  return matter < 0 || !(minutes || rows.some((row) => isOwner(textOf(row, action)))) ? undefined : { header, matter, action, minutes };
}

/** "It was agreed to …": that it was agreed is no part of what is to be done. */
const impersonal = /^It\swas\s(?:(?:also|then|further|therefore)\s)?\p{L}+\s(?:that\s)?/u;

/** Something is to be done, and not merely noted or left as it is. */
const firm =
  /\b(?:agreed|requested|asked(?=\s+that)|decided|resolved|undertook)\s+(?:to\s+(?!note\b|receive\b|defer\b)|that\s.{3,200}?(?<!\b(?:could|can|cannot|may|might|to))\s(?:be|should|would|will)\s)/u;

function isFirm(ask: string): boolean {
  return firm.test(ask) && !/\b(?:no (?:further |other )?action|be (?:noted|deferred))\b/u.test(ask);
}

/** "agreed that it would be good to see the wells": a wish, which what is asked in the same row makes good. */
const wish = /\bagreed that it (?:would|might) be (?:good|helpful|useful|beneficial|worthwhile|interesting|important)\b/u;

/** The sentences that decide something; one that goes on from what was noted ("… and agreed that") begins with its own verb. */
function asksIn(text: string): readonly string[] {
  const asks = sentences(text.replace(/\s+/gu, ' ')).flatMap((sentence) => {
    const found = decides.exec(sentence);
    if (found === null || ofMeetings.test(sentence) || isView(sentence.slice(found.index + found[0].length))) return [];
    const before = sentence.slice(0, found.index);
    return [(subject.test(before) && !talks.test(before)) || relative.test(before) ? sentence : sentence.slice(found.index)];
  });
  return asks.some((ask) => !wish.test(ask)) ? asks.filter((ask) => !wish.test(ask)) : asks;
}

function textOf(row: readonly Cell[], at: number): string {
  return row[at]?.text.trim() ?? '';
}

function wordiness(rows: readonly (readonly Cell[])[], at: number): number {
  return rows.reduce((sum, row) => sum + textOf(row, at).split(/\s+/u).length, 0) / rows.length;
}
