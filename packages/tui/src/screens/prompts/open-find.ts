import type { SortField } from '@scrutiny/core';
import { type AppState, topScreen } from '../../state/app-state.ts';
import { choiceField, type Form, formOf, textField } from '../../state/form.ts';
import { views } from '../../state/views.ts';

/** The orders of a list, in words. */
export const sortWords: { readonly [F in SortField]: string } = {
  due: 'follow-up',
  date: 'meeting',
  ref: 'reference',
  topic: 'topic',
  committee: 'committee',
  officer: 'officer',
  status: 'status',
  completed: 'completion',
};

/** `S`: which order. */
export function openSort(state: AppState): AppState {
  const screen = topScreen(state);
  const options = Object.entries(sortWords).map(([value, label]) => ({ value, label }));
  return open(state, {
    purpose: 'sort',
    title: 'Sort by',
    fields: [choiceField('sort', 'Order', options, 'sort' in screen ? screen.sort : 'due')],
  });
}

/** `w`: which list, for keyboards where digits need Shift. */
export function openViews(state: AppState): AppState {
  const screen = topScreen(state);
  const options = views.map((view) => ({ value: view.kind, label: view.label, note: `${view.key}  ${state.data.counts[view.kind]}` }));
  return open(state, {
    purpose: 'view',
    title: 'Views',
    fields: [choiceField('view', 'View', options, 'view' in screen ? screen.view : 'open')],
  });
}

/** `#`: a record by its reference; a beginning is enough where only one fits. */
export function openGoTo(state: AppState): AppState {
  return open(state, {
    purpose: 'go-to',
    title: 'Go to record',
    fields: [textField('ref', 'Reference', '', { about: 'a reference, an id or the beginning of one' })],
  });
}

function open(state: AppState, form: Pick<Form, 'purpose' | 'title' | 'fields'>): AppState {
  return { ...state, mode: formOf({ ...form, ids: [], base: [] }) };
}
