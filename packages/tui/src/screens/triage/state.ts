import type { SortField } from '@scrutiny/core';
import type { Row } from '../../state/rows.ts';
import type { ViewKind } from '../../state/views.ts';

/** Where one is in a list: each view keeps its own for the session. */
export interface ListPlace {
  /** As typed; `''` is none. */
  readonly filter: string;
  /** Id of the record under the cursor; the row number only helps where that record is gone. */
  readonly cursor: string | undefined;
  readonly at: number;
  /** The first row on the screen. */
  readonly top: number;
}

/** The list of recommendations with the detail of one. */
export interface TriageState {
  readonly kind: 'triage';
  readonly view: ViewKind;
  readonly places: Readonly<Partial<Record<ViewKind, ListPlace>>>;
  readonly sort: SortField;
  /** The rows of the view that the filter lets through, in order. */
  readonly shown: readonly Row[];
  /** Ids; they outlive filter, sort, view and reload. */
  readonly marks: ReadonlySet<string>;
  /** The marks before the last change cleared them, for `gv`. */
  readonly lastMarks: ReadonlySet<string>;
  /** Where a range of marks begins, and what was marked before it: the range grows and shrinks with the cursor. */
  readonly anchor: { readonly id: string; readonly before: ReadonlySet<string> } | undefined;
  readonly panes: 'both' | 'list' | 'detail';
  readonly focus: 'list' | 'detail';
  /** The first line of the detail on the screen. */
  readonly scroll: number;
  /** What is not right with the filter. */
  readonly note: string | undefined;
}

const start: ListPlace = { filter: '', cursor: undefined, at: 0, top: 0 };

/** The list as it opens: what is open, the most urgent first. */
export function triageStart(): TriageState {
  return {
    kind: 'triage',
    view: 'open',
    places: {},
    sort: 'due',
    shown: [],
    marks: new Set(),
    lastMarks: new Set(),
    anchor: undefined,
    panes: 'both',
    focus: 'list',
    scroll: 0,
    note: undefined,
  };
}

/** Where one is in the view that is shown. */
export function placeOf(screen: TriageState): ListPlace {
  return screen.places[screen.view] ?? start;
}

/** The row under the cursor. */
export function currentRow(screen: TriageState): Row | undefined {
  return screen.shown[placeOf(screen).at];
}

const idsShown = new WeakMap<readonly Row[], ReadonlySet<string>>();

/** Marked records that no row shows now. */
export function hiddenMarks({ shown, marks }: TriageState): readonly string[] {
  if (marks.size === 0) return [];
  const ids = idsShown.get(shown) ?? new Set(shown.map((row) => row.id));
  idsShown.set(shown, ids);
  return [...marks].filter((id) => !ids.has(id));
}

/** Ids that a change acts on, in the order of the screen, marked ones that no row shows at the end. */
export function targetsOf(screen: TriageState): readonly string[] {
  const row = currentRow(screen);
  if (screen.marks.size === 0) return row === undefined ? [] : [row.id];
  const shown = screen.shown.filter((one) => screen.marks.has(one.id)).map((one) => one.id);
  return [...shown, ...hiddenMarks(screen)];
}
