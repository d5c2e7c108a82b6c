import { type AppState, withTop } from '../../state/app-state.ts';
import { still } from '../../state/effect.ts';
import { say } from '../../state/say.ts';
import type { ScreenCommand } from '../screen.ts';
import { bodyRows, type Page, type PageState, pageStart } from './page.ts';
import { followLink, openFind, peelPage } from './page-actions.ts';
import type { PageKind, PageScreen } from './page-kind.ts';
import { scrollPage, stepFind, stepLink } from './page-moves.ts';

/** The commands of every page. None of them can change data. */
export function pageCommands<S extends PageScreen>(
  own: PageKind<S>,
  page: (screen: S, state: AppState) => Page,
): readonly ScreenCommand<S>[] {
  const move = (
    id: string,
    keys: readonly string[],
    label: string,
    to: (at: PageState, shown: Page, state: AppState) => PageState,
  ): ScreenCommand<S> => ({
    id,
    keys,
    label,
    group: 'Move',
    run: (state, screen) => still(withTop(state, { ...screen, page: to(screen.page, page(screen, state), state) })),
  });
  const scroll = (id: string, keys: readonly string[], label: string, by: (state: AppState) => number): ScreenCommand<S> =>
    move(id, keys, label, (at, shown, state) => scrollPage(at, shown, state.size, by(state)));
  const neighbour = (id: string, key: string, label: string, by: 1 | -1): ScreenCommand<S> => ({
    id,
    keys: [key],
    label,
    group: 'Move',
    run: (state, screen) => {
      const next = own.sibling?.(screen, state, by);
      if (next === undefined) return still(say(state, 'check', by === 1 ? 'This is the last one.' : 'This is the first one.'));
      return still(withTop(state, { ...next, page: pageStart }));
    },
  });
  return [
    scroll('scroll down', ['j', 'down'], 'a line down', () => 1),
    scroll('scroll up', ['k'], 'a line up', () => -1),
    move('find previous', ['up'], 'a line up; while finding, the place before', (at, shown, { size }) =>
      at.find === '' || at.link >= 0 ? scrollPage(at, shown, size, -1) : stepFind(at, shown, size, -1),
    ),
    scroll('half page down', ['ctrl-d'], 'half a page down', ({ size }) => Math.ceil(bodyRows(size) / 2)),
    scroll('half page up', ['ctrl-u'], 'half a page up', ({ size }) => -Math.ceil(bodyRows(size) / 2)),
    scroll('page down', ['page-down', 'ctrl-f', 'space'], 'a page down', ({ size }) => Math.max(1, bodyRows(size) - 1)),
    scroll('page up', ['page-up', 'ctrl-b'], 'a page up', ({ size }) => -Math.max(1, bodyRows(size) - 1)),
    scroll('first line', ['g g', 'home'], 'to the top', () => Number.NEGATIVE_INFINITY),
    scroll('last line', ['G', 'end'], 'to the end', () => Number.POSITIVE_INFINITY),
    ...(own.sibling === undefined
      ? []
      : [neighbour('next one', 'J', 'the next one', 1), neighbour('previous one', 'K', 'the one before', -1)]),
    move('next link', ['tab'], 'choose the next link', (at, shown, { size }) => stepLink(at, shown, size, 1)),
    move('previous link', ['shift-tab'], 'choose the link before', (at, shown, { size }) => stepLink(at, shown, size, -1)),
    {
      id: 'open',
      keys: ['enter', 'l', 'right'],
      label: 'open the link; while finding, the next place',
      group: 'Move',
      run: (state, screen) => {
        const shown = page(screen, state);
        if (screen.page.find === '' || screen.page.link >= 0) return followLink(state, shown, screen.page);
        return still(withTop(state, { ...screen, page: stepFind(screen.page, shown, state.size, 1) }));
      },
    },
    {
      id: 'find',
      keys: ['/'],
      label: 'find on this page',
      group: 'Find',
      about: 'Enter goes to the next place, ↑ to the one before, Esc ends it.',
      run: (state, screen) => still(openFind(state, screen)),
    },
    { id: 'back', keys: ['escape', 'h', 'left'], label: 'back, one layer at a time: link, find, page', group: 'Move', run: peelPage },
  ];
}
