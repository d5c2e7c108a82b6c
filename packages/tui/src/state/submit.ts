import { applyPlan, derivedId, type Plan, type Register, type Stamp } from '@scrutiny/core';
import { refreshScreens, shownScreen } from '../screens/registry.ts';
import { type AppState, whyReadOnly, withTop } from './app-state.ts';
import { type ChangeRequest, type Expectation, idsOf, type Submission, viaOf } from './change-request.ts';
import { doneWords } from './describe-request.ts';
import type { Effect, Next } from './effect.ts';
import { still } from './effect.ts';
import { hasChange } from './has-change.ts';
import { noMode } from './mode.ts';
import { clashesOf, planRequest } from './plan-request.ts';
import { registerView } from './rows.ts';
import { say } from './say.ts';

/** What goes with a request. */
export interface SubmitOptions {
  /** What the fields held when the prompt opened. */
  readonly expected?: readonly Expectation[];
  readonly draft?: Submission['draft'];
  /** What to say instead of the usual words; `u undo` is added. */
  readonly done?: string;
}

/**
 * Makes a change: on the screen at once, and in the file as soon as it can be written. What the rules refuse leaves everything as it
 * is and says why; a field that somebody else changed since the prompt opened is asked about first. Closes what was open.
 */
export function submit(state: AppState, request: ChangeRequest, options: SubmitOptions = {}): Next {
  const closed: AppState = { ...state, mode: noMode };
  const off = whyReadOnly(state);
  if (off !== undefined) return still(say(closed, 'error', `Nothing was changed: ${off}`));
  const { expected = [], draft } = options;
  const counted = { ...closed, count: state.count + 1 };
  const id = derivedId([state.seed, String(counted.count)]);
  const submission: Submission = { id, request, expected, ...(draft === undefined ? {} : { draft }) };
  const clashes = clashesOf(state.data.register, expected);
  if (clashes.length > 0) return still({ ...counted, mode: { kind: 'conflict', submission, clashes } });
  const plan = planRequest(state.data.register, request, asker(state));
  if (!plan.ok)
    return still(say(closed, 'error', plan.error.hint === undefined ? plan.error.message : `${plan.error.message}; ${plan.error.hint}`));
  const register = applied(state.data.register, plan.value, submission, state);
  if (register === state.data.register) return still(say(closed, 'check', `Nothing to change: ${plan.value.summary}`));
  const words = options.done ?? doneWords(request, register);
  const warned = (plan.value.warnings ?? []).map((warning) => `. ${warning}`).join('');
  const undo = request.kind === 'undo' ? 'U redo' : 'u undo';
  const shown = withRegister(counted, register);
  const said = say(clearMarks(shown, idsOf(request)), 'done', `${words}${warned} ${state.theme.glyphs.between} ${undo}`);
  return commitAll(withoutDraft(said, draft?.key), [...state.unsaved, submission]);
}

/** Sends submissions to the file, in order; those that failed before go along. */
export function commitAll(state: AppState, submissions: readonly Submission[]): Next {
  const effects: Effect[] = submissions.map((submission) => ({ kind: 'commit', submission }));
  return { state: { ...state, unsaved: [], saving: [...state.saving, ...submissions] }, effects };
}

/** The state with another register on all its screens. */
export function withRegister(state: AppState, register: Register): AppState {
  const data = registerView(register, state.moment.today, state.data);
  return data === state.data ? state : refreshScreens({ ...state, data });
}

/**
 * The register as it will be once everything that is under way is saved: what was read, and on top of it what was done here since. What can't be
 * done any more is left out; the saving of it tells why.
 */
export function rebased(state: AppState, fresh: Register): Register {
  let register = fresh;
  for (const submission of [...state.unsaved, ...state.saving]) {
    const plan = planRequest(register, submission.request, asker(state));
    if (plan.ok && !hasChange(register, submission)) register = applied(register, plan.value, submission, state);
  }
  return register;
}

/** What the history says of a change made here. */
export function stampOf({ id, request }: Submission, state: Pick<AppState, 'moment' | 'user'>): Stamp {
  const reverts = request.kind === 'undo' || request.kind === 'redo' ? { reverts: request.change } : {};
  return { id, at: state.moment.now, by: state.user, via: viaOf(request), ...reverts };
}

function applied(register: Register, plan: Plan, submission: Submission, state: AppState): Register {
  const stamp = stampOf(submission, state);
  return applyPlan(register, plan, { ...stamp, at: laterThan(register, plan, stamp.at) });
}

/** A moment after every change of the records concerned, so that a change on top of another is the later one. */
function laterThan(register: Register, plan: Plan, at: string): string {
  const ids = new Set(plan.edits.map((edit) => (edit.kind === 'create' ? edit.record.id : edit.id)));
  let last = at;
  for (const record of register.recommendations) {
    const latest = ids.has(record.id) ? record.history?.at(-1)?.at : undefined;
    if (latest !== undefined && latest >= last) last = new Date(Date.parse(latest) + 1).toISOString();
  }
  return last;
}

function asker(state: AppState): { readonly user: string; readonly today: string } {
  return { user: state.user, today: state.moment.today };
}

/** A change of several is done with its marks; `gv` brings them back. */
function clearMarks(state: AppState, ids: readonly string[]): AppState {
  const { screen, module } = shownScreen(state);
  return ids.length < 2 || module.acted === undefined ? state : withTop(state, module.acted(screen, state));
}

/** The draft is out of sight as soon as its text is on its way. */
function withoutDraft(state: AppState, key: string | undefined): AppState {
  if (key === undefined || state.drafts[key] === undefined) return state;
  const { [key]: _, ...drafts } = state.drafts;
  return { ...state, drafts };
}
