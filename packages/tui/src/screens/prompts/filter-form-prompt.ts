import { type Key, keyId } from '../../input/key.ts';
import { editorOf, typeInto } from '../../input/line-editor.ts';
import { fit } from '../../layout/cut.ts';
import { type Line, plain, span } from '../../layout/line.ts';
import { visibleWindow } from '../../layout/window.ts';
import { type AppState, topScreen } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import { type FilterFormMode, noMode } from '../../state/mode.ts';
import { countMatches } from '../triage/refresh.ts';
import { boxWidth } from './box-width.ts';
import { withFilter } from './filter-prompt.ts';
import { filterOfForm } from './open-filter-form.ts';
import type { PromptModule } from './prompt.ts';
import { typedLines } from './typed-lines.ts';

/** `f`: the filter as boxes to tick, and as it would be typed. */
export const filterFormPrompt: PromptModule<FilterFormMode> = {
  onKey: filterFormKey,
  view: (mode, state) => ({ box: { title: 'Filter', lines: formLines(mode, state) } }),
  hints: () => [
    { key: 'space', label: 'tick' },
    { key: '↑/↓', label: 'move' },
    { key: 'Tab', label: 'column' },
    { key: 'Enter', label: 'apply' },
    { key: 'r', label: 'reset' },
    { key: 'Esc', label: 'cancel' },
  ],
};

/** The words stand behind the last column. */
function isWords(mode: FilterFormMode): boolean {
  return mode.column === mode.columns.length;
}

function filterFormKey(mode: FilterFormMode, state: AppState, key: Key): Next {
  const id = key.kind === 'key' ? keyId(key) : '';
  const to = (more: Partial<FilterFormMode>): Next => still({ ...state, mode: { ...mode, ...more } });
  if (id === 'escape') return still({ ...state, mode: noMode });
  if (id === 'enter') return still(withFilter({ ...state, mode: noMode }, filterOfForm(mode.columns, mode.words.text)));
  const fields = mode.columns.length + 1;
  if (id === 'tab' || (id === 'right' && !isWords(mode))) return to({ column: (mode.column + 1) % fields, row: 0 });
  if (id === 'shift-tab' || (id === 'left' && !isWords(mode))) return to({ column: (mode.column + fields - 1) % fields, row: 0 });
  if (isWords(mode)) {
    const words = typeInto(mode.words, key);
    return words === undefined ? still(state) : to({ words });
  }
  const ticks = mode.columns[mode.column]?.ticks ?? [];
  if (id === 'down' || id === 'j') return to({ row: Math.min(ticks.length - 1, mode.row + 1) });
  if (id === 'up' || id === 'k') return to({ row: Math.max(0, mode.row - 1) });
  if (id === 'r') {
    const columns = mode.columns.map((column) => ({ ...column, ticks: column.ticks.map((tick) => ({ ...tick, on: false })) }));
    return to({ columns, words: editorOf('') });
  }
  if (id !== 'space' && id !== 'x') return still(state);
  const columns = mode.columns.map((column, at) =>
    at === mode.column
      ? { ...column, ticks: column.ticks.map((tick, row) => (row === mode.row ? { ...tick, on: !tick.on } : tick)) }
      : column,
  );
  return to({ columns });
}

function formLines(mode: FilterFormMode, state: AppState): readonly Line[] {
  const width = boxWidth(state.size);
  const { styles, glyphs } = state.theme;
  const each = Math.floor(width / mode.columns.length);
  const height = Math.max(3, Math.min(10, state.size.rows - 14));
  const shown = mode.columns.map((column, at) => {
    const active = at === mode.column;
    const row = active ? mode.row : 0;
    const { first, end } = visibleWindow({ count: column.ticks.length, cursor: row, height, top: 0 });
    const lines = column.ticks.slice(first, end).map((tick, line) => {
      const text = `[${tick.on ? 'x' : ' '}] ${plain(tick.label)} (${tick.count})`;
      const here = active && first + line === mode.row;
      return span(fit(`${here ? glyphs.cursor : ' '}${text}`, each, 'left', glyphs.cut), here ? styles.cursor : undefined);
    });
    const rest = column.ticks.length - end;
    return { title: span(fit(` ${column.title}`, each), active ? styles.title : undefined), lines, rest };
  });
  const rows = Array.from({ length: height }, (_, row): Line => shown.map((column) => column.lines[row] ?? span(' '.repeat(each))));
  const more: Line = shown.map((column) => span(fit(column.rest > 0 ? `  ${column.rest} more` : '', each)));
  const text = filterOfForm(mode.columns, mode.words.text);
  const screen = topScreen(state);
  const count = screen.kind === 'triage' ? countMatches(screen, state, text) : 0;
  const [words = []] = typedLines(mode.words, isWords(mode), width - 10, state);
  return [
    shown.map((column) => column.title),
    ...rows,
    more,
    [span('Text      ', isWords(mode) ? styles.title : undefined), ...words],
    [span(`As typed  ${plain(text)}`)],
    [span(`${count} match in this view.`)],
  ];
}
