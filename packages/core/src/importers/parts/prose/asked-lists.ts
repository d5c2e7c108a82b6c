import { readBlockLabel } from '../blocks/block-labels.ts';
import { isTitleLine } from '../blocks/block-text.ts';
import type { Passage } from './passages.ts';
import { type GrowingResolution, listFrom } from './resolution-list.ts';
import { sentences } from './sentences.ts';

/** A list of recommendations in a report, with what stands around it. */
export interface AskedList {
  readonly items: readonly GrowingResolution[];
  /** The passage that introduces it. */
  readonly stem: Passage;
  /** Its last sentence, which does. */
  readonly leadIn: string;
  /** The heading above it. */
  readonly topic?: string;
  /** Findings stand among what it asks. */
  readonly conclusions?: true;
  /** "Outcome: Cabinet accepted all three": what is said below of the whole list. */
  readonly outcome?: { readonly text: string; readonly passage: Passage };
}

const stemEnds = /(?::[-–—]?|\b(?:the )?following\.?|\bas follows\.?)$/iu;
const recommends =
  /\b(?:recommend(?:s|ed|ations?)?|urge[sd]?|call(?:s|ed) (?:up)?on|ask(?:s|ed) (?:the )?(?:cabinet|executive|council|board|trust)\b)/iu;
/** What tells of such a list without giving one: its number, its place, what others do. */
const elsewhere =
  /\b(?:terms of reference|asked to (?:note|consider|agree|approve|decide)|can recommend|may recommend|power to|evidence|(?:relating|related|relevant|response) to (?:this|these|the|each) recommendations?)\b|^to (?:tell|inform|update|advise|report to|present|brief|remind)\b/iu;
const heading =
  /^(?:\d{1,2}\.?\s+)?(?:summary of |list of |key |our |the |main |full |scrutiny )?recommendations?(?: to (?:the )?[\p{L} ]{3,40})?\s*:?$/iu;

/**
 * The lists of recommendations in the prose of a report: items below a sentence that recommends ("It made the following recommendations to Cabinet:") or
 * below a heading "Recommendations". A list of facts, of witnesses or of terms of reference is none.
 */
export function askedLists(passages: readonly Passage[]): readonly AskedList[] {
  const lists: AskedList[] = [];
  for (let at = 1; at < passages.length; at += 1) {
    const [stem, first] = [passages[at - 1], passages[at]];
    if (first?.kind !== 'item' || stem === undefined || !introduces(stem)) continue;
    const items: GrowingResolution[] = [];
    const leadIn = sentences(stem.text).at(-1) ?? stem.text;
    const next = listFrom(passages, at, items, leadIn, undefined);
    if (next === undefined || items.length === 0 || items.some((item) => isBareTitle(item.text))) continue;
    // A numbered paragraph that introduces what stands below it in another way.
    if (items.length === 1 && /:$/u.test(items[0]?.text ?? '')) continue;
    const topic = headingAbove(passages, at - 1);
    const below = passages[next];
    const label = below === undefined || below.kind === 'grid' ? undefined : readBlockLabel(below.text);
    const told = below !== undefined && label !== undefined && ['outcome', 'response'].includes(label.sense) && label.value !== '';
    lists.push({
      items,
      stem,
      leadIn,
      ...(topic === undefined ? {} : { topic }),
      ...(told ? { outcome: { text: label.value, passage: below } } : {}),
    });
    at = next - 1;
  }
  return lists;
}

function introduces(stem: Passage): boolean {
  if (stem.kind === 'grid') return false;
  if (heading.test(stem.text)) return true;
  const last = sentences(stem.text).at(-1) ?? stem.text;
  return stemEnds.test(last) && recommends.test(last) && !elsewhere.test(last);
}

/** A line of a contents list or the title of the next section. */
function isBareTitle(text: string): boolean {
  return text.split(' ').length < 4 || /\.{4,}\s*\d*$/u.test(text);
}

function headingAbove(passages: readonly Passage[], at: number): string | undefined {
  const own = passages[at];
  for (let above = at - 1; above >= Math.max(0, at - 3); above -= 1) {
    const passage = passages[above];
    if (passage === undefined || passage.kind === 'grid' || passage.kind === 'item') return undefined;
    if (isTitleLine(passage) && readBlockLabel(passage.text) === undefined && passage !== own) return passage.text;
  }
  return undefined;
}
