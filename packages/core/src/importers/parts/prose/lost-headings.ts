import { merelyNotes } from '../words/mere-noting.ts';
import { follows, isFirst, isNumbered } from '../words/numbering.ts';
import { opensResolution } from '../words/resolving-words.ts';
import { isNarrative } from './agreed-in-passing.ts';
import type { Passage } from './passages.ts';
import { asLost } from './resolution-words.ts';

/** The fewest blank lines that a heading leaves behind where it was lost: its own and those around it. */
const fewestBlanks = 3;

/** What pages print above a decision; any other colon introduces what stands below. */
const pageLabel = /^(?:additional documents|minutes|decisions?)\s?:$/iu;

/**
 * Whether the list or numbered paragraph at `at` lost its heading ("RESOLVED:", "Recommendations") with its bold type: more blank lines stand above
 * it than between its items.
 *
 * Source: web pages of councils whose extractor dropped what was bold.
 */
export function isHeadingLostAt(passages: readonly Passage[], at: number): boolean {
  const [above, first] = [passages[at - 1], passages[at]];
  if (above === undefined || first === undefined || above.kind === 'grid') return false;
  if (/:[-–—]?$/u.test(above.text) && !pageLabel.test(above.text)) return false;
  return blanksAbove(passages, at) >= Math.max(fewestBlanks, blanksAbove(passages, at + 1) + 1);
}

function blanksAbove(passages: readonly Passage[], at: number): number {
  const [above, here] = [passages[at - 1], passages[at]];
  return above === undefined || here === undefined ? 0 : here.place.lines[0] - above.place.lines[1] - 1;
}

/** What tells of the past, before any word of what is to be: "The report was sent out in May". */
const told = /^[^.;:]{0,160}?\s(?:was|were|had|did)\s/u;

/**
 * Whether texts under a lost heading read as what was decided: clauses, most of them with the verb of a decision or of what is to be done, and
 * none that only tells of something.
 */
export function readAsDecided(texts: readonly string[]): boolean {
  if (texts.length < 2 || texts.some((text) => isNarrative(text) || (told.test(text) && !opensResolution(text)))) return false;
  if (texts.slice(0, -1).every((text) => oneSentence.test(text)) && (toBe.test(texts.at(-1) ?? '') || opensResolution(texts[0] ?? '')))
    return true;
  return (
    texts.filter((text) => opensResolution(text) || toBe.test(text) || standing.test(text) || asLost.test(text)).length * 3 >
    texts.length * 2
  );
}

/** "…; and": the items are one sentence, whose beginning is what was lost. */
const oneSentence = /;(?:\s*and)?$/u;

const toBe = /\b(?:be|should|shall|must|will)\s/u;
/** "the Panel’s meeting in December takes a report": the present tense of what shall be. */
const standing = /^[^.;:]{3,120}?\s(?:takes?|puts?|holds?|gets?|receives?|includes?|goes|go|brings?|gives?|sets?)\s/u;

/** Paragraphs from `at` on that each say "That … be …", as a resolution alone does. */
export function statedRun(passages: readonly Passage[], at: number): readonly Passage[] {
  const run: Passage[] = [];
  for (let next = passages[at]; next?.kind === 'text' && next.marker === undefined; next = passages[at + run.length]) {
    if (!/^(?:That|THAT)\s[^?]{1,400}\sbe\s/u.test(next.text)) break;
    run.push(next);
  }
  // "That the report be noted." alone: nothing is lost where it is not read, and what the talk agreed stays.
  return run.length === 1 && merelyNotes(run[0]?.text ?? '') ? [] : run;
}

/** Paragraphs numbered "1.1", "1.2" that begin at `at` and count on, where the first is the first of its kind. */
export function dottedRun(passages: readonly Passage[], at: number): readonly Passage[] {
  const run: Passage[] = [];
  for (let next = passages[at]; next?.kind === 'text' && next.marker !== undefined; next = passages[at + run.length]) {
    const [, head = '', last = ''] = /^(\d{1,2}(?:\.\d{1,2})*)\.(\d{1,2})$/u.exec(next.marker) ?? [];
    if (Number(last) !== run.length + 1 || (run[0] !== undefined && !run[0].marker?.startsWith(`${head}.`))) break;
    run.push(next);
  }
  return run;
}

/** The items of the numbered list that begins at `at`, without those below them. */
export function ownItems(passages: readonly Passage[], at: number): readonly Passage[] {
  const first = passages[at];
  if (first?.kind !== 'item' || !isNumbered(first.marker ?? '') || !isFirst(first.marker ?? '')) return [];
  const items = [first];
  for (const passage of passages.slice(at + 1)) {
    if (passage.kind !== 'item') break;
    if (follows(items.at(-1)?.marker ?? '', passage.marker ?? '')) items.push(passage);
    else if (passage.level <= first.level) break;
  }
  return items;
}
