import { graphemes } from './graphemes.ts';
import { graphemeWidth, textWidth } from './text-width.ts';

/** Wraps a text, see {@link wrap}. */
export type Wrap = (text: string, width: number) => readonly string[];

/**
 * A text as lines of at most `width` cells (at least 2). Breaks at spaces, keeps the text's own line ends and the
 * indentation of a line, and breaks inside a word only when the word alone is wider than the line. Nothing but the spaces
 * at a break is left out. An empty text is one empty line.
 *
 * @example wrap('Agree a plan\nFund it', 8) // ['Agree a', 'plan', 'Fund it']
 */
export function wrap(text: string, width: number): readonly string[] {
  const room = Math.max(2, width);
  return text.split('\n').flatMap((line) => wrapLine(line, room));
}

/**
 * A `wrap` that remembers the last `limit` answers: the detail of a record is wrapped again at every key, and a text of
 * 6,000 characters takes longer to wrap than the whole frame to draw. The oldest answer goes first, so memory stays level.
 */
export function createWrap(limit = 500): Wrap {
  const known = new Map<string, readonly string[]>();
  return (text, width) => {
    const key = `${width} ${text}`;
    const lines = known.get(key) ?? wrap(text, width);
    known.delete(key);
    known.set(key, lines);
    if (known.size > limit) {
      for (const oldest of known.keys()) {
        known.delete(oldest);
        break;
      }
    }
    return lines;
  };
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let space = '';
  for (const [part] of text.matchAll(/ +|[^ ]+/g)) {
    if (part.startsWith(' ')) {
      space = part;
      continue;
    }
    const length = textWidth(part);
    if (used + space.length + length <= width) {
      line += space + part;
      used += space.length + length;
    } else {
      if (line !== '') lines.push(line);
      const pieces = length <= width ? [part] : splitWord(part, width);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
      used = textWidth(line);
    }
    space = '';
  }
  lines.push(line);
  return lines;
}

/** A word that is wider than the line, in pieces that fit. */
function splitWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const grapheme of graphemes(word)) {
    const cells = graphemeWidth(grapheme);
    // A pile of marks on one letter can be wider than any line; it cannot be split, so it is shown as unreadable.
    const shown = cells > width ? '\uFFFD' : grapheme;
    const length = cells > width ? 1 : cells;
    if (used + length > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += shown;
    used += length;
  }
  return [...pieces, piece];
}
