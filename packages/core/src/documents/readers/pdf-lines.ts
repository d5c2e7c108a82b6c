import { cleanText } from '../clean-text.ts';
import type { PdfText } from './pdf-page.ts';

/** Pieces of text that stand on one line, from left to right, and the line as one text: as high as most of it, bold where every piece is. */
export interface PdfLine extends PdfText {
  readonly pieces: readonly PdfText[];
}

/** A gap wider than this share of the letters' height is a blank between words. */
const blankGap = 0.15;

/** Puts pieces that stand on one line together, lines from top to bottom. Small raised marks (footnotes) belong to the line that they stand beside. */
export function linesOf(texts: readonly PdfText[]): readonly PdfLine[] {
  const lines: PdfText[][] = [];
  for (const text of texts.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    // Lines are met from above, so only the last few can be the one that a piece stands on.
    const line = lines
      .slice(-3)
      .findLast(([first]) => first !== undefined && Math.abs(text.y - first.y) < 0.5 * Math.max(text.size, first.size));
    if (line === undefined) lines.push([text]);
    else line.push(text);
  }
  return lines.map(lineOf);
}

/** A line made of pieces in any order. */
export function lineOf(unordered: readonly PdfText[]): PdfLine {
  const pieces = unordered.toSorted((a, b) => a.x - b.x);
  let text = '';
  let before: PdfText | undefined;
  for (const piece of pieces) {
    const gap = before === undefined ? 0 : piece.x - before.right;
    if (before !== undefined && gap > blankGap * piece.size) text += ' ';
    text += piece.text;
    before = piece;
  }
  // The height of most of the text, so that a raised mark does not make its line small.
  const size = pieces.toSorted((a, b) => b.right - b.x - (a.right - a.x))[0]?.size ?? 0;
  return {
    pieces,
    text: cleanText(text),
    x: pieces[0]?.x ?? 0,
    right: Math.max(...pieces.map(({ right }) => right)),
    y: Math.max(...pieces.filter((piece) => piece.size >= size * 0.9).map(({ y }) => y)),
    size,
    bold: pieces.every(({ bold }) => bold),
  };
}

/**
 * The distance of lines that belong together, as a multiple of their letters' height: 1.15 in most papers, 1.7 in widely set ones. It is the smallest that is
 * no accident: in a paper of short paragraphs most lines stand further apart than those of one paragraph do.
 */
export function usualPitch(columns: readonly (readonly PdfLine[])[]): number {
  const counts = new Map<number, number>();
  let total = 0;
  for (const lines of columns) {
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1];
      if (above === undefined || Math.abs(above.size - line.size) > 0.5) continue;
      const ratio = Math.round(((line.y - above.y) / line.size) * 20) / 20;
      if (ratio < 0.95 || ratio > 2.2) continue;
      counts.set(ratio, (counts.get(ratio) ?? 0) + 1);
      total += 1;
    }
  }
  const enough = Math.max(2, total * 0.05);
  const common = [...counts].filter(([, count]) => count >= enough).map(([ratio]) => ratio);
  return common.length === 0 ? 1.2 : Math.min(...common);
}
