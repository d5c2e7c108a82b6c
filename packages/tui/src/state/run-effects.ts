import { applyPlan, type Diagnostic, emptyRegister, makeStamp, type Register, type Store, StoreError } from '@scrutiny/core';
import type { PathCompletion } from '../files/complete-path.ts';
import type { PaperOutcome } from '../files/read-paper.ts';
import type { WriteOutcome } from '../files/write-report.ts';
import type { Happening } from './action.ts';
import type { AppState, Draft, Unreadable } from './app-state.ts';
import { type Submission, viaOf } from './change-request.ts';
import type { EditTarget, Effect, ReportPaper } from './effect.ts';
import { hasChange } from './has-change.ts';
import { type Clash, clashesOf, planRequest } from './plan-request.ts';

/** Where drafts are kept between sessions. A failure to keep one is told, and stops nothing. */
export interface DraftStore {
  keep(key: string, draft: Draft): Promise<void>;
  drop(key: string): Promise<void>;
  /** Changes that could not be saved; an empty list drops them. */
  keepUnsaved(submissions: readonly Submission[]): Promise<void>;
}

/** What an editor brought back, see `terminal/editor.ts`. */
export type EditOutcome = Extract<Happening, { kind: 'edited' }>['outcome'];

/** The outside, as the effects need it. */
export interface EffectPorts {
  readonly store: Store;
  readonly drafts: DraftStore;
  readonly state: () => AppState;
  readonly tell: (happening: Happening) => void;
  readonly editText: (text: string, fileName: string) => Promise<EditOutcome>;
  /** Opens the register's own file in the person's editor, at a line; what went wrong, or nothing. */
  readonly openFile: (line: number | undefined) => Promise<string | undefined>;
  readonly copy: (text: string) => void;
  readonly writeReport: (path: string, paper: ReportPaper, replace: boolean) => Promise<WriteOutcome>;
  readonly readPaper: (path: string) => Promise<PaperOutcome>;
  readonly completePath: (typed: string) => Promise<PathCompletion>;
  readonly suspend: () => void;
  readonly repaint: () => void;
  readonly setMouse: (on: boolean) => void;
  readonly quit: () => void;
}

/** Carries out effects. Changes of the file wait for each other, in the order in which they were made. */
export interface EffectRunner {
  run(effects: readonly Effect[]): void;
  /** Reads the file again because somebody else may have changed it, after what is under way. */
  lookAgain(): void;
  /** Resolves once everything that was begun is done. */
  settled(): Promise<void>;
}

/** The one interpreter of effects. */
export function createEffectRunner(ports: EffectPorts): EffectRunner {
  let queue: Promise<void> = Promise.resolve();
  let looking = false;
  const then = (work: () => Promise<void>): void => {
    queue = queue.then(work);
  };

  /** What must not stop the work is told as an error. */
  const quietly = async (work: Promise<void>, what: string): Promise<void> => {
    try {
      await work;
    } catch (error) {
      ports.tell({ kind: 'said', level: 'error', text: `${what}: ${messageOf(error)}` });
    }
  };

  const handlers: { readonly [K in Effect['kind']]: (effect: Extract<Effect, { readonly kind: K }>) => void } = {
    commit: ({ submission }) => then(async () => ports.tell(await commit(submission, ports))),
    reload: ({ asked }) => then(async () => ports.tell(await load(ports.store, asked))),
    create: () => then(async () => ports.tell(await create(ports.store))),
    'keep-draft': ({ key, draft }) => then(() => quietly(ports.drafts.keep(key, draft), 'The draft could not be kept on disk')),
    'drop-draft': ({ key }) => then(() => quietly(ports.drafts.drop(key), 'A draft that is done could not be removed')),
    'keep-unsaved': ({ submissions }) =>
      then(async () => {
        const why = await ports.drafts.keepUnsaved(submissions).then(() => undefined, messageOf);
        if (submissions.length > 0 || why !== undefined) ports.tell({ kind: 'unsaved-kept', ...(why === undefined ? {} : { why }) });
      }),
    'edit-text': ({ text, fileName, target }) => then(() => edit(text, fileName, target, ports)),
    'open-file': ({ line }) =>
      then(async () => {
        const problem = await ports.openFile(line);
        if (problem !== undefined) ports.tell({ kind: 'said', level: 'error', text: problem });
        else ports.tell(await load(ports.store, true));
      }),
    copy: ({ text }) => ports.copy(text),
    'write-report': (effect) => then(async () => ports.tell(await writeReport(effect, ports))),
    'read-paper': ({ path }) => then(async () => ports.tell({ kind: 'paper-read', outcome: await ports.readPaper(path) })),
    'complete-path': ({ typed }) =>
      then(async () => ports.tell({ kind: 'path-completed', typed, completion: await ports.completePath(typed) })),
    suspend: () => ports.suspend(),
    repaint: () => ports.repaint(),
    mouse: ({ on }) => ports.setMouse(on),
    quit: () => {
      // What was being saved may fail after the person asked to leave: then it is better to stay and say so.
      const known = ports.state().unsaved.length;
      then(async () => {
        if (ports.state().unsaved.length <= known) ports.quit();
      });
    },
  };

  return {
    run: (effects) => {
      for (const effect of effects) {
        const handler = handlers[effect.kind] as (effect: Effect) => void;
        handler(effect);
      }
    },
    lookAgain: () => {
      if (looking) return;
      looking = true;
      then(async () => {
        looking = false;
        ports.tell(await load(ports.store, false));
      });
    },
    settled: () => queue,
  };
}

/** A change planned again on the freshest register, under the lock, and written; or why not. */
async function commit(submission: Submission, { store, state }: EffectPorts): Promise<Happening> {
  const { id, request, expected } = submission;
  const { user, moment } = state();
  let stopped: { readonly fresh: Register; readonly clashes: readonly Clash[]; readonly problem?: Diagnostic } | undefined;
  const edit = (fresh: Register): Register => {
    stopped = undefined;
    // Written already, by a session that ended before it could tell.
    if (hasChange(fresh, submission)) return fresh;
    const clashes = clashesOf(fresh, expected);
    const plan = planRequest(fresh, request, { user, today: moment.today });
    if (clashes.length > 0 || !plan.ok) {
      stopped = { fresh, clashes, ...(plan.ok ? {} : { problem: plan.error }) };
      return fresh;
    }
    const reverts = request.kind === 'undo' || request.kind === 'redo' ? { reverts: request.change } : {};
    return applyPlan(fresh, plan.value, { ...makeStamp(fresh, { now: moment.now, by: user, via: viaOf(request), ...reverts }), id });
  };
  try {
    const done = await store.commit(edit, { purpose: viaOf(request) });
    const fresh = { register: done.register, revision: done.revision };
    if (stopped === undefined) return { kind: 'committed', id, fresh };
    if (stopped.clashes.length > 0) return { kind: 'commit-clashed', id, clashes: stopped.clashes, fresh };
    const problem = stopped.problem ?? { code: 'refused', severity: 'error', message: 'the change is not possible any more' };
    return { kind: 'commit-refused', id, problem, fresh };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const { hint } = error.details;
    return { kind: 'commit-failed', id, message: error.message, ...(hint === undefined ? {} : { hint }) };
  }
}

async function create(store: Store): Promise<Happening> {
  try {
    await store.create(emptyRegister());
    return await load(store, true);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { kind: 'load-failed', broken: unreadable(error) };
  }
}

async function load(store: Store, asked: boolean): Promise<Happening> {
  try {
    const { register, revision, diagnostics, readOnly } = await store.load();
    return { kind: 'reloaded', fresh: { register, revision }, diagnostics, asked, ...(readOnly === undefined ? {} : { readOnly }) };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { kind: 'load-failed', broken: unreadable(error), asked };
  }
}

/** A file that can't be read, as people are told of it: "register.json is not a register, line 412". */
export function unreadable({ message, details: { line, hint } }: StoreError): Unreadable {
  const why = line === undefined || message.includes(`line ${line}`) ? message : `${message}, line ${line}`;
  return { why, ...(hint === undefined ? {} : { hint }), ...(line === undefined ? {} : { line }) };
}

async function writeReport(effect: Extract<Effect, { kind: 'write-report' }>, ports: EffectPorts): Promise<Happening> {
  const { kind, ...about } = await ports.writeReport(effect.path, effect.paper, effect.replace);
  return { kind: 'screen', event: { screen: effect.screen, name: kind, values: about } };
}

async function edit(text: string, fileName: string, target: EditTarget, ports: EffectPorts): Promise<void> {
  ports.tell({ kind: 'edited', target, outcome: await ports.editText(text, fileName) });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
