import { listChanges, nextRedo, nextUndo } from '@scrutiny/core';
import { editorOf } from '../input/line-editor.ts';
import { type AppState, popScreen, pushScreen } from '../state/app-state.ts';
import { changeWords } from '../state/describe-request.ts';
import { type Next, still } from '../state/effect.ts';
import { say } from '../state/say.ts';
import type { ScreenState } from '../state/screen-state.ts';
import { submit } from '../state/submit.ts';
import { importPathStart } from './prompts/import-path-prompt.ts';
import type { ScreenCommand } from './screen.ts';

/** Keys that mean the same on every screen. */
export const globalCommands: readonly ScreenCommand<ScreenState>[] = [
  {
    id: 'undo',
    keys: ['u'],
    label: 'undo your last change',
    group: 'Change this record, or all marked',
    hint: 'undo',
    changes: true,
    run: (state) => turn(state, 'undo'),
  },
  {
    id: 'redo',
    keys: ['U'],
    label: 'redo',
    group: 'Change this record, or all marked',
    changes: true,
    run: (state) => turn(state, 'redo'),
  },
  {
    id: 'import',
    keys: ['i'],
    label: 'import a paper',
    group: 'Documents',
    about: 'Everything that the paper proposes is looked at first; nothing is written before you say so.',
    changes: true,
    run: (state) => still({ ...state, mode: importPathStart }),
  },
  {
    id: 'reload',
    keys: ['R'],
    label: 'read the file again',
    group: 'Documents',
    run: (state) => ({ state, effects: [{ kind: 'reload', asked: true }] }),
  },
  {
    id: 'open file',
    keys: ['E'],
    label: 'a file that cannot be read, in $EDITOR at the line',
    group: 'Documents',
    whyNot: ({ file }) => (file.broken === undefined ? 'the file can be read' : undefined),
    run: openFile,
  },
  {
    id: 'messages',
    keys: ['M'],
    label: 'messages and errors',
    group: 'Screen',
    run: (state) => still(pushScreen(state, { kind: 'messages', back: 0 })),
  },
  {
    id: 'mouse',
    keys: ['%'],
    label: 'mouse on or off',
    group: 'Screen',
    run: (state) => {
      const on = !state.mouse;
      const said = say({ ...state, mouse: on }, 'done', on ? 'Mouse on: click and wheel work, selecting text does not' : 'Mouse off');
      return { state: said, effects: [{ kind: 'mouse', on }] };
    },
  },
  {
    id: 'redraw',
    keys: ['ctrl-l'],
    label: 'draw the screen again',
    group: 'Screen',
    run: (state) => ({ state, effects: [{ kind: 'repaint' }] }),
  },
  {
    id: 'commands',
    keys: [':', 'ctrl-p'],
    label: 'command palette',
    group: 'Anywhere',
    run: (state) => still({ ...state, mode: { kind: 'palette', editor: editorOf(''), at: 0 } }),
  },
  {
    id: 'help',
    keys: ['?', 'f1'],
    label: 'this help',
    group: 'Anywhere',
    run: (state) => still({ ...state, mode: { kind: 'help', editor: editorOf(''), at: 0 } }),
  },
  { id: 'quit', keys: ['q'], label: 'close, then quit', group: 'Anywhere', run: leave },
  {
    id: 'dismiss',
    keys: ['escape'],
    label: 'put the message away',
    group: 'Anywhere',
    run: (state) => still({ ...state, message: undefined }),
  },
  {
    id: 'suspend',
    keys: ['ctrl-z'],
    label: 'back to the shell; fg returns',
    group: 'Anywhere',
    run: (state) => ({ state, effects: [{ kind: 'suspend' }] }),
  },
];

/** Opens a register that can't be read in the person's editor, where it is faulty. */
export function openFile(state: AppState): Next {
  return { state, effects: [{ kind: 'open-file', line: state.file.broken?.line }] };
}

/** So many records at once are asked about before they are turned back. */
const MANY = 10;

/** Takes back the last change of this person that stands, or takes back the last undo. */
function turn(state: AppState, kind: 'undo' | 'redo'): Next {
  const changes = listChanges(state.data.register);
  const change = kind === 'undo' ? nextUndo(changes, state.user) : nextRedo(changes, state.user);
  if (change === undefined) return still(say(state, 'check', kind === 'undo' ? 'Nothing of yours to undo.' : 'Nothing to redo.'));
  const original = kind === 'redo' ? changes.find((one) => one.id === change.reverts) : change;
  const words = changeWords(original ?? change);
  const done = `${kind === 'undo' ? 'Undone' : 'Redone'}: ${words}`;
  const request = { kind, change: change.id };
  const records = new Set(change.items.map((item) => item.record.id)).size;
  if (records < MANY) return submit(state, request, { done });
  const lines = [`${words}: ${records} records change.`, 'It can be turned round again.'];
  const title = `${kind === 'undo' ? 'Undo' : 'Redo'} a change of ${records} records?`;
  return still({ ...state, mode: { kind: 'confirm', title, lines, yes: kind, onYes: { kind: 'submit', request, done } } });
}

/** Closes the top screen; on the last one leaves, and asks only when something could not be saved (a draft is on disk anyway). */
function leave(state: AppState): Next {
  if (state.screens.length > 1) return still(popScreen(state));
  if (state.unsaved.length === 0) return { state, effects: [{ kind: 'quit' }] };
  const kept = state.onlyHere
    ? ['Nor could it be kept on disk: leaving now LOSES it.', 'Better: n, put right what is wrong, R.']
    : ['Kept on disk, and offered again next time.'];
  const lines = [`${count(state.unsaved.length, 'change')} could not be saved.`, ...kept];
  const yes = state.onlyHere ? 'leave and lose it' : 'leave';
  return still({ ...state, mode: { kind: 'confirm', title: 'Leave?', lines, yes, onYes: { kind: 'quit' } } });
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
