import { editorOf } from '../input/line-editor.ts';
import { withTop } from '../state/app-state.ts';
import { still } from '../state/effect.ts';
import type { ScreenState } from '../state/screen-state.ts';
import { openFilterForm } from './prompts/open-filter-form.ts';
import { openGoTo, openSort, openViews } from './prompts/open-find.ts';
import type { ScreenCommand } from './screen.ts';

/** Filter, sort and go to a record, for screens with a `filter`. */
export function findCommands<S extends ScreenState>(): readonly ScreenCommand<S>[] {
  return [
    {
      id: 'filter',
      keys: ['/'],
      label: 'filter as you type',
      group: 'Find',
      hint: 'filter',
      about: 'The same words as on the command line: status:paused committee:wcsc overdue young carers. Tab completes.',
      run: (state, screen, module) => {
        const text = module.filter?.text(screen) ?? '';
        return still({ ...state, mode: { kind: 'filter', editor: editorOf(text), before: text } });
      },
    },
    {
      id: 'filter form',
      keys: ['f'],
      label: 'filter form, with counts',
      group: 'Find',
      run: (state, screen, module) => still(openFilterForm(state, module.filter?.text(screen) ?? '')),
    },
    {
      id: 'clear filter',
      keys: ['F'],
      label: 'clear the filter',
      group: 'Find',
      run: (state, screen, module) => still(module.filter === undefined ? state : withTop(state, module.filter.set(screen, state, ''))),
    },
    { id: 'sort', keys: ['S'], label: 'sort', group: 'Find', run: (state) => still(openSort(state)) },
    { id: 'views', keys: ['w'], label: 'list of views', group: 'Find', run: (state) => still(openViews(state)) },
    { id: 'go to', keys: ['#'], label: 'go to a record by its reference', group: 'Find', run: (state) => still(openGoTo(state)) },
  ];
}
