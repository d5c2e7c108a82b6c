import { formatOfName } from '@scrutiny/core';
import { type AppState, withTop } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import { readFilter } from '../../state/filter-text.ts';
import { readDate } from '../../state/read-date.ts';
import { say } from '../../state/say.ts';
import type { ScreenEvent } from '../../state/screen-state.ts';
import { pageStart } from '../pages/page.ts';
import { reportPaper } from './build.ts';
import { optionsForm, pathForm } from './forms.ts';
import type { ReportChoice, ReportState } from './state.ts';

/** What was chosen for a report, and what came of writing it. */
export function receiveReport(screen: ReportState, state: AppState, event: ScreenEvent): Next {
  const { values } = event;
  switch (event.name) {
    case 'kind':
      return choose(screen, state, {
        ...screen.choice,
        report: values.report === '' ? screen.choice.report : (values.report ?? screen.choice.report),
      });
    case 'committee': {
      const { committee: _, ...rest } = screen.choice;
      const { committee = '' } = values;
      return choose(screen, state, committee === 'all' || committee === '' ? rest : { ...rest, committee });
    }
    case 'options':
      return options(screen, state, values);
    case 'path':
      return write(screen, state, values.path ?? '', false);
    case 'replace':
      return write(screen, state, values.path ?? '', true);
    case 'written':
      return still(say(state, 'done', `Report written to ${values.path ?? ''}`));
    case 'exists':
      return still(askToReplace(state, values.path ?? ''));
    case 'not-written':
      return still(notWritten(screen, state, values));
    default:
      return still(state);
  }
}

/** The report that was chosen, from its top. */
function choose(screen: ReportState, state: AppState, choice: ReportChoice): Next {
  return still(withTop(state, { ...screen, choice, page: pageStart }));
}

function options(screen: ReportState, state: AppState, values: Readonly<Record<string, string>>): Next {
  const { meeting: _, since: __, addressee: ___, ...rest } = screen.choice;
  const again = (problem: string): Next => still({ ...state, mode: optionsForm(screen.choice, { values, problem }) });
  const width = Number(values.width ?? '');
  if (!Number.isInteger(width) || width < 40 || width > 200) return again('The width of the text is a number from 40 to 200.');
  const filter = values.filter ?? '';
  const { note } = readFilter(filter);
  if (note !== undefined) return again(note);
  const meeting = readDate(values.meeting ?? '', { today: state.data.today, none: true });
  if (meeting.kind === 'unclear') return again(`Meeting: ${meeting.why}.`);
  const since = readDate(values.since ?? '', { today: state.data.today, none: true });
  if (since.kind === 'unclear') return again(`New since: ${since.why}.`);
  const archived = values.archived === 'with' || values.archived === 'only' ? values.archived : 'without';
  const addressee = values.addressee ?? '';
  return choose(screen, state, {
    ...rest,
    filter,
    archived,
    width,
    ...(meeting.kind === 'day' ? { meeting: meeting.day } : {}),
    ...(since.kind === 'day' ? { since: since.day } : {}),
    ...(addressee === '' ? {} : { addressee }),
  });
}

/** Sends the report out in the format of the file's name; a name without an ending is text, an unknown ending is asked about again. */
function write(screen: ReportState, state: AppState, path: string, replace: boolean): Next {
  const again = (problem: string): Next => still({ ...state, mode: pathForm(screen.choice, state, { values: { path }, problem }) });
  if (path === '') return again('A file is needed.');
  const name = path.replace(/^.*[/\\]/, '');
  if (name === '') return again(`${path} names a folder, not a file.`);
  const format = formatOfName(name) ?? (name.includes('.') ? undefined : 'text');
  if (format === undefined) return again(`The ending of ${name} is not one of txt, md, html, csv, json, docx, xlsx, ics.`);
  const paper = reportPaper(screen.choice, state, format);
  if (paper === undefined) return again('This report has no days for a calendar: tracker, outstanding, overdue and responses have.');
  return { state, effects: [{ kind: 'write-report', screen: 'report', path, paper, replace }] };
}

/** There is a file of that name: only `y` replaces it. While something else is open it is only told. */
function askToReplace(state: AppState, path: string): AppState {
  if (state.mode.kind !== 'none') return say(state, 'check', `${path} exists already; nothing was written. w asks again.`);
  const event = { screen: 'report', name: 'replace', values: { path } };
  return {
    ...state,
    mode: {
      kind: 'confirm',
      title: 'Replace the file?',
      lines: [`${path} exists already.`, 'What is in it now is lost.'],
      yes: 'replace',
      onYes: { kind: 'screen', event },
    },
  };
}

/** The reason stays with the path, to be put right. */
function notWritten(screen: ReportState, state: AppState, { message = '', path = '' }: Readonly<Record<string, string>>): AppState {
  if (state.mode.kind !== 'none' || state.screens.at(-1) !== screen) return say(state, 'error', `Report not written: ${message}`);
  return { ...state, mode: pathForm(screen.choice, state, { values: { path }, problem: `Not written: ${message}` }) };
}
