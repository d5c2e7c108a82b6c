import { readStatus } from '../../../model/words/status-words.ts';
import type { TextPart } from '../tables/recommendation-table.ts';
import { printedText } from '../tables/sheet.ts';
import { isNumbered } from '../words/numbering.ts';

/** One entry of a list that goes by reference: "14/2031/P – Library opening hours" and what is said under it. */
export interface ReferenceEntry {
  readonly reference: string;
  readonly title: string;
  readonly heading: TextPart;
  /** What is said of it, in order; for the entries of a group the sentence that stands before them all. */
  readonly said: readonly TextPart[];
  /** The sentence belongs to a group of entries. */
  readonly grouped: boolean;
}

/** "Reference 3 – title": a count with its word, which is no part of it. */
const namedHeading = /^(?:reference|action|outstanding action)\s(?:no\.?\s?)?(\d{1,3}[a-z]?)\s?[–—:-]\s?(\S.*)$/i;
/** "31 HS 02 Depot fuel": the year, the audit and the number of a recommendation need no mark after them. */
const auditHeading = /^(\d{2} [A-Z]{2,4} \d{2,3}) (?:[–—-] )?([A-Z].*)$/;
const referenceHeading =
  /^((?:[A-Z]{1,6}[ -]?)?\d{1,4}(?:\/[\dA-Z]{1,6}){1,3}|[A-Z]{1,6}[ -]?\d{1,4}(?:\/\d{2,4})?)\s*(?:[–—:-]\s+|\(|\.\s+)(\S.*)$/;
const listEnd = /^(?:resolved|recommended|agreed|supporting documents|background papers|contact officer|key|notes?)\b/i;

/**
 * The entries of a paper that lists outstanding matters by reference, each a heading or a bullet, with the news in the lines under it. A sentence
 * right before a run of bullets ("these other matters may be closed") is said of each of them. Empty when
 * the references are not of one shape.
 */
export function referenceEntries(texts: readonly TextPart[]): readonly ReferenceEntry[] {
  const headings = texts.map((part) => {
    const printed = isNumbered(part.marker ?? '') ? printedText(part) : part.text;
    return namedHeading.exec(printed) ?? auditHeading.exec(printed) ?? referenceHeading.exec(printed);
  });
  const shape = commonShape(headings.flatMap((match) => match?.[1] ?? []));
  const isEntry = (at: number): boolean => shapeOf(headings[at]?.[1] ?? '') === shape && shape !== '';
  const entries: ReferenceEntry[] = [];
  let group: TextPart | undefined;
  for (const [at, part] of texts.entries()) {
    const match = headings[at];
    if (match?.[1] !== undefined && match[2] !== undefined && isEntry(at)) {
      const own: TextPart[] = [];
      let next = at + 1;
      for (; next < texts.length && !isEntry(next); next += 1) {
        const below = texts[next];
        if (below === undefined || listEnd.test(below.text) || opensGroup(texts, next, isEntry)) break;
        own.push(below);
      }
      const grouped = own.length === 0 && group !== undefined;
      entries.push({
        reference: match[1],
        title: titleOf(match[2], match[0]),
        heading: part,
        said: grouped && group !== undefined ? [group] : own,
        grouped,
      });
      if (own.length > 0) group = undefined;
    } else if (opensGroup(texts, at, isEntry)) {
      group = part;
    }
  }
  return withoutEpilogue(entries);
}

/** Where nothing is said under any entry but the last, what follows the last goes on after the list. */
function withoutEpilogue(entries: readonly ReferenceEntry[]): readonly ReferenceEntry[] {
  const last = entries.at(-1);
  const others = entries.slice(0, -1);
  if (last === undefined || others.length < 2 || others.some((entry) => entry.said.length > 0)) return entries;
  return [...others, { ...last, said: [] }];
}

/**
 * The state that a sentence gives a matter, in its own words: "the mast is up and the matter could be closed" says "could be closed".
 * The last one counts, since later sentences correct earlier ones. `undefined` when none is said.
 */
export function statusInProse(text: string): string | undefined {
  const found = [...text.matchAll(proseStatus)].flatMap((match) => match[1] ?? match[2] ?? []);
  const last = found.at(-1);
  return last !== undefined && readStatus(last) !== undefined ? last : undefined;
}

const proseStatus =
  /\b((?:completed? and )?(?:could|can|may|should|would) (?:now )?be (?:closed|removed|deleted|discharged|marked as complete)|(?:(?:would|should|will) )?remain(?:s|ed)? (?:open|outstanding|ongoing))\b|\b(?:is|was|were|are|been|now) (?:now )?(closed|completed?(?! and (?:could|can|may|should|would))|outstanding|ongoing|discharged|in progress|not started|on hold|withdrawn|superseded)\b/gi;

/** A sentence, no bullet, right before bullets that are references. */
function opensGroup(texts: readonly TextPart[], at: number, isEntry: (at: number) => boolean): boolean {
  const [part, next] = [texts[at], texts[at + 1]];
  return (
    part !== undefined &&
    next?.marker !== undefined &&
    part.marker === undefined &&
    !isEntry(at) &&
    isEntry(at + 1) &&
    /\b(?:references|items|actions|matters|following|these|others?)\b/i.test(part.text)
  );
}

/** Without the bracket around it, which may never be closed. */
function titleOf(title: string, whole: string): string {
  const bracketed = whole
    .slice(0, whole.length - title.length)
    .trimEnd()
    .endsWith('(');
  return bracketed ? title.replace(/\)\s*$/, '').trim() : title.trim();
}

function commonShape(references: readonly string[]): string {
  const shapes = references.map(shapeOf);
  const counts = shapes.map((shape) => shapes.filter((other) => other === shape).length);
  return shapes[counts.indexOf(Math.max(0, ...counts))] ?? '';
}

function shapeOf(text: string): string {
  return text.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '9');
}
