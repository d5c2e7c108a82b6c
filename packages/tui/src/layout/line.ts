import { type Style, styled } from '../theme/style.ts';
import { cellText } from './cell-text.ts';
import { cut } from './cut.ts';
import { graphemes } from './graphemes.ts';
import { graphemeWidth, isOneCellEach, textWidth } from './text-width.ts';

/** A piece of a line in one style. Its text is ready to draw: one line, made safe (see `plain`). */
export interface Span {
  readonly text: string;
  readonly style?: Style;
}

/** A line of the screen, left to right. */
export type Line = readonly Span[];

/** Text of a record, a file or a person as one safe line: the only way for such text into a line. */
export function plain(text: string): string {
  return cellText(text);
}

/** A span; text of data must have passed `plain`. */
export function span(text: string, style?: Style): Span {
  return style === undefined ? { text } : { text, style };
}

/** How many cells a line takes. */
export function lineWidth(line: Line): number {
  return line.reduce((sum, piece) => sum + textWidth(piece.text), 0);
}

/** A line in exactly `width` cells: cut with the mark where it is longer, filled with spaces where it is shorter. */
export function fitLine(line: Line, width: number, mark = '…'): Line {
  const fitted: Span[] = [];
  let left = width;
  for (const [at, piece] of line.entries()) {
    const cells = textWidth(piece.text);
    const isLast = at === line.length - 1;
    if (cells > left || (cells === left && !isLast && lineWidth(line.slice(at + 1)) > 0)) {
      const text = cells > left ? cut(piece.text, left, mark) : cut(`${piece.text} `, left, mark);
      fitted.push({ ...piece, text });
      left -= textWidth(text);
      break;
    }
    fitted.push(piece);
    left -= cells;
  }
  return left > 0 ? [...fitted, { text: ' '.repeat(left) }] : fitted;
}

/** Two lines in one of `width` cells, the second at the right edge. Where there is no room for both, the first is cut. */
export function spread(left: Line, right: Line, width: number, mark = '…'): Line {
  const end = lineWidth(right);
  if (end >= width) return fitLine(right, width, mark);
  return [...fitLine(left, width - end, mark), ...right];
}

/**
 * The cells of a text from one column up to another. Half of a wide character at either edge is a space, so that what stands
 * beside it keeps its place.
 */
export function sliceCells(text: string, from: number, to: number): string {
  if (to <= from) return '';
  if (isOneCellEach(text)) return text.slice(from, to);
  let at = 0;
  let out = '';
  for (const grapheme of graphemes(text)) {
    const end = at + graphemeWidth(grapheme);
    if (at >= from && end <= to) out += grapheme;
    else if (end > from && at < to) out += ' '.repeat(Math.min(end, to) - Math.max(at, from));
    at = end;
    if (at >= to) break;
  }
  return out;
}

/** A line with the cells from `start` on replaced by another line; what is left and right of it stays where it was. */
export function overlayLine(under: Line, start: number, over: Line): Line {
  const end = start + lineWidth(over);
  const before = fitLine(sliceLine(under, 0, start), start);
  return [...before, ...over, ...sliceLine(under, end, Number.POSITIVE_INFINITY)];
}

function sliceLine(line: Line, from: number, to: number): Line {
  const out: Span[] = [];
  let at = 0;
  for (const piece of line) {
    const cells = textWidth(piece.text);
    const text = sliceCells(piece.text, Math.max(0, from - at), Math.min(cells, to - at));
    if (text !== '') out.push({ ...piece, text });
    at += cells;
    if (at >= to) break;
  }
  return out;
}

/** A line as the terminal gets it: in exactly `width` cells, styles as escape codes; spaces at its end that nothing styles are left out. */
export function drawLine(line: Line, width: number, mark = '…'): string {
  const pieces = fitLine(line, width, mark).filter((piece) => piece.text !== '');
  const last = pieces.at(-1);
  const trimmed = last !== undefined && last.style === undefined ? [...pieces.slice(0, -1), { text: last.text.trimEnd() }] : pieces;
  return trimmed.map((piece) => (piece.style === undefined ? piece.text : styled(piece.text, piece.style))).join('');
}

/** A text without any style. */
export function lineText(line: Line): string {
  return line.map((piece) => piece.text).join('');
}
