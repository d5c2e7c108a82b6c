import { cut, fit } from '../../layout/cut.ts';
import { fitLine, type Line, lineText, lineWidth, plain, span, spread } from '../../layout/line.ts';
import type { AppState } from '../../state/app-state.ts';
import { titleLine } from '../parts/title-line.ts';
import { placeFound } from './find-in-page.ts';
import { bodyRows, linksOf, type Page, type PageState, topOf } from './page.ts';

/** A page in the window: title, rule, as many of its lines as fit, and where one is. */
export function viewPage(page: Page, at: PageState, state: AppState): readonly Line[] {
  const { size, theme } = state;
  const rows = bodyRows(size);
  const top = topOf(at, page, size);
  const marked = markedLine(page, at);
  const body = Array.from({ length: rows }, (_, row): Line => {
    const line = page.lines[top + row]?.line ?? [];
    return top + row === marked ? markedRow(line, page, state) : page.flush === true ? line : [span(' '), ...line];
  });
  return [
    titleLine(state, page.facts, page.title),
    [span(theme.glyphs.horizontal.repeat(size.columns))],
    ...body,
    positionLine(page, at, state),
  ];
}

/** The line of the link that has the keys, else of the place that was found. */
function markedLine(page: Page, at: PageState): number | undefined {
  return at.link >= 0 ? linksOf(page)[at.link] : placeFound(page, at).line;
}

/** One bar across, with the sign at its left; a page as a file holds it has no room for the sign. */
function markedRow(line: Line, page: Page, { size, theme }: AppState): Line {
  const { styles, glyphs } = theme;
  const text = page.flush === true ? lineText(line) : glyphs.cursor + lineText(line);
  return [span(fit(text, size.columns, 'left', glyphs.cut), styles.cursor)];
}

/** "lines 1-19 of 88 · “plan” 2 of 5, line 34", and at the right what the page has to say. */
function positionLine(page: Page, at: PageState, state: AppState): Line {
  const { glyphs, styles } = state.theme;
  const words = [positionWords(page, at, state), findWords(page, at, glyphs.cut), linkWords(page, at)].filter((part) => part !== '');
  const left: Line = [span(` ${words.join(` ${glyphs.between} `)}`)];
  if (page.note === undefined) return left;
  const room = state.size.columns - lineWidth(left) - 2;
  const note = fitLine(
    [span(plain(page.note), styles.notice)],
    Math.max(0, Math.min(room, lineWidth([span(plain(page.note))]))),
    glyphs.cut,
  );
  return room < 10 ? left : spread(left, [...note, span(' ')], state.size.columns, glyphs.cut);
}

function positionWords(page: Page, at: PageState, { size }: AppState): string {
  const count = page.lines.length;
  const rows = bodyRows(size);
  if (count <= rows) return count === 1 ? 'the one line shown' : `all ${count} lines shown`;
  const top = topOf(at, page, size);
  return `lines ${top + 1}-${Math.min(count, top + rows)} of ${count}`;
}

function findWords(page: Page, at: PageState, mark: string): string {
  if (at.find === '') return '';
  const words = cut(plain(at.find), 24, mark);
  const { count, line, match } = placeFound(page, at);
  return line === undefined ? `"${words}" is not here` : `"${words}" ${match + 1} of ${count}, line ${line + 1}`;
}

function linkWords(page: Page, at: PageState): string {
  const links = linksOf(page).length;
  if (links === 0 || at.find !== '') return '';
  return at.link >= 0 ? `link ${at.link + 1} of ${links}` : `${links} ${links === 1 ? 'link' : 'links'}`;
}
