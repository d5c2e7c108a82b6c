import { bullets, cleanText } from './clean-text.ts';

/** A list item's first line, taken apart. */
export interface MarkedLine {
  /** As printed: "1.", "(a)", "•", "-". */
  readonly marker: string;
  /** What follows the marker, raw. */
  readonly rest: string;
  /** Columns before the marker; a tab counts four. */
  readonly indent: number;
  /** Markers of one family belong to one level: all bullets of one sign, all "(a)", all "1.". */
  readonly family: string;
}

const numbered = /^(?:\(\d{1,3}\)|\d{1,3}\)|\d{1,3}\.|\([a-z]\)|[a-z]\)|[a-z]\.|\([ivxl]{2,6}\)|[ivxl]{2,6}\)|[ivxl]{2,6}\.)(?=\s|$)/;
const capitalLetter = /^(?:\([A-Z]\)|[A-Z]\))(?=\s|$)/;
/** "C.   To recommend": a list pads its letters, where "A. Reed" is an initial. */
const paddedCapital = /^[A-Z]\.(?=(?:[ \u00a0]{2,}|\t)\S)/;

/**
 * Reads the marker of a list item: bullets (`•`, `·`, `-`, `*`, `–`, a Word `o` …) and numbers ("1.", "1)", "(1)", "(a)",
 * "a)", "(A)", "(i)", "ii)", "a.", "A." before padding), a blank or padding after each. Not markers: a paragraph number ("22.10", "3.10"), a
 * reference ("R1", "SR (25/26) 01"), an initial ("A. Reed"), a year ("2019.").
 */
export function readMarker(raw: string): MarkedLine | undefined {
  const visible = raw.replace(/^[\s\u200b-\u200f\u2060\ufeff]+/, '');
  const indent = indentOf(raw.slice(0, raw.length - visible.length));
  const first = visible.charAt(0);
  const second = visible.charAt(1);
  const padded = second === '' || /\s/.test(second);
  if (bullets.has(first) && (padded || /[\p{L}\p{N}(£“‘"']/u.test(second)))
    return { marker: first, rest: visible.slice(1), indent, family: first };
  // "Ø" is Word's arrow (Wingdings) where the font was lost.
  if (padded && '-*–—o+Ø'.includes(first) && first !== '') return { marker: first, rest: visible.slice(1), indent, family: first };
  const marker = (numbered.exec(visible) ?? capitalLetter.exec(visible) ?? paddedCapital.exec(visible))?.[0];
  if (marker === undefined) return undefined;
  return { marker, rest: visible.slice(marker.length), indent, family: familyOf(marker) };
}

/** Whether a cell or line holds a marker and nothing else. */
export function isLoneMarker(raw: string): boolean {
  const marked = readMarker(raw);
  return marked !== undefined && cleanText(marked.rest) === '';
}

/** "22.10", "3.10" or "5.1." at the start of a text: the number of a paragraph, which stays in the text. */
export function startsWithParagraphNumber(text: string): boolean {
  return /^\s*\d{1,3}(?:\.\d{1,3}){1,3}\.?(?=\s|$)/.test(text);
}

function familyOf(marker: string): string {
  const shape = marker.replace(/\d+/, '1').replace(/[ivxl]{2,}/, 'i');
  if (shape !== marker) return shape;
  return marker.replace(/[a-z]/, 'a').replace(/[A-Z]/, 'A');
}

function indentOf(lead: string): number {
  let columns = 0;
  for (const sign of lead) columns += sign === '\t' ? 4 : 1;
  return columns;
}
