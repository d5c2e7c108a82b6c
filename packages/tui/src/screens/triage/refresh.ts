import { visibleWindow } from '../../layout/window.ts';
import type { AppState } from '../../state/app-state.ts';
import { type FilterReading, readFilter, readTyping } from '../../state/filter-text.ts';
import { rowMatcher } from '../../state/match-rows.ts';
import type { RegisterView, Row } from '../../state/rows.ts';
import type { ViewKind } from '../../state/views.ts';
import { recordLines } from '../parts/record-lines.ts';
import { triageLayout } from './layout.ts';
import { type ListPlace, placeOf, type TriageState } from './state.ts';

/** The rows of the view that the filter lets through, in order; the cursor stays on its record, else at its row. */
export function refreshTriage(screen: TriageState, state: AppState): TriageState {
  const reading = readingOf(screen, state);
  const shown = shownRows(state.data, screen, reading);
  const place = placeOf(screen);
  const found = place.cursor === undefined ? -1 : shown.findIndex((row) => row.id === place.cursor);
  const at = found >= 0 ? found : Math.min(place.at, Math.max(0, shown.length - 1));
  const marks = new Set([...screen.marks].filter((id) => state.data.byId.has(id)));
  const kept = marks.size === screen.marks.size ? screen.marks : marks;
  return moveTo({ ...screen, shown, marks: kept, note: reading.note }, state, at, found >= 0);
}

/** The cursor on another row of what is shown; the window follows, the detail starts at its top unless it is the same record. */
export function moveTo(screen: TriageState, state: AppState, wanted: number, same = false): TriageState {
  const count = screen.shown.length;
  const at = Math.min(Math.max(0, wanted), Math.max(0, count - 1));
  const place = placeOf(screen);
  const height = triageLayout(state.size, screen.panes).list.rows;
  const { first } = visibleWindow({ count, cursor: at, height, top: place.top });
  const cursor = screen.shown[at]?.id;
  const next: ListPlace = { ...place, cursor: cursor ?? place.cursor, at, top: first };
  const stays = same || (cursor !== undefined && cursor === place.cursor);
  const moved = withPlace(screen, next);
  return scrollTo({ ...moved, scroll: stays ? screen.scroll : 0 }, state, stays ? screen.scroll : 0);
}

/** The detail from another line on. */
export function scrollTo(screen: TriageState, state: AppState, wanted: number): TriageState {
  if (wanted <= 0) return screen.scroll === 0 ? screen : { ...screen, scroll: 0 };
  const row = screen.shown[placeOf(screen).at];
  const { detail } = triageLayout(state.size, screen.panes);
  const lines = row === undefined ? 0 : recordLines(row, state, detail.width - 2).length;
  const scroll = Math.min(Math.max(0, wanted), Math.max(0, lines - detail.rows));
  return scroll === screen.scroll ? screen : { ...screen, scroll };
}

/** The screen with its place in the shown view changed. */
export function withPlace(screen: TriageState, place: ListPlace): TriageState {
  return { ...screen, places: { ...screen.places, [screen.view]: place } };
}

/** A filter in place of the one before, on the view that is shown. */
export function setFilter(screen: TriageState, state: AppState, filter: string): TriageState {
  return refreshTriage(withPlace(screen, { ...placeOf(screen), filter }), state);
}

/** Another view; it has its own filter and cursor. */
export function setView(screen: TriageState, state: AppState, view: ViewKind): TriageState {
  const kept = screen.places[view] ?? { filter: '', cursor: undefined, at: 0, top: 0 };
  return refreshTriage({ ...screen, view, anchor: undefined, places: { ...screen.places, [view]: kept } }, state);
}

/** How many records of the view a filter lets through. */
export function countMatches(screen: TriageState, state: AppState, filter: string): number {
  return shownRows(state.data, screen, readFilter(filter)).length;
}

function readingOf(screen: TriageState, state: AppState): FilterReading {
  const { filter } = placeOf(screen);
  return state.mode.kind === 'filter' ? readTyping(filter) : readFilter(filter);
}

function shownRows(data: RegisterView, screen: TriageState, { query }: FilterReading): readonly Row[] {
  const sorted = data.sorted(screen.sort);
  const { view } = screen;
  if (query.clauses.length === 0) return sorted.filter((row) => row.lists.has(view));
  const meets = rowMatcher(query, data);
  return sorted.filter((row) => row.lists.has(view) && meets(row));
}
