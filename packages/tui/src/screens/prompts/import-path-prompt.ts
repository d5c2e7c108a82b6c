import type { PathCompletion } from '../../files/complete-path.ts';
import { type Key, keyId } from '../../input/key.ts';
import { editorOf, typeInto } from '../../input/line-editor.ts';
import { cellText } from '../../layout/cell-text.ts';
import { type Line, plain, span } from '../../layout/line.ts';
import { wrap } from '../../layout/wrap.ts';
import type { AppState } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import { type ImportPathMode, noMode } from '../../state/mode.ts';
import { boxWidth } from './box-width.ts';
import type { PromptModule, PromptView } from './prompt.ts';
import { typedLines } from './typed-lines.ts';

/** Nothing typed yet. */
export const importPathStart: ImportPathMode = { kind: 'import-path', editor: editorOf(''), offers: [] };

/** `i`: the path of a paper. Tab completes it, Enter reads it; what goes wrong is said here, and the path can be put right. */
export const importPathPrompt: PromptModule<ImportPathMode> = {
  onKey: pathKey,
  view: pathView,
  hints: () => [
    { key: 'Enter', label: 'read it' },
    { key: 'Tab', label: 'complete' },
    { key: 'Esc', label: 'cancel' },
  ],
};

/** The path completed, unless something else was typed meanwhile. */
export function pathCompleted(state: AppState, typed: string, { text, offers }: PathCompletion): AppState {
  const { mode } = state;
  if (mode.kind !== 'import-path' || mode.editor.text !== typed) return state;
  const { problem: _, ...rest } = mode;
  return {
    ...state,
    mode: {
      ...rest,
      editor: editorOf(text),
      offers,
      ...(text === typed && offers.length === 0 ? { problem: 'Nothing there begins so.' } : {}),
    },
  };
}

function pathKey(mode: ImportPathMode, state: AppState, key: Key): Next {
  const id = key.kind === 'key' ? keyId(key) : '';
  if (id === 'escape') return still({ ...state, mode: noMode });
  // A paper that is being read is waited for: what is typed meanwhile would be about another one.
  if (mode.reading !== undefined) return still(state);
  const { problem: _, ...calm } = mode;
  if (id === 'tab') return { state, effects: [{ kind: 'complete-path', typed: mode.editor.text }] };
  if (id === 'enter') {
    const path = mode.editor.text.trim();
    if (path === '') return still({ ...state, mode: { ...calm, problem: 'Which file? A path is needed.' } });
    return { state: { ...state, mode: { ...calm, offers: [], reading: path } }, effects: [{ kind: 'read-paper', path }] };
  }
  const editor = typeInto(mode.editor, key);
  return still(editor === undefined ? state : { ...state, mode: { ...calm, editor, offers: [] } });
}

/** Names that fit; the rest are counted. */
const OFFERED = 6;

function pathView(mode: ImportPathMode, state: AppState): PromptView {
  const width = boxWidth(state.size);
  const { theme } = state;
  const words = (text: string, style?: Line[number]['style']): readonly Line[] =>
    wrap(cellText(text), width).map((line): Line => [span(line, style)]);
  const rest = mode.offers.length - OFFERED;
  const said =
    mode.reading === undefined
      ? mode.problem === undefined
        ? []
        : words(`ERROR ${mode.problem}`, theme.styles.failure)
      : words(`Reading ${mode.reading}${theme.glyphs.cut}`);
  return {
    box: {
      title: 'Import a paper: where is it?',
      lines: [
        ...typedLines(mode.editor, true, width, state).slice(-3),
        ...said.slice(0, 5),
        ...mode.offers.slice(0, OFFERED).map((name): Line => [span(`  ${plain(name)}`)]),
        ...(rest > 0 ? [[span(`  ${rest} more`)]] : []),
        ...(mode.offers.length === 0
          ? words(
              'A tracker, schedule, letter, minutes, report or improvement plan: Word, Excel, PDF, OpenDocument, web page, CSV or text.',
            )
          : []),
      ],
    },
  };
}
