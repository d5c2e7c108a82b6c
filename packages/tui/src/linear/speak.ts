import { cellText } from '../layout/cell-text.ts';
import type { AppState, Message } from '../state/app-state.ts';
import { topScreen } from '../state/app-state.ts';
import type { Form } from '../state/form.ts';
import { boxWords, dateWords, fieldWords, foundWords, optionWords, pathWords, promptWords, tickWords } from './prompt-words.ts';
import { sentences } from './row-words.ts';
import { headWords, screenWords } from './screen-words.ts';
import { spokenKey } from './spoken-key.ts';
import { addedAtEnd, typedNow } from './typed.ts';

/** What one step is heard as: lines, or characters that go on where the last ones ended. */
export type Speech = { readonly kind: 'lines'; readonly lines: readonly string[] } | { readonly kind: 'echo'; readonly text: string };

/**
 * What changed between two states, in words that can be heard in order: what was said, then what is open, then where one is. `key` is the key that
 * led from one to the other, if one did, and `asked` whether it asked for something that is still to come; Ctrl-L asks for everything once more. Pure.
 */
export function speak(before: AppState, after: AppState, key?: string, asked = false): Speech {
  const messages = newMessages(before, after);
  if (key === 'ctrl-l') return lines([...(after.mode.kind === 'none' ? [headWords(after), ...screenWords(after)] : promptWords(after))]);
  if (after.mode !== before.mode) {
    const inPrompt = samePrompt(before, after) ? promptStep(before, after, key) : undefined;
    if (inPrompt?.kind === 'echo' && messages.length === 0) return inPrompt;
    const said = inPrompt?.kind === 'lines' ? inPrompt.lines : [];
    if (samePrompt(before, after)) return lines([...messages, ...said]);
    if (after.mode.kind !== 'none') return lines([...messages, ...promptWords(after)]);
    return lines([...messages, ...screenStep(before, after, true)]);
  }
  const moved = after.mode.kind === 'none' ? screenStep(before, after, false) : [];
  if (messages.length > 0 || moved.length > 0 || key === undefined || asked || after.pending !== '') return lines([...messages, ...moved]);
  if (after.mode.kind === 'none') return lines([`${spokenKey(key)} changes nothing here. Question mark lists the keys.`]);
  return lines(key === 'enter' && (after.mode.kind === 'help' || after.mode.kind === 'palette') ? [foundWords(after)] : []);
}

function lines(all: readonly string[]): Speech {
  return { kind: 'lines', lines: all.map(flowing).filter((line) => line !== '') };
}

/** Columns and signs between facts are for the eye: what is heard has single spaces, and commas where they belong. */
function flowing(line: string): string {
  return line.replace(/ {2,}/g, ' ').replace(/ ,/g, ',').trim();
}

const levels: Readonly<Record<Message['level'], string>> = { done: '', check: 'Check: ', error: 'Error: ' };

function newMessages(before: AppState, after: AppState): readonly string[] {
  const last = before.log.at(-1);
  const from = last === undefined ? 0 : after.log.lastIndexOf(last) + 1;
  return after.log.slice(from).map(({ level, text }) => sentences([levels[level] + cellText(text)]));
}

/** Whether the same thing is still open, with another text, field or line of it. */
function samePrompt(before: AppState, after: AppState): boolean {
  const [a, b] = [before.mode, after.mode];
  if (a.kind !== b.kind || b.kind === 'none') return false;
  return a.kind === 'form' && b.kind === 'form' ? a.title === b.title && a.fields.length === b.fields.length && a.ids === b.ids : true;
}

function promptStep(before: AppState, after: AppState, key: string | undefined): Speech {
  const [a, b] = [before.mode, after.mode];
  if (a.kind === 'form' && b.kind === 'form') return formStep(a, b, after);
  const typed = typedStep(before, after);
  if (typed !== undefined) return typed;
  if (b.kind === 'help' || b.kind === 'palette') return lines([foundWords(after)]);
  if (b.kind === 'filter') return lines(key === 'tab' ? [] : boxWords(after));
  if (b.kind === 'import-path') return lines(pathWords(b));
  if (b.kind === 'filter-form') return lines(tickWords(b));
  const known = new Set(boxWords(before));
  return lines(boxWords(after).filter((line) => !known.has(line)));
}

function formStep(a: Form, b: Form, after: AppState): Speech {
  const [from, to] = [a.fields[a.focus], b.fields[b.focus]];
  if (to === undefined || from === undefined || a.focus !== b.focus || (b.problem !== undefined && b.problem !== a.problem))
    return lines(fieldWords(b, after));
  if (to.kind === 'choice' && from.kind === 'choice') {
    const words = optionWords(to);
    const added = addedAtEnd(from.editor, to.editor);
    if (words === optionWords(from) && added !== undefined) return { kind: 'echo', text: echoed(added) };
    return lines(words === optionWords(from) ? [] : [words]);
  }
  const added = addedAtEnd(from.editor, to.editor);
  if (added !== undefined) return { kind: 'echo', text: echoed(added) };
  return lines(to.kind === 'date' ? [sentences([dateWords(to, after)])] : []);
}

/** Typing at the end is echoed; any other change of the text is heard as the text that stands there now, which the writer asks for anew. */
function typedStep(before: AppState, after: AppState): Speech | undefined {
  const [a, b] = [typedNow(before), typedNow(after)];
  if (a === undefined || b === undefined || a.editor === b.editor) return undefined;
  const added = addedAtEnd(a.editor, b.editor);
  return added === undefined ? undefined : { kind: 'echo', text: echoed(added) };
}

/** Safe, and without losing the space that was typed. */
function echoed(text: string): string {
  return cellText(text);
}

/** Where one is, when the screen or the place on it changed; `always` after a prompt has closed. */
function screenStep(before: AppState, after: AppState, always: boolean): readonly string[] {
  const isOther = topScreen(before).kind !== topScreen(after).kind || before.screens.length !== after.screens.length;
  const head = headWords(after);
  const words = screenWords(after);
  if (isOther) return [head, ...words];
  const known = new Map<string, number>();
  for (const line of [headWords(before), ...screenWords(before)]) known.set(line, (known.get(line) ?? 0) + 1);
  const fresh = [head, ...words].filter((line) => {
    const left = known.get(line) ?? 0;
    known.set(line, left - 1);
    return left <= 0;
  });
  return fresh.length === 0 && always ? words.slice(0, 1) : fresh;
}
