import type { Command } from '../input/command.ts';
import type { MouseInput } from '../input/key.ts';
import type { Line } from '../layout/line.ts';
import type { AppState } from '../state/app-state.ts';
import type { Next } from '../state/effect.ts';
import type { ScreenEvent, ScreenState } from '../state/screen-state.ts';

/** A command of a screen: `run` gets the state with this screen on top, and the screen's module. */
export interface ScreenCommand<S extends ScreenState> extends Command<(state: AppState, screen: S, module: ScreenModule<S>) => Next> {
  /** Why it can't be done now, to follow "not now: "; nothing when it can. */
  readonly whyNot?: (state: AppState, screen: S, module: ScreenModule<S>) => string | undefined;
  /** Whether it changes the register: off while the file is read-only. */
  readonly changes?: true;
}

/** A hint at the bottom: a key and what it does. */
export interface Hint {
  readonly key: string;
  readonly label: string;
}

/**
 * Everything that a kind of screen is, apart from its state. All functions are pure. `S` is one member of `ScreenState`; the
 * register, the file and the size are in the `AppState`.
 */
export interface ScreenModule<S extends ScreenState> {
  readonly kind: S['kind'];
  /** For the help: "Keys · triage list". */
  readonly title: string;
  readonly commands: readonly ScreenCommand<S>[];
  /** Brings the state in line with a new register or size, keeping the cursor on its record. Called after each of them. */
  readonly refresh: (screen: S, state: AppState) => S;
  /** Ids of the records that a change acts on: the marked ones, else the one under the cursor. */
  readonly targets: (screen: S, state: AppState) => readonly string[];
  /** Id of the record that is read now. */
  readonly current: (screen: S, state: AppState) => string | undefined;
  /** The rows of the screen but the last two (message and hints): at most `size.rows - 2` lines, cut to the width when drawn. */
  readonly view: (screen: S, state: AppState) => readonly Line[];
  /** The most useful keys first; as many as fit are shown, and `? help` always. */
  readonly hints: (screen: S, state: AppState) => readonly Hint[];
  /** After a change of several records: their marks have done their work. */
  readonly acted?: (screen: S, state: AppState) => S;
  /** What the mouse did, where the screen cares. */
  readonly mouse?: (screen: S, state: AppState, input: MouseInput) => Next;
  /** A form of its own was filled in, or an effect of its own answered. The screen may be anywhere in the stack. */
  readonly receive?: (screen: S, state: AppState, event: ScreenEvent) => Next;
  /** Screens that follow a filter take a new one here (`/`, `f`, `F`); others have none. */
  readonly filter?: {
    readonly text: (screen: S) => string;
    readonly set: (screen: S, state: AppState, text: string) => S;
  };
}
