import { reportKinds } from '@scrutiny/core';
import type { AppState } from '../../state/app-state.ts';
import { choiceField, dateField, type Form, type FormField, formOf, textField } from '../../state/form.ts';
import { draftedFields } from '../prompts/drafted.ts';
import { reportTitle } from './page.ts';
import type { ReportChoice } from './state.ts';

/** The values that a form is opened with again, and what was wrong with them. */
export interface Again {
  readonly values: Readonly<Record<string, string>>;
  readonly problem: string;
}

/** Which report: every kind that core makes. */
export function kindForm(choice: ReportChoice): Form {
  const options = reportKinds.map(({ kind, title }) => ({ value: kind, label: title, note: kind }));
  return form('kind', 'Which report?', [choiceField('report', 'Report', options, choice.report)]);
}

/** Of which committee. */
export function committeeForm(choice: ReportChoice, { data }: AppState): Form {
  const known = data.register.committees.filter((one) => one.withdrawn === undefined);
  const options = known.map((one) => ({
    value: one.id,
    label: one.name,
    note: String(data.rows.filter((row) => row.record.committee === one.id).length),
  }));
  return form('committee', 'Which committee?', [
    choiceField('committee', 'Committee', [{ value: 'all', label: 'All committees' }, ...options], choice.committee ?? 'all'),
  ]);
}

const archivedOptions = [
  { value: 'without', label: 'Live records' },
  { value: 'with', label: 'Live and archived' },
  { value: 'only', label: 'Archived only' },
] as const;

/** Everything else that the report can be told. */
export function optionsForm(choice: ReportChoice, again?: Again): Form {
  const fields: readonly FormField[] = [
    textField('filter', 'Only', choice.filter, { about: 'words and fields, as in the list: status:paused officer:highways' }),
    choiceField('archived', 'Records', archivedOptions, choice.archived),
    dateField('meeting', 'Meeting', choice.meeting ?? '', { none: true }),
    dateField('since', 'New since', choice.since ?? '', { none: true }),
    textField('addressee', 'Letter to', choice.addressee ?? '', { about: 'a letter: whom it goes to; nothing is one letter to each' }),
    textField('width', 'Text width', String(choice.width), { about: '40 to 200, and never wider than the window' }),
  ];
  return form('options', `Options of ${reportTitle(choice).toLowerCase()}`, fields, again);
}

/** Where to: the format follows the name. */
export function pathForm(choice: ReportChoice, { data }: AppState, again?: Again): Form {
  const committee = data.register.committees.find((one) => one.id === choice.committee);
  const parts = [choice.report, committee?.abbreviation ?? '', data.today].filter((part) => part !== '');
  const name = `${parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')}.txt`;
  const about = 'The ending says the format: txt, md, html, csv, json, docx, xlsx or ics.';
  return form('path', 'Write the report to', [textField('path', 'File', name, { about })], again);
}

function form(name: string, title: string, fields: readonly FormField[], again?: Again): Form {
  const filled = again === undefined ? fields : draftedFields(fields, again.values);
  const made = formOf({ purpose: { screen: 'report', name }, title, ids: [], base: [], fields: filled });
  return again === undefined ? made : { ...made, problem: again.problem };
}
