import type { Key } from '../../input/key.ts';
import type { Line } from '../../layout/line.ts';
import type { AppState } from '../../state/app-state.ts';
import type { Next } from '../../state/effect.ts';
import type { Mode } from '../../state/mode.ts';
import type { Hint } from '../screen.ts';

/** What a prompt draws: a box over the middle of the screen, lines over its end, or nothing but the last two lines. */
export interface PromptView {
  readonly box?: { readonly title: string; readonly lines: readonly Line[] };
  /** In place of the message line: where `/` is typed. */
  readonly line?: Line;
  /** A whole screen in place of the one below (help). */
  readonly screen?: readonly Line[];
}

/** What is open over a screen: takes every key until it closes. All functions are pure. */
export interface PromptModule<M extends Mode> {
  readonly onKey: (mode: M, state: AppState, key: Key) => Next;
  readonly view: (mode: M, state: AppState) => PromptView;
  readonly hints: (mode: M, state: AppState) => readonly Hint[];
}
