import { commandGroups } from '../../input/command.ts';
import { type Key, keyId } from '../../input/key.ts';
import { keyLabel } from '../../input/keymap.ts';
import { typeInto } from '../../input/line-editor.ts';
import { fit } from '../../layout/cut.ts';
import { type Line, plain, span, spread } from '../../layout/line.ts';
import { visibleWindow } from '../../layout/window.ts';
import { wrap } from '../../layout/wrap.ts';
import type { AppState } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import { fitsWords } from '../../state/fits-words.ts';
import { type HelpMode, noMode } from '../../state/mode.ts';
import { shownScreen } from '../registry.ts';
import { type AnyCommand, commandsHere, runCommand, whyNotNow } from '../run-command.ts';
import type { PromptModule } from './prompt.ts';
import { typedLines } from './typed-lines.ts';

/** `?` and `:`: every command that works here, found by any word or its key; Enter runs the one under the cursor. */
export const helpPrompt: PromptModule<HelpMode> = {
  onKey: helpKey,
  view: (mode, state) => ({ screen: helpLines(mode, state) }),
  hints: () => [
    { key: 'type', label: 'to search' },
    { key: '↑/↓', label: 'choose' },
    { key: 'Enter', label: 'run' },
    { key: 'Esc', label: 'close' },
  ],
};

function helpKey(mode: HelpMode, state: AppState, key: Key): Next {
  const id = key.kind === 'key' ? keyId(key) : '';
  const found = commandsFound(mode, state);
  const closed: AppState = { ...state, mode: noMode };
  if (id === 'escape') return still(closed);
  if (id === 'enter') {
    const command = found[mode.at];
    return command === undefined ? still(state) : runCommand(closed, command);
  }
  const to = (at: number): Next => still({ ...state, mode: { ...mode, at: Math.min(found.length - 1, Math.max(0, at)) } });
  if (id === 'down' || id === 'ctrl-n') return to(mode.at + 1);
  if (id === 'up' || id === 'ctrl-p') return to(mode.at - 1);
  if (id === 'page-down') return to(mode.at + 10);
  if (id === 'page-up') return to(mode.at - 10);
  const editor = typeInto(mode.editor, key);
  return still(editor === undefined ? state : { ...state, mode: { ...mode, editor, at: editor.text === mode.editor.text ? mode.at : 0 } });
}

/** What fits the words typed: in the help in the order of its groups; in the palette by name, the one that is called just so first. */
export function commandsFound(mode: HelpMode, state: AppState): readonly AnyCommand[] {
  const typed = mode.editor.text.trim();
  const all = commandsHere(state).filter(
    (command) => typed === '' || command.keys.includes(typed) || fitsWords(`${command.id} ${command.label} ${command.group}`, typed),
  );
  if (mode.kind === 'palette') return [...all].sort((a, b) => Number(b.id === typed) - Number(a.id === typed) || (a.id < b.id ? -1 : 1));
  return commandGroups.flatMap((group) => all.filter((command) => command.group === group));
}

function helpLines(mode: HelpMode, state: AppState): readonly Line[] {
  const { columns, rows } = state.size;
  const { glyphs, styles } = state.theme;
  const found = commandsFound(mode, state);
  const { module } = shownScreen(state);
  const title = mode.kind === 'help' ? ` Keys ${glyphs.between} ${module.title}` : ' Commands';
  const lines: { readonly line: Line; readonly at: number }[] = [];
  let group = '';
  for (const [at, command] of found.entries()) {
    if (mode.kind === 'help' && command.group !== group) {
      group = command.group;
      lines.push({ line: [span(` ${group}`, styles.title)], at });
    }
    lines.push({ line: commandLine(command, at === mode.at, mode, state), at });
  }
  const cursor = Math.max(
    0,
    lines.findLastIndex((one) => one.at === mode.at),
  );
  const current = found[mode.at];
  const about = current === undefined ? ['Nothing fits.'] : aboutLines(current, state, columns - 2);
  const height = rows - 6 - about.length;
  const { first, end } = visibleWindow({ count: lines.length, cursor, height, top: 0 });
  const shown = Array.from({ length: height }, (_, at) => lines.slice(first, end)[at]?.line ?? []);
  const [typed = []] = typedLines(mode.editor, true, columns - 12, state);
  const more = lines.length - (end - first);
  return [
    spread([span(title, styles.title)], [span('type to search, Enter runs the line, Esc closes ')], columns, glyphs.cut),
    [span(glyphs.horizontal.repeat(columns))],
    ...shown,
    [span(more > 0 ? ` ${more} more lines` : '')],
    ...about.map((line): Line => [span(` ${line}`)]),
    [span(' search: ', styles.title), ...typed],
  ];
}

/** What the command under the cursor does, and why not now, whole: a row beside its keys has seldom room for a reason. */
function aboutLines(command: AnyCommand, state: AppState, width: number): readonly string[] {
  const reason = whyNotNow(state, command);
  const not = reason === undefined ? '' : `Not now: ${plain(reason)}${/[.?!]$/.test(reason) ? '' : '.'}`;
  return wrap([`${capital(command.label)}.`, not, command.about ?? ''].filter((part) => part !== '').join(' '), width).slice(0, 4);
}

function commandLine(command: AnyCommand, current: boolean, mode: HelpMode, state: AppState): Line {
  const { glyphs, styles } = state.theme;
  const reason = whyNotNow(state, command);
  const keys = command.keys.map(keyLabel).join(' ');
  const sign = current ? glyphs.cursor : ' ';
  const left = mode.kind === 'help' ? fit(keys, 22, 'left', glyphs.cut) : fit(command.id, 22, 'left', glyphs.cut);
  const right = mode.kind === 'help' ? command.label : `${command.label} (${keys})`;
  const not = reason === undefined ? '' : `   not now: ${plain(reason)}`;
  return [span(`${sign} ${left} ${right}${not}`, current ? styles.cursor : undefined)];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
