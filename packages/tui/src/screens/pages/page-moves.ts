import type { TerminalSize } from '../../layout/terminal-size.ts';
import { findInPage, placeFound } from './find-in-page.ts';
import { bodyRows, linksOf, type Page, type PageState, topOf } from './page.ts';

/** The page from so many lines further on; a negative count goes back. */
export function scrollPage(at: PageState, page: Page, size: TerminalSize, by: number): PageState {
  const top = topOf({ ...at, top: topOf(at, page, size) + by }, page, size);
  return { ...at, top, columns: size.columns };
}

/** The page at a line, so that it is shown with what stands before it. A line that is on the screen stays where it is. */
export function showLine(at: PageState, page: Page, size: TerminalSize, line: number): PageState {
  const rows = bodyRows(size);
  const top = topOf(at, page, size);
  if (line >= top && line < top + rows) return { ...at, top, columns: size.columns };
  return { ...at, top: topOf({ ...at, top: line - Math.floor(rows / 3) }, page, size), columns: size.columns };
}

/**
 * The next link, or the one before. The first step takes one that is on the screen, where there is one, so that Tab never jumps away from what is
 * read; after the last comes the first.
 */
export function stepLink(at: PageState, page: Page, size: TerminalSize, by: 1 | -1): PageState {
  const links = linksOf(page);
  if (links.length === 0) return at;
  const top = topOf(at, page, size);
  const seen = links.findIndex((line) => line >= top);
  const first = by === 1 ? Math.max(0, seen) : links.findLastIndex((line) => line < top + bodyRows(size));
  const link = at.link < 0 ? first : (at.link + by + links.length) % links.length;
  const line = links[link] ?? 0;
  return showLine({ ...at, link }, page, size, line);
}

/** The first place from the top of the window on where the words are; the page stays where it is when there is none. */
export function startFind(at: PageState, page: Page, size: TerminalSize, words: string): PageState {
  const found = findInPage(page, words);
  const top = topOf(at, page, size);
  const next = found.findIndex((line) => line >= top);
  const match = Math.max(0, next);
  const line = found[match];
  const looking = { ...at, find: words, match, link: -1 };
  return line === undefined ? looking : showLine(looking, page, size, line);
}

/** The next place found, or the one before; after the last comes the first. */
export function stepFind(at: PageState, page: Page, size: TerminalSize, by: 1 | -1): PageState {
  const found = findInPage(page, at.find);
  if (found.length === 0) return at;
  const match = (placeFound(page, at).match + by + found.length) % found.length;
  return showLine({ ...at, match, link: -1 }, page, size, found[match] ?? 0);
}
