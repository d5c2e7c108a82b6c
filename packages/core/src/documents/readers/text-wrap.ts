import { cleanText } from '../clean-text.ts';
import { continues, endsOnConnective, endsSentence } from '../join-cut.ts';
import { readMarker, startsWithParagraphNumber } from '../list-marker.ts';
import type { Segment } from './text-lines.ts';

/** The narrowest and widest that papers are wrapped at, in characters. */
const narrowest = 40;
const widest = 140;

/**
 * The width at which a paper wraps its lines, or `undefined` where each line is a paragraph of its own, as web extractors
 * leave it. Of the lines that have another right below, two at least and four in ten must come close to the widest and stop
 * in the middle of a sentence.
 */
export function wrapWidth(all: readonly Segment[]): number | undefined {
  const inner: { readonly length: number; readonly cut: boolean }[] = [];
  for (const [index, segment] of all.entries()) {
    const next = all[index + 1];
    if (next === undefined || segment.blank || next.blank || next.pageBreak) continue;
    if (/[\t|]/.test(segment.raw) || /[\t|]/.test(next.raw) || startsItem(next.raw) || startsReference(cleanText(next.raw))) continue;
    const printed = segment.raw.trimEnd();
    inner.push({ length: printed.length, cut: !endsSentence(printed) });
  }
  const width = inner.map((line) => line.length).toSorted((a, b) => a - b)[Math.floor(inner.length * 0.95)];
  if (width === undefined || width < narrowest || width > widest) return undefined;
  const cut = inner.filter((line) => line.cut && line.length >= width * 0.75).length;
  return cut >= 2 && cut >= inner.length * 0.4 ? width : undefined;
}

/** What is known of the paragraph that a line may belong to. */
export interface OpenParagraph {
  /** Its last line so far. */
  readonly above: Segment;
  /** Bold was opened and is closed within the next lines. */
  readonly openBold: boolean;
  /** Columns before its list marker or paragraph number, where it has one. */
  readonly markerIndent?: number;
  /** Nothing but a marker so far: "•" with its text on the next line. */
  readonly markerOnly: boolean;
}

/**
 * Whether a line belongs to the paragraph of the line above it. Bold that is still open, a sentence that goes on in lower
 * case and text that hangs under a list marker join always; otherwise the line above must be full, so that the next word
 * would not have fitted within the paper's width. A line with a marker or a paragraph number starts something new.
 */
export function joinsLineAbove(paragraph: OpenParagraph, line: Segment, width: number | undefined): boolean {
  if (paragraph.openBold) return true;
  const [before, after] = [cleanText(paragraph.above.raw), cleanText(line.raw)];
  if (startsItem(line.raw)) return countsOn(before, after);
  if (startsReference(after) && !endsOnConnective(before)) return countsOn(before, after);
  if (paragraph.markerOnly) return true;
  // Nobody wraps at a handful of words: short lines in lower case are the items of a list without marks.
  if (continues(before, after) && (width !== undefined || before.length >= narrowest || endsOnConnective(before))) return true;
  if (paragraph.markerIndent !== undefined && indentOf(line.raw) >= paragraph.markerIndent + 2) return true;
  if (width === undefined) return false;
  const blank = after.indexOf(' ');
  const word = blank < 0 ? after.length : blank;
  return paragraph.above.raw.trimEnd().length + 1 + word > width * (endsSentence(before) ? 0.92 : 0.85);
}

/**
 * Whether a line opens with the name of a recommendation and goes on as one does: "R3 That …", "Recommendation 4 – To …", or the name alone. Talk of
 * one ("R3 is nil", "Recommendation 4 was met") goes on in lower case.
 */
function startsReference(text: string): boolean {
  return (
    /^(?:R|Rec\.?|REC)\s?\d{1,2}[a-z]?(?:\s?[.:)–—-])?\s+["“‘(]?(?:\p{Lu}|that\s|to\s)/u.test(text) ||
    /^(?:Recommendation|RECOMMENDATION)\s+(?:[A-Z]{0,2}\d{1,2}[a-z]?|[A-Z]|\([a-z]\))(?:\s?[.:)–—-]|\s+["“‘(]?\p{Lu}|$)/u.test(text)
  );
}

/** Whether a line starts a list item or a numbered paragraph. */
export function startsItem(raw: string): boolean {
  return readMarker(raw) !== undefined || startsWithParagraphNumber(raw);
}

/** "…as set out in paragraph" + "3. The rest of it": a number that the sentence above still wants. */
function countsOn(before: string, after: string): boolean {
  // "(Paragraph" + "46)": a bracket that is still open.
  if (/^\d{1,3}\)/.test(after) && /\([^()]{0,40}$/.test(before)) return true;
  return (
    / (?:and|at|in|of|on|see|to|under) (?:item|page|paragraph|recommendation|section|table)$/.test(before) &&
    /^(?:\d|\([a-z]\)|R\d)/.test(after)
  );
}

function indentOf(raw: string): number {
  return raw.length - raw.trimStart().length;
}
