import type { TextPart } from '../tables/recommendation-table.ts';
import { isNumbered, markerKey, markerStyle } from '../words/numbering.ts';
import { type BlockLabel, readLoneLabel } from './block-labels.ts';
import type { BlockStart } from './block-starts.ts';
import { isSentence } from './block-text.ts';

const asked = /^(?:(?:agreed|approved|original|scrutiny|review|committee|panel|outstanding|remaining)\s+)?recommendations?\s*:?$/iu;
/** What the second column of such a table may be. */
const told: readonly BlockLabel['sense'][] = ['progress', 'response', 'status', 'outcome'];

/**
 * The recommendations of a table of two columns that came apart into paragraphs: the titles "Recommendation" and "Implementation as of May" on
 * lines of their own, then each recommendation with its number, and below it what the second column says. Numbers may jump, since those
 * done with are left out, and begin anew below each header.
 *
 * Source: annexes of reports that follow reviews up, saved as web pages.
 */
export function columnItems(texts: readonly TextPart[]): readonly BlockStart[] {
  const items: BlockStart[] = [];
  let column: BlockLabel | undefined;
  let last: string | undefined;
  for (const [at, part] of texts.entries()) {
    const header = columnBelow(texts, at);
    if (header !== undefined) {
      column = header;
      last = undefined;
      continue;
    }
    const { marker, text } = part;
    if (column === undefined || marker === undefined || !isNumbered(marker) || !isSentence(text)) continue;
    if (last !== undefined && !isLater(last, marker)) continue;
    const below = texts[at + 1];
    if (below === undefined || (below.marker !== undefined && isNumbered(below.marker))) continue;
    items.push({ references: [markerKey(marker)], inline: text, way: 'numbered', at, column });
    last = marker;
  }
  return items.length > 1 ? items : [];
}

/** What the second of two titles says, where the first is "Recommendation". */
function columnBelow(texts: readonly TextPart[], at: number): BlockLabel | undefined {
  const [first, second] = [texts[at], texts[at + 1]];
  if (first === undefined || second === undefined || first.marker !== undefined || second.marker !== undefined) return undefined;
  if (!asked.test(first.text) || second.text.split(' ').length > 8 || /[.;,]$/u.test(second.text)) return undefined;
  // The day of the account is no part of the column's name.
  const name = second.text
    .replace(/\s+/g, ' ')
    .replace(/(?: (?:as|to|at|of|in|since|on|date)){0,3} (?:\d{1,2}(?:st|nd|rd|th)? )?(?:\p{Lu}\p{L}+ )?\d{4}$/u, '');
  const label = readLoneLabel(name, true);
  return label !== undefined && told.includes(label.sense) ? { ...label, label: second.text } : undefined;
}

const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** Whether a number comes after another of its kind, directly or with a jump. */
function isLater(before: string, after: string): boolean {
  const [earlier, later] = [markerKey(before), markerKey(after)];
  const style = markerStyle(before);
  if (style === 'figure') return markerStyle(after) === 'figure' && Number(later) > Number(earlier);
  if (style === 'roman') return romans.indexOf(later) > romans.indexOf(earlier);
  return later.length === earlier.length && later > earlier;
}
