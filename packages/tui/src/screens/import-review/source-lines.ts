import { cellText } from '../../layout/cell-text.ts';
import { type Line, lineWidth, span } from '../../layout/line.ts';
import { wrap } from '../../layout/wrap.ts';
import type { AppState } from '../../state/app-state.ts';
import type { Proposal } from '../../state/proposals.ts';
import type { ImportReviewState } from './state.ts';

/** So many lines of the paper stand before those of the proposal. */
const BEFORE = 2;

/** The lines of the paper as they are printed, with their numbers, from a little above the proposal on; `>` stands before its own. */
export function sourceLines(proposal: Proposal, screen: ImportReviewState, state: AppState, rows: number): readonly Line[] {
  const { glyphs, styles } = state.theme;
  const { columns } = state.size;
  const { lines } = screen.paper.document;
  const [first, last] = proposal.record?.sources?.[0]?.lines ?? [1, 0];
  const from = Math.max(0, Math.min(lines.length - 1, first - 1 - BEFORE + screen.scroll));
  const title: Line = [span(glyphs.horizontal.repeat(2)), span(` Source text${last === 0 ? ', place not known' : ''} `, styles.title)];
  const shown: Line[] = [[...title, span(glyphs.horizontal.repeat(Math.max(0, columns - lineWidth(title))))]];
  const gutter = String(lines.length).length;
  for (let at = from; at < lines.length && shown.length < rows; at += 1) {
    const own = at + 1 >= first && at + 1 <= last;
    const wrapped = wrap(cellText(lines[at] ?? ''), columns - gutter - 5);
    for (const [part, text] of wrapped.entries()) {
      const number = part === 0 ? String(at + 1) : '';
      shown.push([span(` ${own ? glyphs.cursor : ' '} ${number.padStart(gutter)}  `), span(text)]);
    }
  }
  return shown.slice(0, rows);
}
