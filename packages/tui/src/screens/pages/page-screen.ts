import type { MouseInput } from '../../input/key.ts';
import { type AppState, withTop } from '../../state/app-state.ts';
import { still } from '../../state/effect.ts';
import type { Hint, ScreenModule } from '../screen.ts';
import { sameWords } from './keep-place.ts';
import { bodyRows, linksOf, type Page, type PageState, topOf } from './page.ts';
import { pageCommands } from './page-commands.ts';
import type { PageKind, PageScreen } from './page-kind.ts';
import { scrollPage, startFind } from './page-moves.ts';
import { viewPage } from './view-page.ts';

/** A screen of pages: scrolling, finding, links and neighbours are the same on all of them. */
export function pageScreen<S extends PageScreen>(own: PageKind<S>): ScreenModule<S> {
  const page = rememberPage(own);
  const current = (screen: S, state: AppState): string | undefined => {
    const id = own.record?.(screen, state);
    return id !== undefined && state.data.byId.has(id) ? id : undefined;
  };
  return {
    kind: own.kind,
    title: own.title,
    commands: [...own.commands, ...pageCommands(own, page)],
    refresh: (screen, state) => keepPlace(screen, state, own),
    targets: (screen, state) => {
      const id = current(screen, state);
      return id === undefined ? [] : [id];
    },
    current,
    view: (screen, state) => viewPage(page(screen, state), screen.page, state),
    hints: (screen, state) => hintsFor(screen.page, own, linksOf(page(screen, state)).length > 0),
    mouse: (screen, state, input) => still(onMouse(screen, state, input, page(screen, state))),
    receive: (screen, state, event) => {
      if (event.name !== 'find') return own.receive?.(screen, state, event) ?? still(state);
      const shown = page(screen, state);
      const next = startFind(screen.page, shown, state.size, (event.values.words ?? '').trim());
      return still(withTop(state, { ...screen, page: next }));
    },
  };
}

function hintsFor<S extends PageScreen>(at: PageState, own: PageKind<S>, hasLinks: boolean): readonly Hint[] {
  const moves: Hint[] = [{ key: 'j/k', label: 'scroll' }];
  if (at.link >= 0) moves.unshift({ key: 'Enter', label: 'open' }, { key: 'Tab', label: 'next link' });
  else if (at.find !== '')
    moves.unshift({ key: 'Enter', label: 'next' }, { key: '↑', label: 'previous' }, { key: 'Esc', label: 'end of find' });
  if (own.sibling !== undefined) moves.push({ key: 'J/K', label: 'next/previous' });
  const links: readonly Hint[] = hasLinks ? [{ key: 'Tab', label: 'links' }] : [];
  const rest: readonly Hint[] = at.link >= 0 || at.find !== '' ? [] : [...links, { key: '/', label: 'find' }];
  const back: readonly Hint[] = at.find !== '' && at.link < 0 ? [] : [{ key: 'Esc', label: 'back' }];
  return [...moves, ...own.hints, ...rest, ...back];
}

/** After a resize the words that stood at the top stand there again. */
function keepPlace<S extends PageScreen>(screen: S, state: AppState, own: PageKind<S>): S {
  const { columns, top } = screen.page;
  if (columns === undefined || columns === state.size.columns || top === 0) return screen;
  const before = own.page(screen, { ...state, size: { ...state.size, columns } });
  const line = sameWords(before, top, own.page(screen, state));
  return { ...screen, page: { ...screen.page, top: line, columns: state.size.columns } };
}

/** The rows above the text: title and rule. */
const HEAD = 2;

function onMouse<S extends PageScreen>(screen: S, state: AppState, input: MouseInput, page: Page): AppState {
  const { size } = state;
  if (input.action === 'wheel-down' || input.action === 'wheel-up') {
    const by = input.action === 'wheel-down' ? 3 : -3;
    return withTop(state, { ...screen, page: scrollPage(screen.page, page, size, by) });
  }
  const row = input.row - HEAD;
  if (input.action !== 'press' || row < 0 || row >= bodyRows(size)) return state;
  const link = linksOf(page).indexOf(topOf(screen.page, page, size) + row);
  return link < 0 ? state : withTop(state, { ...screen, page: { ...screen.page, link } });
}

/** Keeps the last page: the screen is drawn, scrolled and searched many times for each time that it changes. */
function rememberPage<S extends PageScreen>(own: PageKind<S>): (screen: S, state: AppState) => Page {
  let kept: { readonly state: AppState; readonly key: string; readonly page: Page } | undefined;
  return (screen, state) => {
    const key = own.key(screen);
    const { data, theme, size } = state;
    const same = kept?.key === key && kept.state.data === data && kept.state.theme === theme && kept.state.size.columns === size.columns;
    if (kept !== undefined && same) return kept.page;
    const page = own.page(screen, state);
    kept = { state, key, page };
    return page;
  };
}
