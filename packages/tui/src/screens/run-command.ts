import { type AppState, whyReadOnly } from '../state/app-state.ts';
import { type Next, still } from '../state/effect.ts';
import { say } from '../state/say.ts';
import type { ScreenState } from '../state/screen-state.ts';
import { globalCommands } from './global-commands.ts';
import { screenCommands, shownScreen } from './registry.ts';
import type { ScreenCommand } from './screen.ts';

/** A command of the screen on top, or one of everywhere. */
export type AnyCommand = ScreenCommand<ScreenState>;

/** Every command that works here, the screen's own first; what a screen does with a key of everywhere hides that one. */
export function commandsHere(state: AppState): readonly AnyCommand[] {
  const own = screenCommands(state);
  const taken = new Set(own.flatMap((command) => command.keys));
  return [...own, ...globalCommands.filter((command) => !command.keys.every((key) => taken.has(key)))];
}

/** Why a command can't be done now; nothing when it can. */
export function whyNotNow(state: AppState, command: AnyCommand): string | undefined {
  const { screen, module } = shownScreen(state);
  return (command.changes === true ? whyReadOnly(state) : undefined) ?? command.whyNot?.(state, screen, module);
}

/** Does a command, or says why not. */
export function runCommand(state: AppState, command: AnyCommand): Next {
  const reason = whyNotNow(state, command);
  if (reason !== undefined) return still(say(state, 'check', `Not now, ${command.label}: ${reason}`));
  const { screen, module } = shownScreen(state);
  return command.run(state, screen, module);
}
