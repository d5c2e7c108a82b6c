import { fold } from '@scrutiny/core';
import { lineText } from '../../layout/line.ts';
import type { Page, PageState } from './page.ts';

const known = new WeakMap<Page, { readonly words: string; readonly lines: readonly number[] }>();

/**
 * The lines on which the words begin, one entry a place, in order. Case and accents do not count, and a line end counts as a
 * space, so that "young carers" is found where the wrapping parts it.
 *
 * @example on the lines "for young" and "carers and their young", "young carers" begins on line 0 alone
 */
export function findInPage(page: Page, words: string): readonly number[] {
  const before = known.get(page);
  if (before?.words === words) return before.lines;
  const lines = search(page, fold(words).trim());
  known.set(page, { words, lines });
  return lines;
}

/** The place that is shown of those found; the last one, where a change left fewer than there were. */
export function placeFound(
  page: Page,
  { find, match }: PageState,
): { readonly match: number; readonly line: number | undefined; readonly count: number } {
  const found = findInPage(page, find);
  const shown = Math.min(match, found.length - 1);
  return { match: shown, line: found[shown], count: found.length };
}

function search(page: Page, wanted: string): readonly number[] {
  if (wanted === '') return [];
  const starts: number[] = [];
  let text = '';
  for (const { line } of page.lines) {
    starts.push(text.length);
    const words = fold(lineText(line)).trim();
    text += words === '' ? '' : `${words} `;
  }
  const found: number[] = [];
  let row = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    while ((starts[row + 1] ?? Number.POSITIVE_INFINITY) <= at) row += 1;
    found.push(row);
  }
  return found;
}
