import { type AppState, pushScreen } from '../../state/app-state.ts';
import { still } from '../../state/effect.ts';
import type { Form } from '../../state/form.ts';
import { pageStart } from '../pages/page.ts';
import { pageScreen } from '../pages/page-screen.ts';
import type { ScreenCommand } from '../screen.ts';
import { committeeForm, kindForm, optionsForm, pathForm } from './forms.ts';
import { problemsPage, reportPage } from './page.ts';
import { receiveReport } from './receive.ts';
import type { ProblemsState, ReportChoice, ReportState } from './state.ts';

/** The preview of a report: exactly the text that `w` writes. */
export const reportScreen = pageScreen<ReportState>({
  kind: 'report',
  title: 'report preview',
  page: reportPage,
  // The text is never wider than the window; the rest of the window does not matter to it.
  key: ({ choice }) => JSON.stringify(choice),
  commands: [
    ask('kind of report', 't', 'choose the kind of report', kindForm),
    ask('committee', 'c', 'choose the committee', committeeForm),
    ask('options', 'o', 'other options: filter, dates, addressee', optionsOf),
    {
      id: 'problems',
      keys: ['p'],
      label: 'records without officer or date',
      group: 'Documents',
      run: (state, { choice }) => still(pushScreen(state, { kind: 'problems', choice, page: pageStart })),
    },
    ask('write', 'w', 'write it to a file', pathOf),
  ],
  hints: [
    { key: 't', label: 'kind' },
    { key: 'c', label: 'committee' },
    { key: 'o', label: 'options' },
    { key: 'p', label: 'problems' },
    { key: 'w', label: 'write' },
  ],
  receive: receiveReport,
});

/** What to put right before the report is sent. */
export const problemsScreen = pageScreen<ProblemsState>({
  kind: 'problems',
  title: 'problems of the report',
  page: problemsPage,
  key: ({ choice }) => JSON.stringify(choice),
  commands: [],
  hints: [],
});

function ask(id: string, key: string, label: string, form: (choice: ReportChoice, state: AppState) => Form): ScreenCommand<ReportState> {
  return { id, keys: [key], label, group: 'Documents', run: (state, { choice }) => still({ ...state, mode: form(choice, state) }) };
}

function optionsOf(choice: ReportChoice): Form {
  return optionsForm(choice);
}

function pathOf(choice: ReportChoice, state: AppState): Form {
  return pathForm(choice, state);
}
