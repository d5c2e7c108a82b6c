import { type Key, keyId } from './key.ts';

/** A text that is being typed. `at` counts UTF-16 units from its start; `cut` is what Ctrl-W, Ctrl-U or Ctrl-K last took away. */
export interface LineEditor {
  readonly text: string;
  readonly at: number;
  readonly cut: string;
}

/** A text to be typed on, with the cursor at its end. */
export function editorOf(text: string): LineEditor {
  return { text, at: text.length, cut: '' };
}

/**
 * The editor after a key, or nothing when the key means nothing to it. Text and pastes are put in; in a text of one line
 * (`multiline` absent) line ends of a paste become spaces and Ctrl-J is not taken. Never takes Enter, Tab or Esc.
 */
export function typeInto(editor: LineEditor, key: Key, options: { readonly multiline?: boolean } = {}): LineEditor | undefined {
  if (key.kind === 'mouse') return undefined;
  if (key.kind === 'paste')
    return insert(editor, options.multiline === true ? key.text : key.text.replace(/(?<!\s)\s*\n\s*/g, ' ').trimEnd());
  if (key.text !== undefined && !key.ctrl && key.alt !== true) return insert(editor, key.text);
  const id = keyId(key);
  if (id === 'ctrl-j') return options.multiline === true ? insert(editor, '\n') : undefined;
  return edits[id]?.(editor);
}

const edits: Readonly<Record<string, (editor: LineEditor) => LineEditor>> = {
  backspace: (editor) => remove(editor, before(editor), editor.at, false),
  delete: (editor) => remove(editor, editor.at, after(editor), false),
  'ctrl-d': (editor) => remove(editor, editor.at, after(editor), false),
  left: (editor) => ({ ...editor, at: before(editor) }),
  'ctrl-b': (editor) => ({ ...editor, at: before(editor) }),
  right: (editor) => ({ ...editor, at: after(editor) }),
  'ctrl-f': (editor) => ({ ...editor, at: after(editor) }),
  home: (editor) => ({ ...editor, at: lineStart(editor) }),
  'ctrl-a': (editor) => ({ ...editor, at: lineStart(editor) }),
  end: (editor) => ({ ...editor, at: lineEnd(editor) }),
  'ctrl-e': (editor) => ({ ...editor, at: lineEnd(editor) }),
  'ctrl-w': (editor) => remove(editor, wordStart(editor), editor.at, true),
  'ctrl-u': (editor) => remove(editor, lineStart(editor), editor.at, true),
  'ctrl-k': (editor) => remove(editor, editor.at, lineEnd(editor), true),
  'ctrl-y': (editor) => insert(editor, editor.cut),
};

function insert(editor: LineEditor, text: string): LineEditor {
  const { at } = editor;
  return { ...editor, text: editor.text.slice(0, at) + text + editor.text.slice(at), at: at + text.length };
}

function remove(editor: LineEditor, from: number, to: number, keep: boolean): LineEditor {
  if (from === to) return editor;
  const cut = keep ? editor.text.slice(from, to) : editor.cut;
  return { text: editor.text.slice(0, from) + editor.text.slice(to), at: from, cut };
}

/** A step never lands between the halves of a character, nor before a mark that stands on the letter. */
function before({ text, at }: LineEditor): number {
  const [last = ''] = /(?:\P{M}\p{M}*|[\s\S])$/u.exec(text.slice(0, at)) ?? [];
  return at - last.length;
}

function after({ text, at }: LineEditor): number {
  const [first = ''] = /^(?:\P{M}\p{M}*|[\s\S])/u.exec(text.slice(at)) ?? [];
  return at + first.length;
}

function lineStart({ text, at }: LineEditor): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd({ text, at }: LineEditor): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function wordStart({ text, at }: LineEditor): number {
  return text
    .slice(0, at)
    .trimEnd()
    .search(/(?<!\S)\S*$/);
}
