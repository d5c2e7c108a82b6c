import { isArchived, isFinished } from '@scrutiny/core';
import { withTop } from '../../state/app-state.ts';
import { still } from '../../state/effect.ts';
import { findCommands } from '../find-commands.ts';
import { openCommands } from '../open/commands.ts';
import { recordCommands } from '../record-commands.ts';
import type { Hint, ScreenModule } from '../screen.ts';
import { triageLayout } from './layout.ts';
import { markCommands } from './mark-commands.ts';
import { moveCommands } from './move-commands.ts';
import { moveTo, refreshTriage, scrollTo, setFilter } from './refresh.ts';
import { currentRow, placeOf, type TriageState, targetsOf } from './state.ts';
import { viewTriage } from './view.ts';

/** The list of recommendations, the most urgent first, with the detail of the one under the cursor: where one works. */
export const triageScreen: ScreenModule<TriageState> = {
  kind: 'triage',
  title: 'triage list',
  commands: [
    ...recordCommands<TriageState>(),
    ...markCommands,
    ...findCommands<TriageState>(),
    ...openCommands<TriageState>('list'),
    ...moveCommands,
  ],
  refresh: refreshTriage,
  targets: targetsOf,
  current: (screen) => currentRow(screen)?.id,
  view: viewTriage,
  hints: triageHints,
  mouse: (screen, state, input) => {
    const { list } = triageLayout(state.size, screen.panes);
    const { at, top } = placeOf(screen);
    if (input.action === 'wheel-down' || input.action === 'wheel-up') {
      const by = input.action === 'wheel-down' ? 3 : -3;
      const inList = input.column < list.width && input.row < list.row + list.rows;
      return still(withTop(state, inList ? moveTo(screen, state, at + by) : scrollTo(screen, state, screen.scroll + by)));
    }
    const row = input.row - list.row;
    const hit = input.action === 'press' && row >= 0 && row < list.rows && input.column < list.width && top + row < screen.shown.length;
    return still(hit ? withTop(state, moveTo(screen, state, top + row)) : state);
  },
  acted: (screen) => (screen.marks.size === 0 ? screen : { ...screen, marks: new Set(), lastMarks: screen.marks, anchor: undefined }),
  filter: {
    text: (screen) => placeOf(screen).filter,
    set: setFilter,
  },
};

/** The keys of the list by what they are for now: marks want to be used or taken away, what is finished to be archived. */
function triageHints(screen: TriageState): readonly Hint[] {
  const { marks } = screen;
  const change: readonly Hint[] = [
    { key: 'n', label: 'note' },
    { key: 's', label: 'status' },
    { key: 'd', label: 'date' },
    { key: 'o', label: 'officer' },
    endHint(screen),
  ];
  const more: readonly Hint[] = [
    { key: '/', label: 'filter' },
    { key: 'u', label: 'undo' },
    { key: 'Enter', label: 'open' },
    { key: 'V', label: 'mark shown' },
    { key: 'Tab', label: 'pane' },
  ];
  if (marks.size > 0) return [{ key: `${marks.size} marked:`, label: '' }, ...change, { key: 'Esc', label: 'unmark' }, ...more];
  return [...change, { key: 'space', label: 'mark' }, ...more];
}

/** What ends a record, or brings it back: done, archived once it is done, live again once it is archived. */
function endHint(screen: TriageState): Hint {
  const record = currentRow(screen)?.record;
  if (record === undefined || !isFinished(record.status)) return { key: 'c', label: 'complete' };
  return isArchived(record) ? { key: 'B', label: 'restore' } : { key: 'A', label: 'archive' };
}
