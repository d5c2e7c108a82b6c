import type { Line } from '../../layout/line.ts';
import type { TerminalSize } from '../../layout/terminal-size.ts';
import type { ScreenState } from '../../state/screen-state.ts';

/** Where one is on a page that is longer than the window, and what is looked for on it. */
export interface PageState {
  /** The first line that is shown, from 0. A change of the register may leave it past the end; whoever uses it asks `topOf`. */
  readonly top: number;
  /** How wide the window was when `top` was chosen, in cells: another width has other lines. Absent while nobody has scrolled. */
  readonly columns?: number;
  /** The link that has the keys, counted from 0 among the page's links; -1 is none. */
  readonly link: number;
  /** The words looked for; `''` is none. */
  readonly find: string;
  /** Which of the places found is shown, from 0. */
  readonly match: number;
}

/** A page as it opens: at its top. */
export const pageStart: PageState = { top: 0, link: -1, find: '', match: 0 };

/** A line of a page. Where it names something that has a screen of its own, Enter goes there. */
export interface PageLine {
  readonly line: Line;
  readonly to?: ScreenState;
}

/** A whole page: what a screen has to say, wrapped for a width. */
export interface Page {
  /** At the left of the first row; safe text. */
  readonly title: string;
  /** At its right: "2 of 41", "overdue by 3 days". */
  readonly facts: string;
  readonly lines: readonly PageLine[];
  /** Said on the last row beside the position. */
  readonly note?: string;
  /** Drawn from the first cell on, as a file holds it; otherwise a cell is left for the sign of a link. */
  readonly flush?: true;
}

/** Rows of a page that are not its text: title, rule, position, message, hints. */
const AROUND = 5;

/** How many lines of a page a window shows. */
export function bodyRows(size: TerminalSize): number {
  return Math.max(1, size.rows - AROUND);
}

/** Lines of text are not made longer than can be read. */
const MEASURE = 100;

/** How wide the text of a page is wrapped: a cell for the sign of a link at its left, one free at its right. */
export function textColumns(size: TerminalSize): number {
  return Math.max(20, Math.min(MEASURE, size.columns - 2));
}

/** The first line shown, held within the page. */
export function topOf(at: PageState, page: Page, size: TerminalSize): number {
  return Math.max(0, Math.min(at.top, page.lines.length - bodyRows(size)));
}

const known = new WeakMap<Page, readonly number[]>();

/** The rows of a page that lead somewhere, as numbers of its lines; looked for once, since a report may have a hundred thousand lines. */
export function linksOf(page: Page): readonly number[] {
  const before = known.get(page);
  if (before !== undefined) return before;
  const links = page.lines.flatMap((line, at) => (line.to === undefined ? [] : [at]));
  known.set(page, links);
  return links;
}
