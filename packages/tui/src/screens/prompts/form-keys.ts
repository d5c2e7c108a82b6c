import { addDays } from '@scrutiny/core';
import { type Key, keyId } from '../../input/key.ts';
import { editorOf, typeInto } from '../../input/line-editor.ts';
import { type AppState, openDraft } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import { type ChoiceField, type DateField, type Form, type FormField, optionsOf, withField } from '../../state/form.ts';
import { noMode } from '../../state/mode.ts';
import { readDate } from '../../state/read-date.ts';
import { say } from '../../state/say.ts';
import { submitForm } from './submit-form.ts';

/** A key in a form: Enter carries it out, Tab goes to the next field, Esc closes it and keeps what was typed as a draft. */
export function formKey(form: Form, state: AppState, key: Key): Next {
  const field = form.fields[form.focus];
  if (field === undefined || key.kind === 'mouse') return still(state);
  const id = key.kind === 'key' ? keyId(key) : '';
  if (id === 'enter') return submitForm(state, form);
  if (id === 'escape') return closeForm(form, state);
  if (id === 'tab' || id === 'shift-tab') {
    const by = id === 'tab' ? 1 : form.fields.length - 1;
    return still({ ...state, mode: { ...form, focus: (form.focus + by) % form.fields.length } });
  }
  if (id === 'ctrl-o') return toEditor(form, field, state);
  const changed = fieldKey(field, key, state);
  return still(changed === undefined ? state : { ...state, mode: withField(form, changed) });
}

/** The field after a key; nothing when the key means nothing to it. */
function fieldKey(field: FormField, key: Key, state: AppState): FormField | undefined {
  switch (field.kind) {
    case 'text': {
      const editor = typeInto(field.editor, key, { multiline: field.multiline === true });
      return editor === undefined ? undefined : { ...field, editor };
    }
    case 'choice':
      return choiceKey(field, key);
    case 'date':
      return dateKey(field, key, state);
  }
}

function choiceKey(field: ChoiceField, key: Key): ChoiceField | undefined {
  const id = key.kind === 'key' ? keyId(key) : '';
  const count = optionsOf(field).length;
  if (id === 'down' || id === 'ctrl-n') return { ...field, at: Math.min(count - 1, field.at + 1) };
  if (id === 'up' || id === 'ctrl-p') return { ...field, at: Math.max(0, field.at - 1) };
  const editor = typeInto(field.editor, key);
  // What is typed narrows the list to its first fit; nothing is chosen before Enter.
  return editor === undefined ? undefined : { ...field, editor, at: editor.text === field.editor.text ? field.at : 0 };
}

/** Up and down go by weeks through the calendar, left and right by days while no words are being typed. */
function dateKey(field: DateField, key: Key, state: AppState): DateField | undefined {
  const id = key.kind === 'key' ? keyId(key) : '';
  const text = field.editor.text.trim();
  const chosen = text === '' || text === 'today' || /^\d{4}-\d{2}-\d{2}$/.test(text);
  const steps: Readonly<Record<string, number>> = { down: 7, up: -7, ...(chosen ? { right: 1, left: -1 } : {}) };
  const by = steps[id];
  if (by !== undefined) {
    const { today } = state.moment;
    const reading = readDate(text, { today, nextMeeting: field.nextMeeting, none: field.none });
    const from = reading.kind === 'day' ? reading.day : today;
    return { ...field, editor: editorOf(addDays(from, by)) };
  }
  // The first letter takes the place of a day that was only offered.
  const offered = text === 'today' && key.kind === 'key' && key.text !== undefined && field.editor.at === field.editor.text.length;
  const editor = typeInto(offered ? editorOf('') : field.editor, key);
  return editor === undefined ? undefined : { ...field, editor };
}

function closeForm(form: Form, state: AppState): Next {
  const closed: AppState = { ...state, mode: noMode };
  const kept = openDraft(state);
  if (kept !== undefined) {
    const { key, draft } = kept;
    const said = say({ ...closed, drafts: { ...state.drafts, [key]: draft } }, 'done', `Draft kept: ${form.title}`);
    return { state: said, effects: [{ kind: 'keep-draft', key, draft }] };
  }
  // A draft that was emptied is gone.
  if (form.draft === undefined || state.drafts[form.draft] === undefined) return still(closed);
  const { [form.draft]: _, ...drafts } = state.drafts;
  return { state: { ...closed, drafts }, effects: [{ kind: 'drop-draft', key: form.draft }] };
}

function toEditor(form: Form, field: FormField, state: AppState): Next {
  if (field.kind !== 'text') return still({ ...state, mode: { ...form, problem: 'Only text goes into the editor' } });
  const fileName = `${form.base.length === 1 ? (form.base[0]?.ref ?? 'note') : 'note'}.txt`;
  return { state, effects: [{ kind: 'edit-text', text: field.editor.text, fileName, target: { kind: 'field', name: field.name } }] };
}
