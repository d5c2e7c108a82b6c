import type { AppState } from '../../state/app-state.ts';
import type { Next } from '../../state/effect.ts';
import type { ScreenEvent, ScreenState } from '../../state/screen-state.ts';
import type { Hint, ScreenCommand } from '../screen.ts';
import type { Page, PageState } from './page.ts';

/** A screen that is a page to be read: its state holds where one is on it. */
export type PageScreen = Extract<ScreenState, { readonly page: PageState }>;

/** What a kind of page has of its own. */
export interface PageKind<S extends PageScreen> {
  readonly kind: S['kind'];
  readonly title: string;
  /** All that it says, wrapped for the window. Made again only when the register, the day, the window or the key changes. */
  readonly page: (screen: S, state: AppState) => Page;
  /** Says which page it is, apart from register and window: the id of the record, the options of the report. */
  readonly key: (screen: S) => string;
  readonly commands: readonly ScreenCommand<S>[];
  readonly hints: readonly Hint[];
  /** Id of the record that it is about; changes act on it. */
  readonly record?: (screen: S, state: AppState) => string | undefined;
  /** The next of its kind (`J`), or the one before (`K`). */
  readonly sibling?: (screen: S, state: AppState, by: 1 | -1) => S | undefined;
  readonly receive?: (screen: S, state: AppState, event: ScreenEvent) => Next;
}
