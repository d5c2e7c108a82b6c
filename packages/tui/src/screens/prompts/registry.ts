import type { Key } from '../../input/key.ts';
import type { AppState } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import type { Mode } from '../../state/mode.ts';
import type { Hint } from '../screen.ts';
import { confirmPrompt } from './confirm-prompt.ts';
import { conflictPrompt } from './conflict-prompt.ts';
import { filterFormPrompt } from './filter-form-prompt.ts';
import { filterPrompt } from './filter-prompt.ts';
import { formKey } from './form-keys.ts';
import { formHints, formView } from './form-view.ts';
import { helpPrompt } from './help-prompt.ts';
import { importPathPrompt } from './import-path-prompt.ts';
import { previewPrompt } from './preview-prompt.ts';
import type { PromptModule, PromptView } from './prompt.ts';

type Kind = Mode['kind'];

/** What is open over a screen, by kind. A new kind of prompt is added here and in `state/mode.ts`. */
const modules: { readonly [K in Kind]: PromptModule<Extract<Mode, { readonly kind: K }>> } = {
  none: { onKey: (_, state) => still(state), view: () => ({}), hints: () => [] },
  form: { onKey: formKey, view: formView, hints: formHints },
  filter: filterPrompt,
  preview: previewPrompt,
  confirm: confirmPrompt,
  conflict: conflictPrompt,
  help: helpPrompt as PromptModule<Extract<Mode, { readonly kind: 'help' }>>,
  palette: helpPrompt as PromptModule<Extract<Mode, { readonly kind: 'palette' }>>,
  'filter-form': filterFormPrompt,
  'import-path': importPathPrompt,
};

function moduleOf(mode: Mode): PromptModule<Mode> {
  // As in the registry of screens: the table's own type holds each kind and its module together.
  return modules[mode.kind] as unknown as PromptModule<Mode>;
}

/** Gives a key to what is open. */
export function keyToPrompt(state: AppState, key: Key): Next {
  return moduleOf(state.mode).onKey(state.mode, state, key);
}

/** What it draws. */
export function promptView(state: AppState): PromptView {
  return moduleOf(state.mode).view(state.mode, state);
}

/** Its keys; none when nothing is open. */
export function promptHints(state: AppState): readonly Hint[] {
  return moduleOf(state.mode).hints(state.mode, state);
}
