import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type KeyPress, namedKey, typedKey } from '../input/key.ts';
import { type Lookup, lookUp } from '../input/keymap.ts';
import { editorOf } from '../input/line-editor.ts';
import { everyScreen } from '../screens/every-screen.test-data.ts';
import { globalCommands } from '../screens/global-commands.ts';
import { minutes } from '../screens/import-review/wealdshire-paper.test-data.ts';
import { papersDay, wealdshirePapers } from '../screens/pages/wealdshire-papers.test-data.ts';
import { commandsFound } from '../screens/prompts/help-prompt.ts';
import { screenCommands } from '../screens/registry.ts';
import { type AnyCommand, commandsHere } from '../screens/run-command.ts';
import type { AppState } from '../state/app-state.ts';
import { begun } from '../state/driver.test-data.ts';
import { linearSize, linearTheme } from './linear-theme.ts';
import { helpWords } from './prompt-words.ts';
import { spokenKey } from './spoken-key.ts';

async function states(): Promise<readonly AppState[]> {
  const register = await wealdshirePapers();
  const base = begun(register, { theme: linearTheme, size: linearSize });
  return everyScreen(register, papersDay, await minutes()).map((screen) => begun(register, { ...base, screens: [screen] }));
}

test('every command of every screen is found by its name, and first', async () => {
  const missed = (await states()).flatMap((state) =>
    commandsHere(state).flatMap((command) => {
      const [first] = commandsFound({ kind: 'palette', editor: editorOf(command.id), at: 0 }, state);
      return first === command ? [] : [`${state.screens[0].kind}: ${command.id} finds ${first?.id}`];
    }),
  );
  expect(missed).toEqual([]);
});

test('every command of every screen that has a key is done by it', async () => {
  const missed = (await states()).flatMap((state) =>
    commandsHere(state)
      .filter((command) => command.keys.length > 0 && !command.keys.some((keys) => boundTo(state, keys) === command))
      .map((command) => `${state.screens[0].kind}: ${command.id}`),
  );
  expect(missed).toEqual([]);
});

/** What a key, or two in a row, comes to on the screen on top. */
function boundTo(state: AppState, keys: string): unknown {
  const layers = [screenCommands(state), globalCommands];
  const [first = '', second] = keys.split(' ');
  if (second === undefined) return found(lookUp(layers, '', pressOf(first)));
  const begun = lookUp(layers, '', pressOf(first));
  return begun.kind === 'pending' ? found(lookUp(layers, begun.prefix, pressOf(second))) : undefined;
}

function found(lookup: Lookup<AnyCommand>): AnyCommand | undefined {
  return lookup.kind === 'run' ? lookup.command : undefined;
}

function pressOf(name: string): KeyPress {
  if (name.startsWith('ctrl-')) return namedKey(name.slice(5), { ctrl: true });
  if (name === 'shift-tab') return namedKey('tab', { shift: true });
  return name.length === 1 ? typedKey(name) : namedKey(name);
}

test('help says every command of the place with all its keys', async () => {
  for (const state of await states()) {
    const said = helpWords(state).join('\n');
    for (const command of commandsHere(state)) {
      for (const keys of command.keys) expect(said).toContain(spokenKey(keys));
      expect(said).toContain(`, ${command.id}: `);
    }
  }
});

/** Commands of the command line that the screens do under the same name. */
const same = ['add', 'archive', 'import', 'log', 'note', 'redo', 'report', 'restore', 'set', 'show', 'undo', 'why'];
/** Commands of the command line that are no work on a record or paper, or that the screens do without a command: the list is `list`. */
const other = [
  ...['check', 'completion', 'doctor', 'git-setup', 'identify', 'init', 'list', 'map', 'merge', 'merge-driver', 'migrate'],
  ...['resolve', 'respond', 'sample', 'schema', 'tui', 'unlock'],
];

test('what the command line has too is called as it is there', async () => {
  const specs = readdirSync(new URL('../../../cli/src/commands', import.meta.url)).filter((name) => name.endsWith('.spec.ts'));
  expect(specs.map((name) => name.replace('.spec.ts', '')).sort()).toEqual([...same, ...other].sort());
  const names = new Set((await states()).flatMap((state) => commandsHere(state).map((command) => command.id)));
  expect(same.filter((name) => !names.has(name))).toEqual([]);
});
