import { formatDate } from '@scrutiny/core';
import { fitLine, type Line, lineWidth, plain, span, spread } from '../../layout/line.ts';
import type { AppState } from '../../state/app-state.ts';
import type { Row } from '../../state/rows.ts';
import { views } from '../../state/views.ts';
import { recordLines } from '../parts/record-lines.ts';
import { titleLine } from '../parts/title-line.ts';
import { sortWords } from '../prompts/open-find.ts';
import { emptyLines } from './empty-lines.ts';
import { triageLayout } from './layout.ts';
import { listLines } from './list-lines.ts';
import { currentRow, hiddenMarks, placeOf, type TriageState } from './state.ts';

/** The whole list screen but its last two lines. */
export function viewTriage(screen: TriageState, state: AppState): readonly Line[] {
  const { size } = state;
  const layout = triageLayout(size, screen.panes);
  const head = [titleLine(state, countWords(screen, state)), viewsLine(screen, state)];
  const body = layout.kind === 'beside' ? besideLines(screen, state) : stackedLines(screen, state);
  return [...head, ...body];
}

/** "41 of 62 · 4 marked, 1 hidden · sorted by due". */
function countWords(screen: TriageState, state: AppState): string {
  const dot = ` ${state.theme.glyphs.between} `;
  const shown = `${screen.shown.length} of ${state.data.rows.length}`;
  const hidden = hiddenMarks(screen).length;
  const marked = screen.marks.size === 0 ? '' : `${screen.marks.size} marked${hidden === 0 ? '' : `, ${hidden} hidden`}`;
  const sorted = marked === '' ? `sorted by ${sortWords[screen.sort]}` : '';
  return [shown, marked, placeOf(screen).filter === '' ? '' : 'filter', sorted].filter((part) => part !== '').join(dot);
}

/** The views with the counts of the whole register, the one shown in brackets and never cut; the filter, whenever there is one, at the right. */
function viewsLine(screen: TriageState, state: AppState): Line {
  const { columns } = state.size;
  const { styles, glyphs } = state.theme;
  const { filter } = placeOf(screen);
  const right: Line = filter === '' ? [] : [span('  '), span(`filter: ${plain(filter)}`, styles.filter), span(' ')];
  const kept = fitLine(right, Math.min(lineWidth(right), Math.floor(columns * 0.6)), glyphs.cut);
  const room = columns - lineWidth(kept);
  const names = views.map((view) => {
    const label = `${view.key} ${view.label} ${state.data.counts[view.kind]}`;
    return view.kind === screen.view ? span(`[${label}]`, styles.title) : span(` ${label} `);
  });
  // From the left as many as fit; where the shown one would fall off, the list begins with it.
  const at = views.findIndex((view) => view.kind === screen.view);
  const first = lineWidth(names.slice(0, at + 1)) <= room ? 0 : at;
  let used = 0;
  const fitting = names.slice(first).filter((name) => {
    used += lineWidth([name]);
    return used <= room || name === names[at];
  });
  return spread(fitting, kept, columns, glyphs.cut);
}

function stackedLines(screen: TriageState, state: AppState): readonly Line[] {
  const { theme, size } = state;
  const { list, detail } = triageLayout(size, screen.panes);
  const lines: Line[] = [];
  if (list.rows > 0) lines.push(...padded(listOrEmpty(screen, state, list.width, list.rows, false), list.rows + 1));
  if (detail.rows > 0) {
    const row = currentRow(screen);
    const title = row === undefined ? '' : ` ${focusSign(screen, state)}${headline(row, theme.glyphs.between)} `;
    lines.push(ruleLine(title, size.columns, state));
    lines.push(...detailLines(screen, state, detail.width, detail.rows));
  }
  return lines;
}

function besideLines(screen: TriageState, state: AppState): readonly Line[] {
  const { theme, size } = state;
  const { glyphs } = theme;
  const { list, detail, wide } = triageLayout(size, screen.panes);
  const left = padded(listOrEmpty(screen, state, list.width, list.rows, wide), detail.rows);
  const row = currentRow(screen);
  const title: Line =
    row === undefined
      ? []
      : [span(` ${focusSign(screen, state)}${headline(row, glyphs.between)}`, screen.focus === 'detail' ? theme.styles.title : undefined)];
  const right = [title, ...detailLines(screen, state, detail.width, detail.rows - 1)];
  const rule = (tee: string): Line => [
    span(glyphs.horizontal.repeat(list.width) + tee + glyphs.horizontal.repeat(Math.max(0, size.columns - list.width - 1))),
  ];
  const body = left.map(
    (line, at): Line => [
      ...fitLine(line, list.width, glyphs.cut),
      span(glyphs.vertical),
      ...fitLine(right[at] ?? [], detail.width, glyphs.cut),
    ],
  );
  return [rule(glyphs.teeDown), ...body, rule(glyphs.teeUp)];
}

function listOrEmpty(screen: TriageState, state: AppState, width: number, rows: number, wide: boolean): readonly Line[] {
  return screen.shown.length === 0 ? emptyLines(screen, state, width) : listLines(screen, state, width, rows, wide);
}

/** "WCSC.240912.3 · WCSC · 12 September 2024". */
function headline({ record, committee }: Row, between: string): string {
  return [record.ref, committee, record.raisedOn === undefined ? '' : formatDate(record.raisedOn), record.topic ?? '']
    .filter((part) => part !== '')
    .map(plain)
    .join(` ${between} `);
}

function focusSign(screen: TriageState, state: AppState): string {
  return screen.focus === 'detail' ? `${state.theme.glyphs.focus} ` : '';
}

function detailLines(screen: TriageState, state: AppState, width: number, rows: number): readonly Line[] {
  const row = currentRow(screen);
  if (row === undefined) return padded([], rows);
  const lines = recordLines(row, state, width - 2);
  const shown = lines.slice(screen.scroll, screen.scroll + rows).map((line): Line => [span(' '), ...line]);
  return padded(shown, rows);
}

function ruleLine(title: string, columns: number, { theme }: AppState): Line {
  const { glyphs } = theme;
  const start = glyphs.horizontal.repeat(2);
  const line = fitLine([span(start + title)], Math.min(columns, start.length + lineWidth([span(title)])), glyphs.cut);
  return [...line, span(glyphs.horizontal.repeat(Math.max(0, columns - lineWidth(line))))];
}

function padded(lines: readonly Line[], rows: number): readonly Line[] {
  return Array.from({ length: Math.max(0, rows) }, (_, row) => lines[row] ?? []);
}
