import { registerCommands } from '../open/commands.ts';
import { pageScreen } from '../pages/page-screen.ts';
import { historyPage } from './page.ts';
import type { HistoryState } from './state.ts';

/** `H`: what was changed on this record; `log`: on all of them. */
export const historyScreen = pageScreen<HistoryState>({
  kind: 'history',
  title: 'history',
  page: historyPage,
  key: ({ id = '', change = '' }) => `${id} ${change}`,
  commands: registerCommands<HistoryState>(),
  hints: [],
  record: (screen) => screen.id,
});
