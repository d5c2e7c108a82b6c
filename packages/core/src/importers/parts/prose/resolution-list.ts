import type { Place } from '../../../base/place.ts';
import { ownersOf, readActionNote, splitAtAction } from '../names/action-notes.ts';
import { stripLeadIn } from '../words/lead-ins.ts';
import { follows, isFirst, isNumbered, markerStyle, withoutJoiner } from '../words/numbering.ts';
import { withoutMovers } from '../words/trailing-movers.ts';
import type { Passage } from './passages.ts';
import { pastReasons } from './reasons.ts';

/** How a text is known to be a resolution. */
export type ResolutionMark =
  | 'lead-in' // "RESOLVED:" or the like introduces it
  | 'list' // a numbered list of "that …" or "to …" whose lead-in is lost
  | 'action' // "ACTION: name"
  | 'agreed' // "it was agreed that …", in an item without a formal resolution
  | 'noted'; // "The Panel noted the report.", the only outcome of its item

/** A resolution while it is still growing: bullets and action notes below may join it. */
export interface GrowingResolution {
  text: string;
  mark: ResolutionMark;
  leadIn?: string;
  reference?: string;
  /** What it is about, where it says so itself. */
  topic?: string;
  owners: string[];
  place: Place;
  further: Place[];
  level: number;
}

/** "the report be noted and the following recommendations be submitted to Cabinet: -": what stands below asks, not it. */
const introducesAsks =
  /\b(?:the|these) following (?:\p{L}+ ){0,2}?(?:recommendations?|requests?|actions?|proposals)\b[^:]{0,120}[:–—-][\s:–—-]*$/iu;
/** "that the Cabinet be recommended:", "That it be recommended to Council that:": the whole of the item says to whom those below it go. */
const addressesBelow =
  /^(?:that\s+)?(?:the\s+)?(?:[\p{L}&’'-]+\s+){1,8}?(?:be\s+(?:recommended|requested|asked|advised|urged)|recommends?)(?:\s+to\s+(?:the\s+)?\p{Lu}[\p{L}&’'-]*(?:\s+(?:(?:for|and|of|the)\s+)*\p{Lu}[\p{L}&’'-]*){0,8})?(?:\s+(?:that|to|as\s+follows))?\s?[:–—-][\s:–—-]*$/u;
/** "Members also asked for:" between (c) and (d): it introduces what follows, and is no part of what stands above. */
const introducesMore = /:[-–—]?$/u;
const subjectStem = /\b(?:Sub-?Committee|Committee|Panel|Commission|Board|Members|Forum|Group)\s*[:–—-]+$/iu;

/**
 * The items of a list as one resolution each; deeper items, and bullets or "(a)" under "1.", are parts of the one above. `after` is the number that
 * the first item must count on from. Gives the passage after the list; `undefined` where no list begins. `outer` is the number of the list in which this one lies, which ends where that one goes on.
 */
export function listFrom(
  passages: readonly Passage[],
  from: number,
  drafts: GrowingResolution[],
  leadIn: string,
  after: string | undefined,
  mark: ResolutionMark = 'lead-in',
  outer?: string,
): number | undefined {
  const first = passages[from];
  if (first?.kind !== 'item' || (after !== undefined && !follows(after, first.marker ?? ''))) return undefined;
  const numbered = isNumbered(first.marker ?? '');
  let last = after;
  let stem = leadIn;
  let at = from;
  for (let item = passages[at]; item !== undefined; item = passages[at]) {
    const marker = item.marker ?? '';
    const owners = at > from && item.kind === 'text' ? ownersIn(item) : undefined;
    const reasoned = pastReasons(passages, at);
    if (reasoned > at) {
      const next = passages[reasoned];
      if (last === undefined || next?.kind !== 'item' || !follows(last, next.marker ?? '')) break;
      at = reasoned;
      continue;
    }
    // "To close the following actions:" and "Action 3 - Wells" below: what is called so is listed, and nobody is named.
    if (owners !== undefined && /:[-–—]?(?:\n|$)/u.test(drafts.at(-1)?.text ?? '')) extend(drafts, item);
    else if (owners !== undefined) addOwners(drafts, item, owners);
    else if (at > from && lostItsNumber(item, passages[at - 1])) push(drafts, item, itemText(item.text, stem), mark, stem);
    else if (item.kind !== 'item') {
      if (!resumes(passages, at, last)) break;
      if (introducesMore.test(item.text)) stem = item.text;
      else extend(drafts, item);
    } else if (
      numbered ? isNumbered(marker) && (last === undefined || follows(last, marker)) : item.level <= first.level && !isNumbered(marker)
    ) {
      const asks = introducesAsks.test(item.text) || addressesBelow.test(item.text);
      if (!asks && stripLeadIn(item.text).text === '') break;
      if (!asks) push(drafts, item, itemText(item.text, stem), mark, stem, numbered ? marker : undefined);
      last = marker;
      const inner = asks || saysThatBelow(passages, at) ? listBelow(passages, at, drafts, mark) : undefined;
      if (inner !== undefined) {
        at = inner;
        continue;
      }
      if (asks) push(drafts, item, itemText(item.text, stem), mark, stem, numbered ? marker : undefined);
    } else if (
      numbered &&
      isNumbered(marker) &&
      item.level <= first.level &&
      (isFirst(marker) ? marker === first.marker && /^that\s/iu.test(item.text) : markerStyle(marker) === markerStyle(first.marker ?? ''))
    ) {
      // Each is "1.", as a web page prints lists that it parts; or the count jumps: a paper's slip ("1, 2, 4"). It is still the list.
      push(drafts, item, stripLeadIn(item.text).text, mark, stem, marker);
      last = marker;
    } else if (outer !== undefined && follows(outer, marker)) break;
    else if (at > from && (numbered || item.level > first.level)) {
      extend(drafts, item);
    } else break;
    at += 1;
  }
  return at === from ? undefined : at;
}

/** "b) That a report go to Cabinet as follows:" above "1. That …", "2. That …": what stands below are clauses of their own, each resolved. */
function saysThatBelow(passages: readonly Passage[], at: number): boolean {
  const [head, first, second] = passages.slice(at, at + 3);
  if (head === undefined || !/:[–—-]?$/u.test(head.text)) return false;
  return [first, second].every((item) => item?.kind === 'item' && isNumbered(item.marker ?? '') && /^that[,\s]/iu.test(item.text));
}

/** The list of another kind that an item introduces: "a)" below "1)". */
function listBelow(passages: readonly Passage[], at: number, drafts: GrowingResolution[], mark: ResolutionMark): number | undefined {
  const [head, first] = [passages[at], passages[at + 1]];
  if (head === undefined || first?.kind !== 'item' || markerStyle(first.marker ?? '') === markerStyle(head.marker ?? '')) return undefined;
  return listFrom(passages, at + 1, drafts, head.text, undefined, mark, head.marker);
}

/** "that the map be printed." below "(ii) …;": the next item of a list, whose number was lost. */
function lostItsNumber(item: Passage, above: Passage | undefined): boolean {
  if (item.kind !== 'text' || item.marker !== undefined || item.bold || !/^that\s/u.test(item.text)) return false;
  return above?.kind === 'item' && /;(?:\s*and)?$/u.test(above.text);
}

/**
 * What an item resolves, without a lead-in of its own. Under "RESOLVED that the Committee:" its verb is the committee's, and stays:
 * "Recommended to Cabinet that the fee be kept".
 */
export function itemText(text: string, leadIn: string): string {
  return subjectStem.test(leadIn) && !/^that\b/iu.test(text) ? text.trim() : stripLeadIn(text).text;
}

/** "the following members be appointed –": names stand below, one a line. */
const opensNames = /\b(?:following|as follows)\b[^.]{0,300}$|[:–—-]$/iu;
/** More lines than that are the rest of the minute. */
const mostNames = 20;

/**
 * Whether a list goes on after what stands inside it: the next item counts on, and between is one paragraph, or short lines of names below an
 * item that announces them. None is numbered or a lead-in.
 */
function resumes(passages: readonly Passage[], at: number, last: string | undefined): boolean {
  if (last === undefined) return false;
  let to = at;
  while (to < at + mostNames && isInside(passages[to], to > at)) to += 1;
  const next = passages[to];
  if (to === at || next?.kind !== 'item' || !follows(last, next.marker ?? '')) return false;
  return to === at + 1 || (opensNames.test(passages[at - 1]?.text ?? '') && passages.slice(at, to).every(isName));
}

function isInside(passage: Passage | undefined, further: boolean): boolean {
  if (passage?.kind !== 'text' || passage.marker !== undefined || passage.bold || (further && !isName(passage))) return false;
  return stripLeadIn(passage.text).leadIn === undefined && readActionNote(passage.text) === undefined;
}

/** "Roads – Councillor Frost": a short line that ends no sentence. */
function isName({ text }: Passage): boolean {
  return text.length < 100 && /^\p{Lu}/u.test(text) && !/\.$/u.test(text);
}

/** The names of a note between the items of a list, "ACTION: Head of Roads", which gives them the item above. */
function ownersIn(passage: Passage): readonly string[] | undefined {
  const note = readActionNote(passage.text);
  return note === undefined || note.text !== undefined || note.owners.length === 0 ? undefined : note.owners;
}

function addOwners(drafts: GrowingResolution[], passage: Passage, owners: readonly string[]): void {
  const last = drafts.at(-1);
  if (last === undefined) return;
  for (const owner of owners) if (!last.owners.includes(owner)) last.owners.push(owner);
  last.further.push(passage.place);
}

/** Adds one resolution, its joiner ("; and") dropped, and answers it; a text without two letters, empty or all that a cut left, adds nothing. */
export function push(
  drafts: GrowingResolution[],
  passage: Passage,
  text: string,
  mark: ResolutionMark,
  leadIn?: string,
  reference?: string,
  owners: readonly string[] = [],
): GrowingResolution | undefined {
  if (!/\p{L}.*\p{L}/su.test(text)) return undefined;
  const noted = owners.length > 0 ? undefined : splitAtAction(text);
  if (noted !== undefined && noted.note.text === undefined && noted.note.owners.length > 0) {
    return push(drafts, passage, noted.before, mark, leadIn, reference ?? noted.note.reference, noted.note.owners);
  }
  const made: GrowingResolution = {
    text: withoutMovers(withoutJoiner(text)),
    mark,
    ...(leadIn === undefined || leadIn === '' ? {} : { leadIn }),
    ...(reference === undefined ? {} : { reference }),
    owners: owners.length > 0 || passage.margin === undefined ? [...owners] : ownersOf(passage.margin),
    place: passage.place,
    further: [],
    level: passage.level,
  };
  drafts.push(made);
  return made;
}

/** Puts a passage below the last resolution, as a line of its text. */
export function extend(drafts: GrowingResolution[], passage: Passage): void {
  const last = drafts.at(-1);
  if (last === undefined) return;
  const mark = passage.kind !== 'item' ? '' : isNumbered(passage.marker ?? '') ? `${passage.marker} ` : '• ';
  last.text = `${last.text}\n${mark}${withoutJoiner(passage.text)}`;
  last.further.push(passage.place);
  if (passage.margin !== undefined) for (const owner of ownersOf(passage.margin)) if (!last.owners.includes(owner)) last.owners.push(owner);
}

/** Whether the place lies within the resolution. */
export function covers(draft: GrowingResolution, place: Place): boolean {
  return [draft.place, ...draft.further].some((own) => own.lines[0] <= place.lines[0] && own.lines[1] >= place.lines[1]);
}
