import { editorOf } from '../input/line-editor.ts';
import { requestOfRecordText } from '../screens/prompts/record-text.ts';
import type { Happening } from './action.ts';
import type { AppState } from './app-state.ts';
import { type Next, still } from './effect.ts';
import { say } from './say.ts';
import { submit } from './submit.ts';

/** What the person's editor brought back: the text of a field of the open form, or a record as fields. */
export function edited(state: AppState, { target, outcome }: Extract<Happening, { kind: 'edited' }>): Next {
  if (outcome.kind === 'failed') return still(say(state, 'error', outcome.message));
  if (outcome.kind === 'unchanged') return still(outcome.hint === undefined ? state : say(state, 'check', outcome.hint));
  if (target.kind === 'record') {
    const record = state.data.byId.get(target.id)?.record;
    if (record === undefined) return still(say(state, 'error', 'That record was removed meanwhile; nothing was changed.'));
    const reading = requestOfRecordText(record, outcome.text);
    if (!reading.ok) return still(say(state, 'error', `Nothing was changed: ${reading.error.message}`));
    if (reading.value === undefined) return still(say(state, 'check', 'Nothing was changed.'));
    return submit(state, reading.value.request, { expected: reading.value.expected });
  }
  const { mode } = state;
  if (mode.kind !== 'form') return still(say(state, 'error', 'The prompt was closed meanwhile; the text is in the file of the editor.'));
  const fields = mode.fields.map((field) =>
    field.kind === 'text' && field.name === target.name
      ? { ...field, editor: editorOf(field.multiline === true ? outcome.text : outcome.text.replace(/(?<!\s)\s*\n\s*/g, ' ')) }
      : field,
  );
  return still({ ...state, mode: { ...mode, fields } });
}
