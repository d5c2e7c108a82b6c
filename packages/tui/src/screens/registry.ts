import type { AppState } from '../state/app-state.ts';
import { topScreen } from '../state/app-state.ts';
import type { ScreenKind, ScreenState, StateOf } from '../state/screen-state.ts';
import { committeeScreen } from './committee/screen.ts';
import { detailScreen } from './detail/screen.ts';
import { historyScreen } from './history/screen.ts';
import { importReviewScreen } from './import-review/screen.ts';
import { meetingScreen } from './meeting/screen.ts';
import { messagesScreen } from './messages/screen.ts';
import { planScreen } from './plan/screen.ts';
import { problemsScreen, reportScreen } from './report/screen.ts';
import type { ScreenCommand, ScreenModule } from './screen.ts';
import { sourceScreen } from './source/screen.ts';
import { triageScreen } from './triage/screen.ts';
import { whyScreen } from './why/screen.ts';

/** Every kind of screen. A new one is added here and in `state/screen-state.ts`. */
const modules: { readonly [K in ScreenKind]: ScreenModule<StateOf<K>> } = {
  triage: triageScreen,
  detail: detailScreen,
  history: historyScreen,
  why: whyScreen,
  source: sourceScreen,
  report: reportScreen,
  problems: problemsScreen,
  plan: planScreen,
  committee: committeeScreen,
  meeting: meetingScreen,
  'import-review': importReviewScreen,
  messages: messagesScreen,
};

/** A screen with its module, so that the two always fit. */
export interface Shown {
  readonly screen: ScreenState;
  readonly module: ScreenModule<ScreenState>;
}

/** The module of a screen. */
export function moduleOf(screen: ScreenState): ScreenModule<ScreenState> {
  // A table from kinds to modules can't be followed by the compiler from a union; the table's own type holds each pair together.
  return modules[screen.kind] as unknown as ScreenModule<ScreenState>;
}

/** The screen on top, with its module. */
export function shownScreen(state: AppState): Shown {
  const screen = topScreen(state);
  return { screen, module: moduleOf(screen) };
}

/** The commands of the screen on top, before those that are the same everywhere. */
export function screenCommands(state: AppState): readonly ScreenCommand<ScreenState>[] {
  return shownScreen(state).module.commands;
}

/** Brings every screen of the stack in line with the register and the size. */
export function refreshScreens(state: AppState): AppState {
  const [first, ...rest] = state.screens;
  const refresh = (screen: ScreenState): ScreenState => moduleOf(screen).refresh(screen, state);
  return { ...state, screens: [refresh(first), ...rest.map(refresh)] };
}
