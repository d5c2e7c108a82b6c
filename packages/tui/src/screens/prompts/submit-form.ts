import { derivedId, findRecommendation, type SortField } from '@scrutiny/core';
import { type AppState, topScreen, withTop } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import { type Form, valuesOf } from '../../state/form.ts';
import { noMode } from '../../state/mode.ts';
import { say } from '../../state/say.ts';
import type { SubmitOptions } from '../../state/submit.ts';
import { submit } from '../../state/submit.ts';
import { type ViewKind, viewKinds } from '../../state/views.ts';
import { moduleOf, refreshScreens } from '../registry.ts';
import { requestOfForm } from './form-request.ts';
import { openPreview } from './open-preview.ts';

/** Enter in a form: what it asks for is done, or looked at first where it is about several records; what is missing is said. */
export function submitForm(state: AppState, form: Form): Next {
  const values = valuesOf(form.fields);
  if (typeof form.purpose !== 'string') {
    const { screen: kind, name } = form.purpose;
    const screen = [...state.screens].reverse().find((one) => one.kind === kind);
    const closed = { ...state, mode: noMode };
    if (screen === undefined) return still(closed);
    return moduleOf(screen).receive?.(screen, closed, { screen: kind, name, values }) ?? still(closed);
  }
  if (form.purpose === 'go-to') return goTo(state, form, values.ref ?? '');
  if (form.purpose === 'sort' || form.purpose === 'view') return still(arrange({ ...state, mode: noMode }, values));
  const reading = requestOfForm(form, state, derivedId([state.seed, 'record', String(state.count)]));
  if (reading.kind === 'missing') return still({ ...state, mode: pointTo(form, reading.field, reading.why) });
  const remembered: AppState = { ...state, last: { purpose: form.purpose, values } };
  if (reading.kind === 'nothing') return still(say({ ...state, mode: noMode }, 'check', 'Nothing was changed in the form.'));
  const options: SubmitOptions = {
    expected: reading.expected,
    ...(form.draft === undefined ? {} : { draft: { key: form.draft, values } }),
    ...(form.purpose === 'officer' ? newOfficer(state, form, values.responsible ?? '') : {}),
  };
  if (form.ids.length > 1 || form.purpose === 'archive') return still(openPreview(remembered, reading.request, form, options));
  const next = submit(remembered, reading.request, options);
  // What the rules refuse stays in the form, so that it can be put right.
  const refused = next.state.message?.level === 'error' && next.effects.length === 0 && next.state.mode.kind === 'none';
  if (refused) return still({ ...next.state, mode: { ...form, problem: next.state.message?.text ?? '' } });
  return form.purpose === 'add' && next.effects.length > 0 ? { ...next, state: showNew(next.state) } : next;
}

/** The form with the keys on a field, and what is wrong with it. */
function pointTo(form: Form, field: string, problem: string): Form {
  const at = form.fields.findIndex((one) => one.name === field);
  return { ...form, focus: at < 0 ? form.focus : at, problem };
}

function goTo(state: AppState, form: Form, ref: string): Next {
  const found = findRecommendation(state.data.register, ref);
  if (!found.ok) return still({ ...state, mode: { ...form, problem: found.error.message } });
  return still(showRecord({ ...state, mode: noMode }, found.value.id));
}

/** Puts the cursor on a record; a view or filter that hides it gives way, and that is said. */
export function showRecord(state: AppState, id: string): AppState {
  const screen = topScreen(state);
  if (screen.kind !== 'triage') return state;
  const at = (one: typeof screen): typeof screen => ({
    ...one,
    places: {
      ...one.places,
      [one.view]: {
        ...(one.places[one.view] ?? { filter: '', top: 0 }),
        cursor: id,
        at: 0,
        top: one.places[one.view]?.top ?? 0,
        filter: one.places[one.view]?.filter ?? '',
      },
    },
  });
  const tried = refreshScreens(withTop(state, at(screen)));
  const top = topScreen(tried);
  if (top.kind === 'triage' && top.shown.some((row) => row.id === id)) return tried;
  const all = { ...screen, view: 'all' as const, places: { ...screen.places, all: { filter: '', cursor: id, at: 0, top: 0 } } };
  return say(refreshScreens(withTop(state, all)), 'check', 'It is not in that view: showing all.');
}

/** A record that was just made is put under the cursor where the list shows it. */
function showNew(state: AppState): AppState {
  const screen = topScreen(state);
  const newest = state.data.rows.find((row) => row.id === derivedId([state.seed, 'record', String(state.count - 1)]));
  if (screen.kind !== 'triage' || newest === undefined || !screen.shown.some((row) => row.id === newest.id)) return state;
  const place = screen.places[screen.view] ?? { filter: '', cursor: undefined, at: 0, top: 0 };
  return refreshScreens(withTop(state, { ...screen, places: { ...screen.places, [screen.view]: { ...place, cursor: newest.id } } }));
}

function arrange(state: AppState, values: Readonly<Record<string, string>>): AppState {
  const screen = topScreen(state);
  if (screen.kind !== 'triage') return state;
  const view: ViewKind = viewKinds.find((kind) => kind === values.view) ?? screen.view;
  const sort = values.sort === undefined || values.sort === '' ? screen.sort : (values.sort as SortField);
  return refreshScreens(withTop(state, { ...screen, view, sort }));
}

/** A name that nobody had before is saved like any other, and said to be new. */
function newOfficer(state: AppState, form: Form, name: string): Pick<SubmitOptions, 'done'> {
  const isKnown = name === '' || state.data.rows.some((row) => (row.record.responsible ?? []).includes(name));
  const [record] = form.base;
  if (isKnown || record === undefined || form.base.length > 1) return {};
  return { done: `Officer of ${record.ref} set to ${name} (new officer)` };
}
