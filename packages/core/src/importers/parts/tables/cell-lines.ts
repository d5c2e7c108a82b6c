import { continues, cutSeparator, endsSentence } from '../../../documents/join-cut.ts';
import { follows, isFirst, isNumbered } from '../words/numbering.ts';
import type { TextPart } from './recommendation-table.ts';
import { printedText } from './sheet.ts';

/** No visual line is longer, in characters. */
const longestVisualLine = 70;
/** The share of paragraphs that go on with the one above, from which on each paragraph is taken for a printed line. */
const fewestJoins = 0.2;

/** Where the paragraphs of a table's cells part and where they only wrap. */
export interface LineBreaks {
  /** Each printed line is a paragraph: cells are cut wherever their column was full. */
  readonly visual: boolean;
  /** How many paragraphs from `from` to `to` (not included) begin something new within the cell; the first does not count, nor do list items. */
  within(from: number, to: number): number;
  /** Whether a cell that begins with this paragraph tears a sentence, or a list. */
  tears(paragraph: number): boolean;
}

/**
 * Tells an extractor that gives a paragraph a cell from one that gives a paragraph a printed line, in which narrow columns break every sentence. In
 * the first kind each paragraph counts.
 */
export function lineBreaks(parts: readonly TextPart[]): LineBreaks {
  const joins = parts.map((part, at) => at > 0 && part.marker === undefined && continues(parts[at - 1]?.text ?? '', part.text));
  const count = joins.filter(Boolean).length;
  const visual = count >= 4 && count >= parts.length * fewestJoins && parts.every((part) => part.text.length <= longestVisualLine);
  const listed = parts.map((part, at) => goesOnList(parts[at - 1], part));
  return {
    visual,
    within(from, to) {
      if (!visual) return to - from - 1 - listed.slice(from + 1, to).filter(Boolean).length;
      let breaks = 0;
      for (let at = from + 1; at < to; at += 1) if (joins[at] !== true && endsSentence(parts[at - 1]?.text ?? '')) breaks += 1;
      return breaks;
    },
    tears: (paragraph) => (visual && joins[paragraph] === true) || listed[paragraph] === true,
  };
}

/** Whether a paragraph is an item of a list that a colon above opens, or that counts on from the item above, or has its bullet. */
export function goesOnList(above: TextPart | undefined, { marker }: TextPart): boolean {
  if (above === undefined || marker === undefined) return false;
  if (above.marker === undefined) return /:[-–—]?$/.test(above.text) && (!isNumbered(marker) || isFirst(marker));
  return isNumbered(marker) ? follows(above.marker, marker) : above.marker === marker;
}

/** A paragraph as a line of its cell: its own number kept, any bullet as "•". */
export function cellLine(part: TextPart): string {
  if (part.marker === undefined) return part.text;
  return /[\p{L}\p{N}]/u.test(part.marker) && part.marker !== 'Ø' ? printedText(part) : `• ${part.text}`;
}

/** Printed lines as the text of their cell: what wraps is joined, a list mark or a new sentence after a finished one begins a line. */
export function joinedLines(parts: readonly TextPart[]): string {
  let text = '';
  for (const part of parts) {
    const own = cellLine(part);
    const anew = part.marker !== undefined || (endsSentence(text) && /^\p{Lu}/u.test(own) && text.length < longestVisualLine / 2);
    text += text === '' ? own : anew ? `\n${own}` : `${cutSeparator(text, own)}${own}`;
  }
  return text;
}
