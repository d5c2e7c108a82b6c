import { type AppState, popScreen, withTop } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import { say } from '../../state/say.ts';
import type { ScreenCommand } from '../screen.ts';
import { extend } from './move-commands.ts';
import { moveTo, setFilter } from './refresh.ts';
import { currentRow, placeOf, type TriageState } from './state.ts';

/** Marks for a change of several records, and Esc, which takes one thing back at a time and never quits. */
export const markCommands: readonly ScreenCommand<TriageState>[] = [
  {
    id: 'mark',
    keys: ['space'],
    label: 'mark and go down',
    group: 'Choose several',
    hint: 'mark',
    run: (state, screen) => {
      const row = currentRow(screen);
      if (row === undefined) return still(say(state, 'check', 'No record is under the cursor.'));
      const marks = new Set(screen.marks);
      if (!marks.delete(row.id)) marks.add(row.id);
      return still(withTop(state, moveTo({ ...screen, marks, anchor: undefined }, state, placeOf(screen).at + 1)));
    },
  },
  {
    id: 'range',
    keys: ['v'],
    label: 'start or end a range of marks',
    group: 'Choose several',
    run: (state, screen) => {
      if (screen.anchor !== undefined) return still(withTop(state, { ...extend(screen), anchor: undefined }));
      const row = currentRow(screen);
      if (row === undefined) return still(say(state, 'check', 'No record is under the cursor.'));
      return still(withTop(state, extend({ ...screen, anchor: { id: row.id, before: screen.marks } })));
    },
  },
  {
    id: 'mark all',
    keys: ['V'],
    label: 'mark all shown, or none',
    group: 'Choose several',
    hint: 'mark shown',
    run: (state, screen) => {
      const all = screen.shown.every((row) => screen.marks.has(row.id));
      const marks = new Set(screen.marks);
      for (const row of screen.shown) {
        if (all) marks.delete(row.id);
        else marks.add(row.id);
      }
      return still(withTop(state, { ...screen, marks, anchor: undefined }));
    },
  },
  {
    id: 'mark again',
    keys: ['g v'],
    label: 'mark the same again',
    group: 'Choose several',
    whyNot: (_, screen) => (screen.lastMarks.size === 0 ? 'nothing was marked before' : undefined),
    run: (state, screen) =>
      still(withTop(state, { ...screen, marks: new Set([...screen.lastMarks].filter((id) => state.data.byId.has(id))) })),
  },
  {
    id: 'back',
    keys: ['escape', 'h', 'left'],
    label: 'back, one layer at a time: error, range, marks, filter',
    group: 'Move',
    run: peel,
  },
];

function peel(state: AppState, screen: TriageState): Next {
  if (state.screens.length > 1) return still(popScreen(state));
  if (state.message?.level === 'error') return still({ ...state, message: undefined });
  if (screen.anchor !== undefined) return still(withTop(state, { ...screen, anchor: undefined }));
  if (screen.marks.size > 0) return still(withTop(state, { ...screen, marks: new Set(), lastMarks: screen.marks }));
  if (placeOf(screen).filter !== '') return still(withTop(state, setFilter(screen, state, '')));
  if (screen.focus === 'detail') return still(withTop(state, { ...screen, focus: 'list' }));
  return still(state);
}
