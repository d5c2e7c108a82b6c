import { lineText } from '../../layout/line.ts';
import type { Page } from './page.ts';

/**
 * The line of a page that begins with, or holds, what a line of the same page at another width began with: so the words that are read stay at the
 * top of the window when it is made wider or narrower. Spaces do not count, since wrapping puts them in and leaves them out.
 */
export function sameWords(before: Page, line: number, now: Page): number {
  const wanted = before.lines.slice(0, line).reduce((sum, one) => sum + lettersOf(lineText(one.line)), 0);
  let seen = 0;
  for (const [at, one] of now.lines.entries()) {
    const letters = lettersOf(lineText(one.line));
    if (letters > 0 && seen + letters > wanted) return at;
    seen += letters;
  }
  return Math.max(0, now.lines.length - 1);
}

function lettersOf(text: string): number {
  return text.replace(/\s+/g, '').length;
}
