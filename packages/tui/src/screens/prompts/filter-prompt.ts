import { type Key, keyId } from '../../input/key.ts';
import { editorOf, type LineEditor, typeInto } from '../../input/line-editor.ts';
import { plain, span } from '../../layout/line.ts';
import { type AppState, topScreen, withTop } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import { readFilter, readTyping } from '../../state/filter-text.ts';
import { type FilterMode, noMode } from '../../state/mode.ts';
import { say } from '../../state/say.ts';
import { moduleOf } from '../registry.ts';
import { completeFilter } from './complete-filter.ts';
import type { PromptModule } from './prompt.ts';
import { typedLines } from './typed-lines.ts';

/** `/`: the list follows every key; Enter keeps the filter, Esc brings back the one before, Tab completes names. */
export const filterPrompt: PromptModule<FilterMode> = {
  onKey: filterKey,
  view: (mode, state) => {
    const [typed = []] = typedLines(mode.editor, true, Math.max(20, state.size.columns - 2), state);
    return { line: [span('/', state.theme.styles.title), ...typed] };
  },
  hints: (mode, state) => {
    const { note } = readTyping(mode.editor.text);
    const count = shownCount(state);
    return [
      { key: `${count} match`, label: '' },
      { key: 'Enter', label: 'keep' },
      { key: 'Esc', label: 'take back' },
      { key: 'Tab', label: 'complete' },
      ...(note === undefined ? [] : [{ key: plain(note), label: '' }]),
    ];
  },
};

function filterKey(mode: FilterMode, state: AppState, key: Key): Next {
  const id = key.kind === 'key' ? keyId(key) : '';
  if (id === 'enter') {
    const { note } = readFilter(mode.editor.text);
    const closed = withFilter({ ...state, mode: noMode }, mode.editor.text.trim());
    return still(note === undefined ? closed : say(closed, 'check', note));
  }
  if (id === 'escape') return still(withFilter({ ...state, mode: noMode }, mode.before));
  if (id === 'tab') return still(typed(mode, state, editorOf(completeFilter(mode.editor.text))));
  const editor = typeInto(mode.editor, key);
  return still(editor === undefined ? state : typed(mode, state, editor));
}

function typed(mode: FilterMode, state: AppState, editor: LineEditor): AppState {
  const next = { ...state, mode: { ...mode, editor } };
  return editor.text === mode.editor.text ? next : withFilter(next, editor.text);
}

/** The top screen with a filter, where it follows one. */
export function withFilter(state: AppState, text: string): AppState {
  const screen = topScreen(state);
  const { filter } = moduleOf(screen);
  return filter === undefined ? state : withTop(state, filter.set(screen, state, text));
}

function shownCount(state: AppState): number {
  const screen = topScreen(state);
  return screen.kind === 'triage' ? screen.shown.length : 0;
}
