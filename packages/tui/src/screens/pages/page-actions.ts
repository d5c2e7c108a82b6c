import { type AppState, popScreen, pushScreen, withTop } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import { formOf, textField } from '../../state/form.ts';
import { say } from '../../state/say.ts';
import { linksOf, type Page, type PageState } from './page.ts';
import type { PageScreen } from './page-kind.ts';

/** `/`: asks what to look for on the page. */
export function openFind(state: AppState, screen: PageScreen): AppState {
  const fields = [textField('words', 'Words', screen.page.find, { about: 'case and accents do not count' })];
  const form = formOf({ purpose: { screen: screen.kind, name: 'find' }, title: 'Find on this page', ids: [], base: [], fields });
  return { ...state, mode: form };
}

/** Esc: one thing at a time, and the page itself last. */
export function peelPage<S extends PageScreen>(state: AppState, screen: S): Next {
  const { page } = screen;
  if (state.message?.level === 'error') return still({ ...state, message: undefined });
  if (page.link >= 0) return still(withTop(state, { ...screen, page: { ...page, link: -1 } }));
  if (page.find !== '') return still(withTop(state, { ...screen, page: { ...page, find: '', match: 0 } }));
  return still(popScreen(state));
}

/** Enter: where the chosen link leads. */
export function followLink(state: AppState, page: Page, at: PageState): Next {
  const links = linksOf(page);
  const line = at.link >= 0 ? links[at.link] : links.length === 1 ? links[0] : undefined;
  const to = line === undefined ? undefined : page.lines[line]?.to;
  if (to !== undefined) return still(pushScreen(state, to));
  return still(say(state, 'check', links.length === 0 ? 'Nothing on this page leads further.' : 'Tab chooses what to open.'));
}
