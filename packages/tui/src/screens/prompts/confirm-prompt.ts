import { type Key, keyId } from '../../input/key.ts';
import { type Line, plain, span } from '../../layout/line.ts';
import type { AppState } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import { type ConfirmMode, noMode } from '../../state/mode.ts';
import { submit } from '../../state/submit.ts';
import { moduleOf } from '../registry.ts';
import type { PromptModule } from './prompt.ts';

/** A question: `y` is yes, `n` and Esc are no, everything else (Enter, the key that asked) does nothing. */
export const confirmPrompt: PromptModule<ConfirmMode> = {
  onKey: confirmKey,
  view: (mode) => ({ box: { title: mode.title, lines: mode.lines.map((line): Line => [span(plain(line))]) } }),
  hints: (mode) => [
    { key: 'y', label: mode.yes },
    { key: 'n or Esc', label: 'no' },
  ],
};

function confirmKey(mode: ConfirmMode, state: AppState, key: Key): Next {
  if (key.kind !== 'key') return still(state);
  const id = keyId(key);
  const closed: AppState = { ...state, mode: noMode };
  if (id === 'n' || id === 'escape') return mode.noLeaves === true ? { state: closed, effects: [{ kind: 'quit' }] } : still(closed);
  if (id !== 'y') return still(state);
  const { onYes } = mode;
  switch (onYes.kind) {
    case 'quit':
      return { state: closed, effects: [{ kind: 'quit' }] };
    case 'create':
      return { state: closed, effects: [{ kind: 'create' }] };
    case 'submit':
      return submit(closed, onYes.request, { done: onYes.done });
    case 'screen': {
      const screen = [...state.screens].reverse().find((one) => one.kind === onYes.event.screen);
      return screen === undefined ? still(closed) : (moduleOf(screen).receive?.(screen, closed, onYes.event) ?? still(closed));
    }
  }
}
