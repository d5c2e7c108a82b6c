import { graphemes } from './graphemes.ts';
import { graphemeWidth, isOneCellEach, textWidth } from './text-width.ts';

/**
 * A text of one line, cut to at most `width` cells. What is cut ends in `mark` (`…`, or `~` where only ASCII is shown), so
 * that nobody takes the part for the whole. Never cuts inside a grapheme; the result may be a cell short before a wide one.
 *
 * @example cut('Agree a plan', 8) // 'Agree a…'
 */
export function cut(text: string, width: number, mark = '…'): string {
  if (width <= 0) return '';
  if (isOneCellEach(text)) {
    if (text.length <= width) return text;
    return closing(text.slice(0, Math.max(0, width - textWidth(mark))), mark, width);
  }
  const room = width - textWidth(mark);
  let used = 0;
  let end = 0;
  let kept = 0;
  for (const grapheme of graphemes(text)) {
    used += graphemeWidth(grapheme);
    if (used > width) return closing(text.slice(0, kept), mark, width);
    end += grapheme.length;
    if (used <= room) kept = end;
  }
  return text;
}

/** A text of one line in exactly `width` cells: cut when it is longer, filled with spaces when it is shorter. */
export function fit(text: string, width: number, align: 'left' | 'right' = 'left', mark = '…'): string {
  const shown = cut(text, width, mark);
  const space = ' '.repeat(Math.max(0, width - textWidth(shown)));
  return align === 'left' ? shown + space : space + shown;
}

/** A cut part with its mark; the mark is left out where there is no room even for it. */
function closing(part: string, mark: string, width: number): string {
  return textWidth(mark) > width ? '' : part.trimEnd() + mark;
}
