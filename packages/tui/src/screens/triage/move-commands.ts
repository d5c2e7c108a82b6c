import { type AppState, withTop } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import { views } from '../../state/views.ts';
import type { ScreenCommand } from '../screen.ts';
import { triageLayout } from './layout.ts';
import { moveTo, scrollTo, setView } from './refresh.ts';
import { placeOf, type TriageState } from './state.ts';

type Move = (screen: TriageState, state: AppState) => TriageState;

/** Commands that only move: none of them can change data. */
export const moveCommands: readonly ScreenCommand<TriageState>[] = [
  move('next', ['j', 'down'], 'next record', step(1), 'move'),
  move('previous', ['k', 'up'], 'previous record', step(-1)),
  move('first', ['g g', 'home'], 'first record', (screen, state) => moveTo(screen, state, 0)),
  move('last', ['G', 'end'], 'last record', (screen, state) => moveTo(screen, state, screen.shown.length - 1)),
  move('half page down', ['ctrl-d'], 'half a page down', page(0.5)),
  move('half page up', ['ctrl-u'], 'half a page up', page(-0.5)),
  move('page down', ['page-down', 'ctrl-f'], 'a page down', page(1)),
  move('page up', ['page-up', 'ctrl-b'], 'a page up', page(-1)),
  move('scroll down', ['J'], 'scroll the detail down', (screen, state) => scrollTo(screen, state, screen.scroll + 1), 'scroll'),
  move('scroll up', ['K'], 'scroll the detail up', (screen, state) => scrollTo(screen, state, screen.scroll - 1)),
  move('pane', ['tab', 'shift-tab'], 'next pane', (screen) => ({ ...screen, focus: screen.focus === 'list' ? 'detail' : 'list' })),
  {
    id: 'panes',
    keys: ['z'],
    label: 'list only, both, detail only',
    group: 'Screen',
    run: (state, screen) => {
      const panes = screen.panes === 'both' ? 'list' : screen.panes === 'list' ? 'detail' : 'both';
      return still(withTop(state, moveTo({ ...screen, panes }, state, placeOf(screen).at, true)));
    },
  },
  ...views.map(
    (view): ScreenCommand<TriageState> => ({
      id: `view ${view.label.toLowerCase()}`,
      keys: [view.key],
      label: `view: ${view.label.toLowerCase()}`,
      group: 'Find',
      run: (state, screen) => still(withTop(state, setView(screen, state, view.kind))),
    }),
  ),
];

function move(id: string, keys: readonly string[], label: string, to: Move, hint?: string): ScreenCommand<TriageState> {
  const run = (state: AppState, screen: TriageState): Next => still(withTop(state, to(screen, state)));
  return { id, keys, label, group: 'Move', run, ...(hint === undefined ? {} : { hint }) };
}

/** In the list to another record; in the detail, when it has the keys, to another line. */
function step(by: number): Move {
  return (screen, state) =>
    screen.focus === 'detail' && screen.panes !== 'list'
      ? scrollTo(screen, state, screen.scroll + by)
      : extend(moveTo(screen, state, placeOf(screen).at + by));
}

function page(part: number): Move {
  return (screen, state) => {
    const { list, detail } = triageLayout(state.size, screen.panes);
    if (screen.focus === 'detail' && screen.panes !== 'list')
      return scrollTo(screen, state, screen.scroll + Math.trunc(detail.rows * part));
    const rows = Math.sign(part) * Math.max(1, Math.floor(list.rows * Math.abs(part)));
    return extend(moveTo(screen, state, placeOf(screen).at + rows));
  };
}

/** While a range of marks is open it ends at the cursor; what was marked before it began stays so. */
export function extend(screen: TriageState): TriageState {
  const { anchor } = screen;
  if (anchor === undefined) return screen;
  const from = screen.shown.findIndex((row) => row.id === anchor.id);
  if (from < 0) return { ...screen, anchor: undefined };
  const { at } = placeOf(screen);
  const range = screen.shown.slice(Math.min(from, at), Math.max(from, at) + 1).map((row) => row.id);
  return { ...screen, marks: new Set([...anchor.before, ...range]) };
}
