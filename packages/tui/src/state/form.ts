import { fold, type Recommendation } from '@scrutiny/core';
import { editorOf, type LineEditor } from '../input/line-editor.ts';
import { fitsWords } from './fits-words.ts';

/** One of several values to choose from. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Said behind it: "(12)", "needs a reason". */
  readonly note?: string;
}

/** Free text; `multiline` takes Ctrl-J and keeps the line ends of a paste. */
export interface TextField {
  readonly kind: 'text';
  readonly name: string;
  readonly label: string;
  readonly editor: LineEditor;
  readonly multiline?: boolean;
  /** What it is for, shown under it while it has the keys. */
  readonly about?: string;
}

/** A list that typing narrows. `at` counts the options that fit; with `free`, what was typed can be chosen as a new value. */
export interface ChoiceField {
  readonly kind: 'choice';
  readonly name: string;
  readonly label: string;
  readonly editor: LineEditor;
  readonly options: readonly Option[];
  readonly at: number;
  readonly free?: boolean;
}

/** A day, as words or by the calendar; see `readDate` for the words. */
export interface DateField {
  readonly kind: 'date';
  readonly name: string;
  readonly label: string;
  readonly editor: LineEditor;
  /** The day that "next meeting" means. */
  readonly nextMeeting?: string;
  /** Whether `none` (no date) may be said; otherwise a day has to be given. */
  readonly none?: boolean;
}

export type FormField = TextField | ChoiceField | DateField;

/** What a form is filled in for. `screen`: what a screen of its own asks; it gets the values as an event. */
export type FormPurpose =
  | 'note'
  | 'status'
  | 'follow-up'
  | 'officer'
  | 'complete'
  | 'archive'
  | 'restore'
  | 'edit'
  | 'add'
  | 'go-to'
  | 'view'
  | 'sort'
  | { readonly screen: string; readonly name: string };

/** One or several fields to fill in about records that were fixed when it opened. */
export interface Form {
  readonly kind: 'form';
  readonly purpose: FormPurpose;
  readonly title: string;
  readonly ids: readonly string[];
  /** The records as they were when it opened: what changes in the meantime is noticed by them. */
  readonly base: readonly Recommendation[];
  readonly fields: readonly FormField[];
  readonly focus: number;
  /** What the fields held at first; a field that holds it still asks for nothing. */
  readonly first: Readonly<Record<string, string>>;
  readonly problem?: string;
  /** Under which its text is kept when it is closed without saving. */
  readonly draft?: string;
}

/** A text field. */
export function textField(name: string, label: string, text = '', more: Partial<TextField> = {}): TextField {
  return { kind: 'text', name, label, editor: editorOf(text), ...more };
}

/** A day field. */
export function dateField(name: string, label: string, text = '', more: Partial<DateField> = {}): DateField {
  return { kind: 'date', name, label, editor: editorOf(text), ...more };
}

/** A list to choose from, with one of its values under the cursor. */
export function choiceField(
  name: string,
  label: string,
  options: readonly Option[],
  value: string,
  more: Partial<ChoiceField> = {},
): ChoiceField {
  const at = Math.max(
    0,
    options.findIndex((option) => option.value === value),
  );
  return { kind: 'choice', name, label, editor: editorOf(''), options, at, ...more };
}

/** A form with its first values remembered. */
export function formOf(form: Omit<Form, 'kind' | 'focus' | 'first'>): Form {
  return { kind: 'form', focus: 0, ...form, first: valuesOf(form.fields) };
}

/** The options that fit what was typed, the new name last where one may be given and none is the same. */
export function optionsOf(field: ChoiceField): readonly Option[] {
  const typed = field.editor.text.trim();
  if (typed === '') return field.options;
  const fitting = field.options.filter((option) => fitsWords(option.label, typed));
  if (field.free !== true) return fitting;
  const known = field.options.some((option) => fold(option.label) === fold(typed));
  return known ? fitting : [...fitting, { value: typed, label: typed, note: 'new name' }];
}

/** What a field holds now: its text, or the value under the cursor of its list; `''` where nothing fits. */
export function fieldValue(field: FormField): string {
  return field.kind === 'choice' ? (optionsOf(field)[field.at]?.value ?? '') : field.editor.text.trim();
}

/** All values by name. */
export function valuesOf(fields: readonly FormField[]): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.map((field) => [field.name, fieldValue(field)]));
}

/** The form with one field in place of the one that has the keys. */
export function withField(form: Form, field: FormField): Form {
  const { problem: _, ...rest } = form;
  return { ...rest, fields: form.fields.map((one, at) => (at === form.focus ? field : one)) };
}
