import { type CalendarDate, formatDate, type HouseStyle, type Register, type Timestamp } from '@scrutiny/core';
import type { TerminalSize } from '../layout/terminal-size.ts';
import type { Theme } from '../theme/theme.ts';
import type { Submission } from './change-request.ts';
import { type Form, valuesOf } from './form.ts';
import { type Mode, noMode } from './mode.ts';
import { type RegisterView, registerView } from './rows.ts';
import type { ScreenState } from './screen-state.ts';

/** What was said to the person. Errors stay until Esc; the rest until the first key after six seconds. */
export interface Message {
  readonly level: 'done' | 'check' | 'error';
  readonly text: string;
  /** Local time, `HH:MM`. */
  readonly time: string;
  readonly at: Timestamp;
}

/** Text that was typed and not saved. */
export interface Draft {
  readonly values: Readonly<Record<string, string>>;
  /** Local time, `HH:MM`. */
  readonly time: string;
  /** The day that counted then. */
  readonly day?: CalendarDate;
}

/** A file that can't be read: what is wrong with it, what helps, and in which line, counted from 1. */
export interface Unreadable {
  readonly why: string;
  readonly hint?: string;
  readonly line?: number;
}

/** How the file stands. */
export interface FileState {
  /** Its name for people, without folders. */
  readonly name: string;
  readonly revision: string;
  /** Local time of the last save of this session. */
  readonly savedAt: string | undefined;
  /** Why changes are off: asked for, a read-only file, a file that can't be read; nothing when they are on. */
  readonly readOnly: string | undefined;
  /** What makes the file unreadable now; the register shown is the last that was read. */
  readonly broken: Unreadable | undefined;
}

/** The moment of an action: given by the outside, so that `update` reads no clock. */
export interface Moment {
  readonly now: Timestamp;
  /** Local time, `HH:MM`. */
  readonly time: string;
  readonly today: CalendarDate;
}

/** Everything that the terminal shows and does depends on this and the next action alone. */
export interface AppState {
  readonly size: TerminalSize;
  readonly theme: Theme;
  readonly user: string;
  readonly moment: Moment;
  /** Ids of changes are made from it and a count, so that `update` needs no randomness. */
  readonly seed: string;
  readonly count: number;
  readonly file: FileState;
  /** In which papers are written, where the register names one. */
  readonly houseStyle: HouseStyle | undefined;
  readonly data: RegisterView;
  /** Bottom first; the top one is shown. Never empty: a screen that closes uncovers the one below. */
  readonly screens: readonly [ScreenState, ...ScreenState[]];
  readonly mode: Mode;
  /** The first key of a pair (`g`), until the second comes. */
  readonly pending: string;
  readonly message: Message | undefined;
  readonly log: readonly Message[];
  readonly drafts: Readonly<Record<string, Draft>>;
  /** Sent to the file, not yet answered; already on the screen. */
  readonly saving: readonly Submission[];
  /** Could not be saved; on the screen, and tried again with the next change or `R`. */
  readonly unsaved: readonly Submission[];
  /** What could not be saved could not be kept on disk either: it is lost with the session. */
  readonly onlyHere: boolean;
  /** The last form that was carried out, for `.`. */
  readonly last: (Pick<Form, 'purpose'> & { readonly values: Readonly<Record<string, string>> }) | undefined;
  readonly mouse: boolean;
  /** When Ctrl-C was pressed for the first time. */
  readonly quitAsked: Timestamp | undefined;
}

/** What a session begins with. */
export interface Beginning {
  readonly size: TerminalSize;
  readonly theme: Theme;
  readonly user: string;
  readonly moment: Moment;
  readonly seed: string;
  readonly register: Register;
  readonly file: FileState;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly unsaved: readonly Submission[];
  readonly houseStyle?: HouseStyle | undefined;
  readonly screen: ScreenState;
}

/** The first state. The screen still has to be refreshed (see `refreshScreens`). */
export function beginState({ houseStyle, register, screen, ...rest }: Beginning): AppState {
  return {
    ...rest,
    houseStyle,
    count: 0,
    data: registerView(register, rest.moment.today),
    screens: [screen],
    mode: noMode,
    pending: '',
    message: undefined,
    log: [],
    saving: [],
    onlyHere: false,
    last: undefined,
    mouse: false,
    quitAsked: undefined,
  };
}

/** The screen that is shown. */
export function topScreen(state: AppState): ScreenState {
  return state.screens.at(-1) ?? state.screens[0];
}

/** The state with another screen in place of the top one. */
export function withTop(state: AppState, screen: ScreenState): AppState {
  return { ...state, screens: nonEmpty([...state.screens.slice(0, -1), screen], screen) };
}

/** A screen on top of the others. */
export function pushScreen(state: AppState, screen: ScreenState): AppState {
  return { ...state, screens: nonEmpty([...state.screens, screen], screen) };
}

/** The top screen closed; the last one stays. */
export function popScreen(state: AppState): AppState {
  return state.screens.length === 1 ? state : { ...state, screens: nonEmpty(state.screens.slice(0, -1), topScreen(state)) };
}

function nonEmpty(screens: readonly ScreenState[], fallback: ScreenState): readonly [ScreenState, ...ScreenState[]] {
  const [first = fallback, ...rest] = screens;
  return [first, ...rest];
}

/** The draft that has to be kept if everything ended now: the text of the open form, where it has any that is new. */
export function openDraft(state: AppState): { readonly key: string; readonly draft: Draft } | undefined {
  // Behind a preview the form that it came from still waits.
  const mode = state.mode.kind === 'preview' ? state.mode.form : state.mode;
  if (mode.kind !== 'form' || mode.draft === undefined) return undefined;
  const values = valuesOf(mode.fields);
  const typed = mode.fields.some(
    (field) => field.kind === 'text' && values[field.name] !== '' && values[field.name] !== mode.first[field.name],
  );
  return typed ? { key: mode.draft, draft: { values, time: state.moment.time, day: state.moment.today } } : undefined;
}

/** Changes that are in no file yet: what a session that ends at once has to keep. One that is being asked about is among them. */
export function unwritten(state: AppState): readonly Submission[] {
  const asked = state.mode.kind === 'conflict' ? [state.mode.submission] : [];
  return [...state.unsaved, ...state.saving, ...asked];
}

/** When a draft was left, for its title: the time, and the day where it is another. */
export function draftTime(draft: Draft, today: CalendarDate): string {
  return draft.day === undefined || draft.day === today ? draft.time : `${formatDate(draft.day)}, ${draft.time}`;
}

/** Why nothing may be changed now; nothing when it may. */
export function whyReadOnly(state: AppState): string | undefined {
  if (state.file.broken !== undefined) return `the file cannot be read: ${state.file.broken.why}`;
  return state.file.readOnly === undefined ? undefined : `read-only: ${state.file.readOnly}`;
}
