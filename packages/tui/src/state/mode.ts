import type { LineEditor } from '../input/line-editor.ts';
import type { ChangeRequest, Expectation, Submission } from './change-request.ts';
import type { Form } from './form.ts';
import type { Clash } from './plan-request.ts';
import type { ScreenEvent } from './screen-state.ts';

/** Nothing is open: keys are commands. */
export interface NoMode {
  readonly kind: 'none';
}

/** `/`: the list follows what is typed. `before` comes back with Esc. */
export interface FilterMode {
  readonly kind: 'filter';
  readonly editor: LineEditor;
  readonly before: string;
}

/** One record of a change to be looked at. `left` says why it can't be part of it. */
export interface PreviewItem {
  readonly id: string;
  readonly ref: string;
  readonly text: string;
  /** What changes, in words: "Not started → Paused". */
  readonly change: string;
  readonly included: boolean;
  readonly left?: string;
}

/** What a change of several records, or an archive, would do; nothing is written before `y`. */
export interface PreviewMode {
  readonly kind: 'preview';
  readonly title: string;
  readonly about: readonly string[];
  readonly request: ChangeRequest;
  /** What goes with the request when it is carried out. */
  readonly options: {
    readonly expected?: readonly Expectation[];
    readonly draft?: Submission['draft'];
    readonly done?: string;
  };
  /** Where it came from: Esc goes back there. */
  readonly form: Form;
  readonly items: readonly PreviewItem[];
  readonly at: number;
  /** Ids that no list on the screen shows now. */
  readonly hidden: readonly string[];
}

/** What happens on `y`. */
export type Confirmed =
  | { readonly kind: 'quit' }
  | { readonly kind: 'create' }
  | { readonly kind: 'submit'; readonly request: ChangeRequest; readonly done: string }
  | { readonly kind: 'screen'; readonly event: ScreenEvent };

/** A question that only `y` answers with yes. */
export interface ConfirmMode {
  readonly kind: 'confirm';
  readonly title: string;
  readonly lines: readonly string[];
  /** What `y` does, for the hints: "leave". */
  readonly yes: string;
  readonly onYes: Confirmed;
  /** Without it there is nothing to stay for: no is leaving. */
  readonly noLeaves?: true;
}

/** Somebody else changed the same field: which of the two is kept? */
export interface ConflictMode {
  readonly kind: 'conflict';
  readonly submission: Submission;
  readonly clashes: readonly Clash[];
}

/** Help for the keys here, or the commands by name; both are searched and run. */
export interface HelpMode {
  readonly kind: 'help' | 'palette';
  readonly editor: LineEditor;
  readonly at: number;
}

/** One box of the filter form. */
export interface FilterTick {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly on: boolean;
}

/** The filter as boxes to tick: a column for each field. */
export interface FilterFormMode {
  readonly kind: 'filter-form';
  readonly columns: readonly { readonly field: string; readonly title: string; readonly ticks: readonly FilterTick[] }[];
  readonly column: number;
  readonly row: number;
  /** The free words beside the boxes. */
  readonly words: LineEditor;
  readonly before: string;
}

/** `i`: where the paper lies that is to be imported. It stays open until a paper was read. */
export interface ImportPathMode {
  readonly kind: 'import-path';
  readonly editor: LineEditor;
  /** Why the last path gave no paper. */
  readonly problem?: string;
  /** Names that fit what is typed, after Tab. */
  readonly offers: readonly string[];
  /** The path that is being read now. */
  readonly reading?: string;
}

/** What is open over the screen: one thing at most. Whatever record it is about was fixed, by id, when it opened. */
export type Mode = NoMode | Form | FilterMode | PreviewMode | ConfirmMode | ConflictMode | HelpMode | FilterFormMode | ImportPathMode;

/** Nothing open. */
export const noMode: NoMode = { kind: 'none' };
