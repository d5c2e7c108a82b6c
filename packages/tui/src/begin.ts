import { basename } from 'node:path';
import { emptyRegister, type Loaded, type Register, randomId, StoreError } from '@scrutiny/core';
import { findConflictCopies } from '@scrutiny/core/node';
import type { LeftBehind } from './files/draft-files.ts';
import { type FoundStyle, houseStyleOf } from './files/house-style.ts';
import type { TerminalSize } from './layout/terminal-size.ts';
import { refreshScreens } from './screens/registry.ts';
import { triageStart } from './screens/triage/state.ts';
import { type AppState, beginState, type FileState, type Moment, type Unreadable } from './state/app-state.ts';
import { unreadable } from './state/run-effects.ts';
import { say } from './state/say.ts';
import { brokenWords } from './state/settle.ts';
import { rebased, withRegister } from './state/submit.ts';
import { themeFor } from './theme/theme.ts';
import type { TuiOptions } from './tui-options.ts';

/** What was found where the register should be. */
export type Found =
  | { readonly kind: 'loaded'; readonly loaded: Loaded; readonly copies: readonly string[]; readonly style: FoundStyle }
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly broken: Unreadable };

/** Reads the register, and the names of copies that a sync program set beside it; a file that is missing or can't be read is told as what it is. */
export async function findRegister({ store, path }: Pick<TuiOptions, 'store' | 'path'>): Promise<Found> {
  try {
    const loaded = await store.load();
    const copies = path === undefined ? [] : await findConflictCopies(path);
    return { kind: 'loaded', loaded, copies, style: await houseStyleOf(loaded.register, path) };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return error.code === 'missing' ? { kind: 'missing' } : { kind: 'broken', broken: unreadable(error) };
  }
}

/** The first state: the list, what an earlier session left, and what has to be said first. */
export function firstState(options: TuiOptions, found: Found, left: LeftBehind, size: TerminalSize, moment: Moment): AppState {
  const name = basename(options.path ?? options.store.name);
  const register: Register = found.kind === 'loaded' ? found.loaded.register : emptyRegister();
  const begun = beginState({
    size,
    theme: themeFor(options.env, { ascii: options.ascii === true }),
    user: options.user,
    moment,
    seed: randomId(),
    register,
    file: fileState(name, found, options.readOnly === true),
    drafts: left.drafts,
    unsaved: left.unsaved,
    houseStyle: found.kind === 'loaded' ? found.style.style : undefined,
    screen: triageStart(),
  });
  const shown = refreshScreens(withRegister(begun, rebased(begun, register)));
  return greeted(shown, found, name);
}

function fileState(name: string, found: Found, readOnly: boolean): FileState {
  const given = found.kind === 'loaded' ? found.loaded.readOnly : undefined;
  return {
    name,
    revision: found.kind === 'loaded' ? found.loaded.revision : '',
    savedAt: undefined,
    readOnly: readOnly ? 'asked for' : given,
    broken: found.kind === 'broken' ? found.broken : undefined,
  };
}

function greeted(state: AppState, found: Found, name: string): AppState {
  if (found.kind === 'broken') return say(state, 'error', brokenWords(found.broken, 'Nothing may be changed.'));
  if (found.kind === 'missing') {
    const lines = [`There is no ${name} here. Shall an empty register be made?`, 'Nothing is made without y.'];
    return {
      ...state,
      mode: { kind: 'confirm', title: 'New register?', lines, yes: 'make it', onYes: { kind: 'create' }, noLeaves: true },
    };
  }
  let next = state;
  const { overdue } = state.data.counts;
  if (overdue > 0) next = say(next, 'done', `${overdue} overdue. 2 shows only those.`);
  for (const diagnostic of found.loaded.diagnostics) next = say(next, 'check', diagnostic.message);
  if (found.copies.length > 0)
    next = say(
      next,
      'check',
      `${found.copies.join(', ')} beside the register: set aside by a sync program, not shown here. See \`scrutiny doctor\`.`,
    );
  if (found.style.fault !== undefined)
    next = say(next, 'check', `The house style cannot be used, papers are written without: ${found.style.fault}`);
  const drafts = Object.keys(state.drafts).length;
  if (drafts > 0)
    next = say(next, 'check', `${drafts} ${drafts === 1 ? 'draft' : 'drafts'} of before: the same key on the same record brings it back.`);
  if (state.unsaved.length > 0) next = say(next, 'check', `${state.unsaved.length} not saved last time, shown here: R saves.`);
  return next;
}
