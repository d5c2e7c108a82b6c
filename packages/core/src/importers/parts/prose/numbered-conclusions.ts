import { isTitleLine } from '../blocks/block-text.ts';
import { follows, isFirst, markerStyle } from '../words/numbering.ts';
import { isPageFurniture } from '../words/page-furniture.ts';
import type { AskedList } from './asked-lists.ts';
import type { Passage } from './passages.ts';
import { extend, type GrowingResolution, push } from './resolution-list.ts';

const heading =
  /^(?:(?:chapter |part )?\d{1,2}[.:]?\s+)?(?:(?:list|summary) of\s+)?(?:(?:our|the|key|main|full|draft)\s+)?(?:conclusions? (?:and|&) recommendations?|recommendations? (?:and|&) conclusions?)\s*:?$/iu;
const asking =
  /\b(?:recommend(?:s|ed|ations? (?:is|are|that|to))?|should|must|ought to|urge|(?:we|committee|panel) (?:also |therefore |again )?(?:asks?|calls?|requests?|invites?|wants?|expects?|encourages?|seeks?)|needs? to|call (?:up)?on)\b/iu;
/** Where in the report it was said. */
const pointer = /\((?:paragraphs?|paras?\.?|pages?)\s[^()]{1,40}\)\.?$/iu;

/** Whether a conclusion of a report asks for something: "We recommend that …", "The Department should …". */
export function concludesWithAsk(text: string): boolean {
  return asking.test(text);
}

/**
 * The conclusions and recommendations that a report of a select committee prints in one list: numbers that run on over the titles of its
 * sections, findings between what is asked, and where each was said at its end ("(Paragraph 12)"). A list for each section. A heading without such items
 * below it (a line of the contents) gives none, nor does one that asks for nothing.
 *
 * Source: reports of parliamentary committees and of councils' select committees.
 */
export function numberedConclusions(passages: readonly Passage[]): readonly AskedList[] {
  return passages.flatMap((stem, at) => {
    if (stem.kind === 'grid' || !heading.test(stem.text)) return [];
    const lists = listsBelow(passages, at + 1, stem);
    const items = lists.flatMap((list) => list.items);
    return items.length > 1 && items.some((item) => asking.test(item.text)) ? lists : [];
  });
}

function listsBelow(passages: readonly Passage[], from: number, stem: Passage): readonly AskedList[] {
  const lists: { items: GrowingResolution[]; topic?: string }[] = [];
  let last: string | undefined;
  let topic: string | undefined;
  for (let at = from; at < passages.length; at += 1) {
    const passage = passages[at];
    if (passage === undefined || passage.kind === 'grid') break;
    if (isPageFurniture(passage.text)) continue;
    const { marker = '', text } = passage;
    const open = lists.at(-1)?.items;
    if (passage.kind === 'item' && markerStyle(marker) === 'figure' && (last === undefined ? isFirst(marker) : follows(last, marker))) {
      const list = lists.at(-1);
      const own = list !== undefined && list.topic === topic ? list : { items: [], ...(topic === undefined ? {} : { topic }) };
      if (own !== list) lists.push(own);
      push(own.items, passage, text, 'lead-in', stem.text, marker);
      last = marker;
    } else if (passage.kind === 'item') {
      if (open === undefined) break;
      extend(open, passage);
    } else if (countsOnBelow(passages, at, last)) topic = text;
    else if (open !== undefined && pointer.test(text)) extend(open, passage);
    else if (open !== undefined && runsOn(passages[at - 1], passage)) lengthen(open, passage);
    else if (last !== undefined || at > from + 2) break;
  }
  return lists.map((list) => ({ ...list, stem, leadIn: stem.text, conclusions: true as const }));
}

/** A sentence on the line right below, in a text whose lines are broken where they are full, goes on with the paragraph. */
function runsOn(above: Passage | undefined, { kind, bold, text, place }: Passage): boolean {
  return above !== undefined && kind === 'text' && !bold && !isTitleLine({ text }) && place.lines[0] - above.place.lines[1] === 1;
}

function lengthen(items: readonly GrowingResolution[], { text, place }: Passage): void {
  const last = items.at(-1);
  if (last === undefined) return;
  last.text = `${last.text} ${text}`;
  last.further.push(place);
}

/** A title right above the next number of the list. */
function countsOnBelow(passages: readonly Passage[], at: number, last: string | undefined): boolean {
  const [title, next] = [passages[at], passages.slice(at + 1, at + 3).find((passage) => passage.kind === 'item')];
  if (title === undefined || next?.marker === undefined || !isTitleLine(title)) return false;
  return last === undefined ? isFirst(next.marker) : follows(last, next.marker);
}
