import type { Key, KeyPress } from '../input/key.ts';
import { keyId } from '../input/key.ts';
import { lookUp } from '../input/keymap.ts';
import { arrangementFor } from '../layout/terminal-size.ts';
import { globalCommands } from '../screens/global-commands.ts';
import { paperRead } from '../screens/import-review/open.ts';
import { pathCompleted } from '../screens/prompts/import-path-prompt.ts';
import { keyToPrompt } from '../screens/prompts/registry.ts';
import { moduleOf, refreshScreens, screenCommands, shownScreen } from '../screens/registry.ts';
import { runCommand } from '../screens/run-command.ts';
import type { Action } from './action.ts';
import { type AppState, topScreen } from './app-state.ts';
import { edited } from './edited.ts';
import { type Next, still } from './effect.ts';
import { noMode } from './mode.ts';
import { registerView } from './rows.ts';
import { letGo, say } from './say.ts';
import { commitClashed, commitFailed, commitRefused, committed, loadFailed, reloaded, unsavedKept } from './settle.ts';

/** What comes of something that happened: the next state, and what is to be done outside. Pure; all keys of a read are one step. */
export function update(before: AppState, action: Action): Next {
  const state = atMoment(before, action);
  switch (action.kind) {
    case 'keys':
      return foldKeys(state, action.keys);
    case 'resize':
      return still(refreshScreens({ ...state, size: action.size }));
    case 'committed':
      return committed(state, action);
    case 'commit-failed':
      return commitFailed(state, action);
    case 'commit-refused':
      return commitRefused(state, action);
    case 'commit-clashed':
      return commitClashed(state, action);
    case 'reloaded':
      return reloaded(state, action);
    case 'load-failed':
      return loadFailed(state, action);
    case 'unsaved-kept':
      return still(unsavedKept(state, action));
    case 'edited':
      return edited(state, action);
    case 'said':
      return still(say(state, action.level, action.text));
    case 'paper-read':
      return paperRead(state, action.outcome);
    case 'path-completed':
      return still(pathCompleted(state, action.typed, action.completion));
    case 'screen':
      return received(state, action);
  }
}

/** The clock moves with what happens; a new day makes what the rules say new. */
function atMoment(state: AppState, { moment }: Action): AppState {
  if (moment.today === state.moment.today) return { ...state, moment };
  return refreshScreens({ ...state, moment, data: registerView(state.data.register, moment.today, state.data) });
}

function foldKeys(state: AppState, keys: readonly Key[]): Next {
  let next: Next = still(state);
  for (const key of keys) {
    const step = onKey(letGo(next.state), key);
    next = { state: step.state, effects: step.effects.length === 0 ? next.effects : [...next.effects, ...step.effects] };
  }
  return next;
}

function onKey(state: AppState, key: Key): Next {
  if (key.kind === 'key') {
    const id = keyId(key);
    if (id === 'ctrl-z') return { state, effects: [{ kind: 'suspend' }] };
    if (id === 'ctrl-l') return { state, effects: [{ kind: 'repaint' }] };
    if (id === 'ctrl-c') return interrupt(state);
    if (arrangementFor(state.size) === 'too-small') return tooSmall(state, id);
  }
  if (arrangementFor(state.size) === 'too-small') return still(state);
  if (state.mode.kind !== 'none') return keyToPrompt(state, key);
  if (key.kind === 'paste')
    return still(say(state, 'check', 'A paste needs somewhere to go: n opens a note to paste into. Nothing was done.'));
  if (key.kind === 'mouse') return onMouse(state, key);
  return onCommand(state, key);
}

function onMouse(state: AppState, key: Extract<Key, { kind: 'mouse' }>): Next {
  const { screen, module } = shownScreen(state);
  return module.mouse?.(screen, state, key) ?? still(state);
}

function onCommand(state: AppState, key: KeyPress): Next {
  const found = lookUp([screenCommands(state), globalCommands], state.pending, key);
  const calm = state.pending === '' ? state : { ...state, pending: '' };
  switch (found.kind) {
    case 'run':
      return runCommand(calm, found.command);
    case 'pending':
      return still({ ...calm, pending: found.prefix });
    case 'nothing':
      return still(calm);
  }
}

/** Ctrl-C closes what is open; at rest the second one within two seconds leaves. */
function interrupt(state: AppState): Next {
  if (state.mode.kind !== 'none') {
    const step = keyToPrompt(state, { kind: 'key', name: 'escape', ctrl: false, shift: false });
    return step.state.mode.kind === 'none' ? step : { ...step, state: { ...step.state, mode: noMode } };
  }
  const asked = state.quitAsked;
  if (asked !== undefined && Date.parse(state.moment.now) - Date.parse(asked) <= 2000) return { state, effects: [{ kind: 'quit' }] };
  return still(say({ ...state, quitAsked: state.moment.now }, 'check', 'Ctrl-C again leaves; q too.'));
}

/** A window too small to read in: nothing can be changed blindly, but one can leave. */
function tooSmall(state: AppState, id: string): Next {
  return id === 'q' && state.mode.kind === 'none' ? { state, effects: [{ kind: 'quit' }] } : still(state);
}

/** An event for a screen goes to the topmost of its kind. */
function received(state: AppState, { event }: Extract<Action, { kind: 'screen' }>): Next {
  const screen = [...state.screens].reverse().find((one) => one.kind === event.screen) ?? topScreen(state);
  return screen.kind === event.screen ? (moduleOf(screen).receive?.(screen, state, event) ?? still(state)) : still(state);
}
