import { emptyRegister, memoryStore, type Register, type Store } from '@scrutiny/core';
import type { PaperOutcome } from '../files/read-paper.ts';
import { type Key, namedKey, typedKey } from '../input/key.ts';
import { stripStyles } from '../layout/strip-styles.ts';
import { refreshScreens } from '../screens/registry.ts';
import { currentRow, triageStart } from '../screens/triage/state.ts';
import { themeFor } from '../theme/theme.ts';
import type { Happening } from './action.ts';
import { type AppState, beginState, type Moment, topScreen } from './app-state.ts';
import { createAppStore } from './app-store.ts';
import type { Effect } from './effect.ts';
import { createEffectRunner } from './run-effects.ts';
import { testDay } from './wealdshire.test-data.ts';

/** A state as a session begins, on a register. */
export function begun(register: Register = emptyRegister(), more: Partial<AppState> = {}): AppState {
  const begins = beginState({
    size: { columns: 120, rows: 40 },
    theme: themeFor({ NO_COLOR: '1' }),
    user: 'A. Clerk',
    moment: { now: `${testDay}T10:00:00.000Z`, time: '10:00', today: testDay },
    seed: 'SEED',
    register,
    file: { name: 'weald.json', revision: '1', savedAt: undefined, readOnly: undefined, broken: undefined },
    drafts: {},
    unsaved: [],
    screen: triageStart(),
  });
  return refreshScreens({ ...begins, ...more });
}

/** Keys by name, as tests write them: `n`, `enter`, `ctrl-j`; a text in quotes types its characters: `"abc"`. */
export function keys(...names: readonly string[]): readonly Key[] {
  return names.flatMap((name) => {
    if (name.startsWith('"')) return [...name.slice(1, -1)].map(typedKey);
    if (name.startsWith('ctrl-')) return [namedKey(name.slice(5), { ctrl: true })];
    if (name.startsWith('shift-')) return [namedKey(name.slice(6), { shift: true })];
    return [name.length === 1 || name === 'space' ? typedKey(name === 'space' ? ' ' : name) : namedKey(name)];
  });
}

/** A session without a terminal, on a register in memory: keys in, frames and the register out. */
export interface Driver {
  press(...names: readonly string[]): void;
  tell(happening: Happening): void;
  state(): AppState;
  subscribe(listener: () => void): void;
  screen(): string;
  /** Waits until all is saved, and gives what the store holds. */
  saved(): Promise<Register>;
  readonly store: Store;
  readonly copied: string[];
  /** Reports that were written, by path. */
  readonly written: ReadonlyMap<string, string>;
  /** Every effect that was asked for. */
  readonly asked: Effect[];
  /** Papers that can be read, by path. */
  readonly papers: Map<string, PaperOutcome>;
}

/** Opens such a session. Each action is a second after the one before. */
export function drive(
  register: Register,
  more: Partial<AppState> = {},
  store: Store = memoryStore(register),
  onQuit: () => void = () => undefined,
): Driver {
  let second = 0;
  const copied: string[] = [];
  const written = new Map<string, string>();
  const papers = new Map<string, PaperOutcome>();
  const moment = (): Moment => {
    second += 1;
    return { now: new Date(Date.parse(`${testDay}T10:00:00.000Z`) + second * 1000).toISOString(), time: '10:00', today: testDay };
  };
  const app = createAppStore({ initial: begun(register, more), moment, onEffects: (effects) => carryOut(effects) });
  const asked: Effect[] = [];
  const carryOut = (effects: readonly Effect[]): void => {
    asked.push(...effects);
    runner.run(effects);
  };
  const runner = createEffectRunner({
    store,
    drafts: { keep: async () => undefined, drop: async () => undefined, keepUnsaved: async () => undefined },
    state: app.state,
    tell: app.dispatch,
    editText: async (text) => ({ kind: 'edited', text: `${text}edited` }),
    openFile: async () => undefined,
    copy: (text) => copied.push(text),
    writeReport: async (path, paper, replace) => {
      if (written.has(path) && !replace) return { kind: 'exists', path };
      written.set(path, typeof paper === 'string' ? paper : `${paper.format} of ${paper.report.title}`);
      return { kind: 'written', path };
    },
    readPaper: async (path) => papers.get(path) ?? { kind: 'unread', path, message: `${path}: there is no such file` },
    completePath: async (typed) => {
      const offers = [...papers.keys()].filter((path) => path.startsWith(typed));
      return { text: offers.length === 1 ? (offers[0] ?? typed) : typed, offers };
    },
    suspend: () => undefined,
    repaint: () => undefined,
    setMouse: () => undefined,
    quit: onQuit,
  });
  return {
    press: (...names) => app.dispatch({ kind: 'keys', keys: keys(...names) }),
    tell: app.dispatch,
    state: app.state,
    subscribe: app.subscribe,
    screen: () => app.frame().map(stripStyles).join('\n'),
    saved: async () => {
      await runner.settled();
      return (await store.load()).register;
    },
    store,
    copied,
    written,
    asked,
    papers,
  };
}

/** The list, where it is what is shown. */
export function list(driver: Driver) {
  const screen = topScreen(driver.state());
  if (screen.kind !== 'triage') throw new Error('not the list');
  return screen;
}

/** The reference of the record under the cursor of the list. */
export function ref(driver: Driver): string | undefined {
  return currentRow(list(driver))?.record.ref;
}

/** A record by its reference as the file has it. */
export async function kept(driver: Driver, name: string) {
  return (await driver.saved()).recommendations.find((one) => one.ref === name);
}
