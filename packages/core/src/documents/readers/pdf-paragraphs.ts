import { bullets } from '../clean-text.ts';
import { cutSeparator, endsSentence } from '../join-cut.ts';
import { readMarker, startsWithParagraphNumber } from '../list-marker.ts';
import type { PdfLine } from './pdf-lines.ts';

/** Where the lines stand. */
export interface TextFrame {
  /** Where the longest line may end. */
  readonly right: number;
  /** Usual distance of lines, as a multiple of their letters' height. */
  readonly pitch: number;
  /** Whether words too long for a line are cut, as in the narrow columns of a table. */
  readonly cutsWords: boolean;
}

/** Lines that are one paragraph. */
export interface PdfParagraph {
  readonly text: string;
  readonly lines: readonly PdfLine[];
}

/**
 * Joins lines to the paragraphs that they were wrapped from. A line ends its paragraph where the next word would still have fitted on it: programs fill
 * lines as far as they can. So do a wider distance, other letters, a bullet or number. Edge: "10/09/202" + "6" in a narrow cell is "10/09/2026".
 */
export function paragraphsOf(lines: readonly PdfLine[], frame: TextFrame): readonly PdfParagraph[] {
  const paragraphs: { text: string; lines: PdfLine[] }[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const above = open?.lines.at(-1);
    if (open === undefined || above === undefined || endsParagraph(above, line, open.lines, frame))
      paragraphs.push({ text: line.text, lines: [line] });
    else {
      open.text += (isCutWord(above, line, frame) ? '' : cutSeparator(open.text, line.text)) + line.text;
      open.lines.push(line);
    }
  }
  return paragraphs;
}

function endsParagraph(above: PdfLine, line: PdfLine, before: readonly PdfLine[], frame: TextFrame): boolean {
  if (line.y - above.y > line.size * (frame.pitch + 0.25)) return true;
  if (Math.abs(above.size - line.size) > 0.12 * above.size) return true;
  const marked = readMarker(line.text);
  if (marked !== undefined && bullets.has(marked.marker)) return true;
  const first = readMarker(before[0]?.text ?? '');
  const lone = before.length === 1 && first !== undefined && first.rest.trim() === '';
  if (lone) return false;
  const full = !fits(above, line, frame.right);
  if ((marked !== undefined || startsWithParagraphNumber(line.text)) && (!full || endsSentence(above.text))) return true;
  // A block set to the right, such as an address: its lines begin anywhere.
  if (Math.abs(line.x - (before[1] ?? above).x) > 40 && Math.abs(line.x - (before[0] ?? above).x) > 40) return true;
  return !full;
}

/** Whether the first word of a line would have had room on the line above. A little doubt speaks for one paragraph. */
function fits(above: PdfLine, line: PdfLine, right: number): boolean {
  const [word = ''] = /^\S*?[-/–](?=\w)|^\S+/.exec(line.text) ?? [];
  const letter = (line.right - line.x) / Math.max(1, line.text.length);
  return right - above.right > letter * (word.length + 1) * 1.12 + 1;
}

/** Words of one or two letters, which a line may well begin and end with. */
const shortWords = new Set('a am an as at be by do go he if in is it me my no of on or so to up us we'.split(' '));

/** A word or date cut because it is longer than its column: it fills the line alone, and what follows is no new word. */
function isCutWord(above: PdfLine, line: PdfLine, frame: TextFrame): boolean {
  const last = above.text.slice(above.text.lastIndexOf(' ') + 1);
  if (isCutDate(last, line.text)) return true;
  if (above.text.includes(' ') || last.length < 6 || !/\p{L}$/u.test(last)) return false;
  const [tail = ''] = /^\p{Ll}{1,8}(?=[\s.,;:)]|$)/u.exec(line.text) ?? [];
  if (tail === '' || shortWords.has(tail)) return false;
  if (tail.length < 3) return true;
  const letter = (above.right - above.x) / Math.max(1, above.text.length);
  return frame.cutsWords && frame.right - above.right < letter * 0.9;
}

/** "10/09/202" and "6", "10/09/" and "2026". Edge: a whole "10/09/26" goes on only with the two digits that make its year one of four. */
function isCutDate(last: string, after: string): boolean {
  if (!/^\d{1,2}[/.]\d{1,2}[/.]?\d{0,3}$/.test(last)) return false;
  const whole = /^\d{1,2}[/.]\d{1,2}[/.]\d{2}$/.test(last);
  return (whole ? /^\d{2}(?![\d/.])/ : /^[\d/.]{1,5}(?=\s|$)/).test(after);
}
