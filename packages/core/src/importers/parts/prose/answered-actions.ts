import type { Place } from '../../../base/place.ts';
import type { CalendarDate } from '../../../model/calendar-date.ts';
import { parseCalendarDate } from '../../../model/dates/parse-date.ts';
import { isTitleLine } from '../blocks/block-text.ts';
import { readAction } from '../names/action-notes.ts';
import { isPageFurniture } from '../words/page-furniture.ts';
import type { Passage } from './passages.ts';
import { type GrowingResolution, listFrom, push } from './resolution-list.ts';

/** An action that its paper labels so, and what came of it under a label of its own. */
export interface AnsweredAction {
  /** One, or each of the list that the action consists of. */
  readonly asks: readonly GrowingResolution[];
  readonly answer?: string;
  /** Where the answer stands. */
  readonly answered: readonly Place[];
  readonly topic?: string;
  readonly raisedOn?: CalendarDate;
}

const action = /^Action(?:\s\d{1,3})?\s?[-–—:]\s?(?=\S)/u;
/** A slip of the paper may leave the dash out, before a capital. */
const answer = /^(?:Response|Outcome)(?:\s?[-–—:]\s?|\s(?=\p{Lu}))(?=\S)/u;
/** "The council commits to": the list below is what is to be done. */
const stem = /^(?:the\s)?((?:\p{L}[\p{L}’'-]*\s){1,8}?)(?:commit|agree|undertake|resolve)(?:s|d|ed)?\s(?:to|that)\s?:?$/iu;

/**
 * The actions of a page that prints each behind a label, "Action - …", with "Response - …" below it; above them the title of the matter, and
 * above those the day of the meeting. A list below an action that only opens it ("The council commits to") is an action an item.
 *
 * Source: action trackers that councils keep as a web page and not as a table.
 */
export function answeredActions(passages: readonly Passage[]): readonly AnsweredAction[] {
  const found: AnsweredAction[] = [];
  let raisedOn: CalendarDate | undefined;
  for (let at = 0; at < passages.length; at += 1) {
    const passage = passages[at];
    if (passage === undefined || passage.kind === 'grid') continue;
    if (passage.text.length < 40) raisedOn = parseCalendarDate(passage.text) ?? raisedOn;
    const label = passage.kind === 'item' ? null : action.exec(passage.text);
    if (label === null) continue;
    const text = passage.text.slice(label[0].length);
    const { asks, next } = asksOf(passages, at, text);
    const told = answerFrom(passages, next);
    const topic = topicAbove(passages, at);
    found.push({
      asks,
      ...(told.text === '' ? {} : { answer: told.text }),
      answered: told.places,
      ...(topic === undefined ? {} : { topic }),
      ...(raisedOn === undefined ? {} : { raisedOn }),
    });
    at = told.next - 1;
  }
  return found;
}

function asksOf(
  passages: readonly Passage[],
  at: number,
  text: string,
): { readonly asks: readonly GrowingResolution[]; readonly next: number } {
  const passage = passages[at];
  const asks: GrowingResolution[] = [];
  const doer = stem.exec(text)?.[1]?.trim();
  const next = doer === undefined ? undefined : listFrom(passages, at + 1, asks, text, undefined, 'action');
  if (next !== undefined && doer !== undefined) {
    for (const ask of asks) ask.owners.push(doer);
    return { asks, next };
  }
  if (passage !== undefined) push(asks, passage, text, 'action', undefined, undefined, readAction(text).owners);
  return { asks, next: at + 1 };
}

/** What is said under the label of the answer, to the next action or the title above it. */
function answerFrom(
  passages: readonly Passage[],
  from: number,
): { readonly text: string; readonly places: readonly Place[]; readonly next: number } {
  const label = answer.exec(passages[from]?.text ?? '');
  if (label === null) return { text: '', places: [], next: from };
  const own: Passage[] = [];
  let next = from;
  for (let part = passages[next]; part !== undefined && part.kind !== 'grid' && !isPageFurniture(part.text); part = passages[next]) {
    if (next > from && (action.test(part.text) || opensMatter(passages, next))) break;
    own.push(part);
    next += 1;
  }
  return {
    text: own.map((part, index) => (index === 0 ? part.text.slice(label[0].length) : part.text)).join('\n'),
    places: own.map((part) => part.place),
    next,
  };
}

/** A title or the day of the next meeting, an action at most two lines below it. */
function opensMatter(passages: readonly Passage[], at: number): boolean {
  const part = passages[at];
  if (part === undefined || !isHead(part)) return false;
  const below = passages.slice(at + 1, at + 3);
  const first = below.findIndex((each) => action.test(each.text));
  return first >= 0 && below.slice(0, first).every(isHead);
}

function isHead(part: Passage): boolean {
  return part.kind !== 'grid' && (isTitleLine(part) || (part.text.length < 40 && parseCalendarDate(part.text) !== undefined));
}

function topicAbove(passages: readonly Passage[], at: number): string | undefined {
  const above = passages[at - 1];
  const titled = above !== undefined && above.kind !== 'grid' && isTitleLine(above) && parseCalendarDate(above.text) === undefined;
  return titled ? above.text : undefined;
}
