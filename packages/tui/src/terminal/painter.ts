import { stripStyles } from '../layout/strip-styles.ts';
import type { TerminalSize } from '../layout/terminal-size.ts';
import { textWidth } from '../layout/text-width.ts';

/** A whole screen, a string for each line from the top; styles inside a line are escape codes (SGR) that end in it. */
export type Frame = readonly string[];

const BEGIN = '\u001B[?2026h';
const END = '\u001B[?2026l';
const RESET = '\u001B[0m';
const ERASE_TO_END = '\u001B[K';
const ERASE_SCREEN = '\u001B[2J';

/** Texts that every terminal measures alike; about others (emoji, wide characters) terminals and our measure may differ. */
const measuredAlike = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2500-\u257F\u25B8]*$/;

/**
 * The bytes that turn the screen from `previous` into `next`; nothing when they are the same. Without `previous` the screen
 * is erased first. Each changed line is written at its own place, so an error in one cannot move another; there is never a
 * line end, so nothing scrolls; lines below the last row are dropped. The terminal shows all of it at once where it knows
 * synchronized updates (mode 2026). Needs automatic wrapping off, which the session sees to.
 *
 * The scrollback is never touched: `2J` is sent only on a full repaint, on the alternate screen, and `3J` never.
 */
export function paint(previous: Frame | undefined, next: Frame, size: TerminalSize): string {
  let bytes = previous === undefined ? RESET + ERASE_SCREEN : '';
  for (let row = 0; row < size.rows; row++) {
    const line = next[row] ?? '';
    if (line !== (previous?.[row] ?? '')) bytes += paintLine(line, row, size.columns);
  }
  return bytes === '' ? '' : BEGIN + bytes + END;
}

/** One line, at its row, over whatever was there. */
function paintLine(line: string, row: number, columns: number): string {
  const place = `\u001B[${row + 1};1H`;
  const text = stripStyles(line);
  const reset = text === line ? '' : RESET;
  // Erased first where the width is in doubt: rest of the old line may stand to the right of where we think the new one ends.
  if (!measuredAlike.test(text)) return place + ERASE_TO_END + line + reset;
  // After a line that fills the last column the cursor still stands on it, and erasing would take its last character.
  return place + line + reset + (textWidth(text) < columns ? ERASE_TO_END : '');
}
