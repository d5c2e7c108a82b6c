import { openCommands } from '../open/commands.ts';
import { pageStart } from '../pages/page.ts';
import { pageScreen } from '../pages/page-screen.ts';
import { sourcePage } from './page.ts';
import type { SourceState } from './state.ts';

/** The lines of a paper as printed. `J` and `K` go through the sources of one record. */
export const sourceScreen = pageScreen<SourceState>({
  kind: 'source',
  title: 'source',
  page: sourcePage,
  key: ({ id, at }) => `${id} ${at}`,
  commands: openCommands<SourceState>('record').filter((command) => command.id !== 'source'),
  hints: [],
  record: ({ id }) => id,
  sibling: (screen, state, by) => {
    const at = screen.at + by;
    const count = state.data.byId.get(screen.id)?.record.sources?.length ?? 0;
    return at < 0 || at >= count ? undefined : { ...screen, at, page: pageStart };
  },
});
