import { statusLabel } from '@scrutiny/core';
import { cellText } from '../../layout/cell-text.ts';
import { fitLine, type Line, plain, span } from '../../layout/line.ts';
import { visibleWindow } from '../../layout/window.ts';
import { createWrap } from '../../layout/wrap.ts';
import type { AppState } from '../../state/app-state.ts';
import { type ChoiceField, type DateField, type Form, type FormField, fieldValue, optionsOf, type TextField } from '../../state/form.ts';
import { readDate } from '../../state/read-date.ts';
import type { Hint } from '../screen.ts';
import { boxWidth } from './box-width.ts';
import { calendarLines } from './calendar-lines.ts';
import type { PromptView } from './prompt.ts';
import { typedLines } from './typed-lines.ts';

const LABEL = 13;
const wrapText = createWrap(50);

/** A form as a box: each field with its label, the one that has the keys with its list, calendar or cursor; below, what is wrong. */
export function formView(form: Form, state: AppState): PromptView {
  const width = boxWidth(state.size);
  const room = Math.max(6, state.size.rows - 8);
  const lines: Line[] = [];
  let focused = 0;
  for (const [at, field] of form.fields.entries()) {
    const active = at === form.focus;
    if (active) focused = lines.length;
    lines.push(...fieldLines(field, active, form, state, width));
  }
  const below: Line[] = [];
  const [only] = form.base;
  if (form.base.length === 1 && only !== undefined) {
    const words = wrapText(cellText(`${statusLabel(only.status)}. ${only.text}`), width);
    below.push([], ...words.slice(0, 2).map((line): Line => [span(line)]));
  }
  if (form.problem !== undefined) {
    for (const line of wrapText(cellText(form.problem), width)) below.push([span(line, state.theme.styles.failure)]);
  }
  // A long form scrolls with the field that has the keys; what is wrong is always seen.
  const kept = below.slice(0, Math.max(0, room - 3));
  const height = Math.max(3, room - (form.problem === undefined ? 0 : kept.length));
  const { first, end } = visibleWindow({ count: lines.length, cursor: Math.min(lines.length - 1, focused + 3), height, top: 0 });
  const shown = lines.slice(first, end);
  return {
    box: { title: form.title, lines: [...shown, ...(shown.length + kept.length <= room || form.problem !== undefined ? kept : [])] },
  };
}

/** The keys of the field that has them. */
export function formHints(form: Form): readonly Hint[] {
  const field = form.fields[form.focus];
  const several = form.fields.length > 1 ? [{ key: 'Tab', label: 'next field' }] : [];
  const own: readonly Hint[] =
    field?.kind === 'text'
      ? [...(field.multiline === true ? [{ key: 'Ctrl-J', label: 'new line' }] : []), { key: 'Ctrl-O', label: '$EDITOR' }]
      : field?.kind === 'choice'
        ? [
            { key: 'type', label: 'to narrow' },
            { key: '↑/↓', label: 'choose' },
          ]
        : [{ key: '6 mar · +2w · fri · end mar · next meeting · none', label: '' }];
  const draft = form.draft === undefined ? 'cancel' : 'close (draft kept)';
  return [{ key: 'Enter', label: form.ids.length > 1 ? 'look at it first' : 'save' }, ...several, { key: 'Esc', label: draft }, ...own];
}

function fieldLines(field: FormField, active: boolean, form: Form, state: AppState, width: number): readonly Line[] {
  switch (field.kind) {
    case 'text':
      return labelled(field.label, textLines(field, active, width - LABEL, state), active, state);
    case 'choice':
      return labelled(field.label, choiceLines(field, active, width - LABEL, state), active, state);
    case 'date':
      return labelled(field.label, dateLines(field, active, form, state, width - LABEL), active, state);
  }
}

function labelled(label: string, lines: readonly Line[], active: boolean, { theme }: AppState): readonly Line[] {
  const shown = label.padEnd(LABEL).slice(0, LABEL);
  return lines.map((line, at) => [
    span(at === 0 ? shown : ' '.repeat(LABEL), active && at === 0 ? theme.styles.title : undefined),
    ...line,
  ]);
}

function textLines(field: TextField, active: boolean, width: number, state: AppState): readonly Line[] {
  const lines = typedLines(field.editor, active, width, state);
  const most = Math.max(3, state.size.rows - 14);
  const shown = active ? lines.slice(-most) : lines.slice(0, 2);
  if (!active || field.about === undefined) return shown;
  return [...shown, [span(field.about)]];
}

function choiceLines(field: ChoiceField, active: boolean, width: number, state: AppState): readonly Line[] {
  const options = optionsOf(field);
  if (!active) {
    const chosen = options[field.at];
    return [[span(plain(chosen?.label ?? fieldValue(field)))]];
  }
  const { glyphs, styles } = state.theme;
  const height = Math.max(3, Math.min(options.length, 7, state.size.rows - 14));
  const { first, end } = visibleWindow({ count: options.length, cursor: field.at, height, top: 0 });
  const rows = options.slice(first, end).map((option, at): Line => {
    const isChosen = first + at === field.at;
    const note = option.note === undefined ? [] : [span(`  ${plain(option.note)}`)];
    return fitLine(
      [span(`${isChosen ? glyphs.cursor : ' '} `), span(plain(option.label), isChosen ? styles.cursor : undefined), ...note],
      width,
      glyphs.cut,
    );
  });
  const rest = options.length - end;
  const typed: readonly Line[] = field.editor.text === '' ? [] : typedLines(field.editor, true, width, state);
  const none: readonly Line[] = options.length === 0 ? [[span('nothing fits')]] : [];
  return [...typed, ...none, ...rows, ...(rest > 0 ? [[span(`  ${rest} more`)]] : [])];
}

function dateLines(field: DateField, active: boolean, form: Form, state: AppState, width: number): readonly Line[] {
  const { today } = state.moment;
  const reading = readDate(field.editor.text, { today, nextMeeting: field.nextMeeting, none: field.none });
  const meaning =
    reading.kind === 'day' || reading.kind === 'none'
      ? `= ${reading.meaning}`
      : reading.kind === 'unclear' && field.editor.text.trim() !== form.first[field.name]
        ? `? ${reading.why}`
        : active
          ? `type ${state.size.columns < 110 ? '6 mar, +2w, fri, next meeting' : '6 mar, +2w, fri, end mar, next meeting'}${field.none === true ? ', none' : ''}`
          : '';
  const [typed = []] = typedLines(field.editor, active, Math.max(12, Math.floor(width / 3)), state);
  const line: Line = [...typed, span('  '), span(meaning)];
  if (!active || state.size.rows < 22) return [line];
  return [line, ...calendarLines(reading.kind === 'day' ? reading.day : today, state)];
}
