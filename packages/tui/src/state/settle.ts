import { type Register, sameValue } from '@scrutiny/core';
import type { Fresh, Happening } from './action.ts';
import type { AppState, Unreadable } from './app-state.ts';
import type { Submission } from './change-request.ts';
import { refsOf } from './describe-request.ts';
import { type Effect, type Next, still } from './effect.ts';
import { say } from './say.ts';
import { commitAll, rebased, withRegister } from './submit.ts';

type Answer<K extends Happening['kind']> = Extract<Happening, { readonly kind: K }>;

/** A change is in the file. */
export function committed(state: AppState, { id, fresh }: Answer<'committed'>): Next {
  const done = state.saving.find((one) => one.id === id);
  const left = { ...state, saving: state.saving.filter((one) => one.id !== id) };
  const file = { ...left.file, revision: fresh.revision, savedAt: state.moment.time, broken: undefined };
  const shown = takeOver({ ...left, file }, fresh);
  const effects: Effect[] = done?.draft === undefined ? [] : [{ kind: 'drop-draft', key: done.draft.key }];
  // What was kept for another try is in the file by now.
  if (shown.unsaved.length === 0) effects.push({ kind: 'keep-unsaved', submissions: [] });
  return { state: shown, effects };
}

/** A change could not be written: it stays on the screen, is kept on disk, and is tried again with the next one or `R`. */
export function commitFailed(state: AppState, { id, message, hint }: Answer<'commit-failed'>): Next {
  const failed = state.saving.filter((one) => one.id === id);
  const unsaved = [...state.unsaved, ...failed];
  const next = { ...state, saving: state.saving.filter((one) => one.id !== id), unsaved };
  const said = say(
    next,
    'error',
    sentences([`NOT SAVED: ${message.replace(/: not saved: /, ': ')}`, hint ?? '', 'R tries again; nothing is lost']),
  );
  return { state: said, effects: [{ kind: 'keep-unsaved', submissions: unsaved }] };
}

/** A change that the freshest register does not allow: it is taken off the screen, its text becomes a draft. */
export function commitRefused(state: AppState, { id, problem, fresh }: Answer<'commit-refused'>): Next {
  const { rest, effects } = withdraw(state, id);
  const shown = fresh === undefined ? rest : takeOver({ ...rest, file: { ...rest.file, revision: fresh.revision } }, fresh);
  const kept = effects.length > 0 ? '; the text is kept as a draft' : '';
  return { state: say(shown, 'error', `Not saved: ${problem.message}${kept}`), effects };
}

/** Somebody else changed the same field: asked about now, or, while another prompt is open, with `R`. */
export function commitClashed(state: AppState, { id, clashes, fresh }: Answer<'commit-clashed'>): Next {
  const submission = state.saving.find((one) => one.id === id);
  const left = { ...state, saving: state.saving.filter((one) => one.id !== id), file: { ...state.file, revision: fresh.revision } };
  const shown = takeOver(left, fresh);
  if (submission === undefined) return still(shown);
  if (shown.mode.kind === 'none') return still({ ...shown, mode: { kind: 'conflict', submission, clashes } });
  const unsaved = [...shown.unsaved, submission];
  const said = say(
    { ...shown, unsaved },
    'error',
    `${clashes[0]?.ref ?? 'A record'} was changed by someone else meanwhile. R asks which to keep.`,
  );
  return { state: said, effects: [{ kind: 'keep-unsaved', submissions: unsaved }] };
}

/** The file was read again. What is on its way to the file stays on the screen on top of it. */
export function reloaded(state: AppState, answer: Answer<'reloaded'>): Next {
  const { fresh, readOnly, asked, diagnostics } = answer;
  const same = fresh.revision === state.file.revision;
  const recovered = state.file.broken !== undefined;
  const asker = state.file.readOnly === 'asked for' ? 'asked for' : readOnly;
  const file = { ...state.file, revision: fresh.revision, readOnly: asker, broken: undefined };
  const isFree = state.file.readOnly !== undefined && asker === undefined;
  const before = state.data.register;
  const shown = takeOver({ ...state, file }, fresh);
  const words = differences(before, shown.data.register);
  const problems = asked ? diagnostics.map((one) => one.message) : [];
  let next: AppState = shown;
  if (recovered) next = say(next, 'done', `File read again${words === '' ? '' : `: ${words}`}`);
  else if (words !== '' && !same) next = say(next, 'check', `File changed: ${words}${goneWords(state, shown)}`);
  else if (asked && isFree) next = say(next, 'done', 'File read again: it may be changed now');
  else if (asked) next = say(next, 'done', 'File read again: nothing new');
  for (const problem of problems) next = say(next, 'check', problem);
  return asked && next.unsaved.length > 0 ? commitAll(next, next.unsaved) : still(next);
}

/** The file can't be read: the last register that could stays on the screen, and nothing may be changed. Told again where it was asked for. */
export function loadFailed(state: AppState, { broken, asked = false }: Answer<'load-failed'>): Next {
  if (!asked && state.file.broken?.why === broken.why) return still(state);
  const shown = state.data.register.recommendations.length === 0 ? 'Nothing may be changed.' : 'Showing what was read last, read-only.';
  return still(say({ ...state, file: { ...state.file, broken } }, 'error', brokenWords(broken, shown)));
}

/** What is said of a file that can't be read: what is wrong, what helps, what still works, and the keys for it. */
export function brokenWords({ why, hint, line }: Unreadable, meanwhile: string): string {
  const keys = `E opens it in your editor${line === undefined ? '' : ' at that line'}, R reads it again.`;
  return sentences([why, hint ?? '', meanwhile, keys]);
}

/** What could not be saved is kept on disk, or stands in this session alone. */
export function unsavedKept(state: AppState, { why }: Answer<'unsaved-kept'>): AppState {
  if (why === undefined) return { ...state, onlyHere: false };
  const told = sentences([
    'NOT SAVED, and it could not be kept on disk either',
    why,
    'Keep this window open, put right what is wrong, then R saves',
  ]);
  return say({ ...state, onlyHere: true }, 'error', told);
}

/** Sentences one after the other, each with one full stop at its end. */
function sentences(parts: readonly string[]): string {
  return parts.flatMap((part) => (part === '' ? [] : [/[.?!]$/.test(part) ? part : `${part}.`])).join(' ');
}

function takeOver(state: AppState, fresh: Fresh): AppState {
  return withRegister(state, rebased(state, fresh.register));
}

/** Takes a submission out of what is under way; its text goes back among the drafts. */
function withdraw(state: AppState, id: string): { readonly rest: AppState; readonly effects: readonly Effect[] } {
  const gone: Submission | undefined = state.saving.find((one) => one.id === id);
  const rest = { ...state, saving: state.saving.filter((one) => one.id !== id) };
  if (gone?.draft === undefined) return { rest, effects: [] };
  const { key, values } = gone.draft;
  const draft = { values, time: state.moment.time, day: state.moment.today };
  return { rest: { ...rest, drafts: { ...rest.drafts, [key]: draft } }, effects: [{ kind: 'keep-draft', key, draft }] };
}

/** "2 updated, 1 new, 1 removed"; nothing when both say the same. */
function differences(before: Register, after: Register): string {
  const old = new Map(before.recommendations.filter((one) => one.withdrawn === undefined).map((one) => [one.id, one]));
  let updated = 0;
  let added = 0;
  for (const record of after.recommendations) {
    if (record.withdrawn !== undefined) continue;
    const known = old.get(record.id);
    if (known === undefined) added += 1;
    else if (known !== record && !sameValue(known, record)) updated += 1;
    old.delete(record.id);
  }
  const parts = [
    [updated, 'updated'],
    [added, 'new'],
    [old.size, 'removed'],
  ] as const;
  return parts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])).join(', ');
}

/** Whether the record of an open prompt is gone: the text stays in the prompt, and becomes a draft when it can't be saved. */
function goneWords(before: AppState, after: AppState): string {
  const { mode } = before;
  if (mode.kind !== 'form') return '';
  const gone = mode.ids.filter((id) => !after.data.byId.has(id));
  return gone.length === 0 ? '' : `. ${refsOf(gone, before.data.register)} was removed by someone else; the text is kept`;
}
