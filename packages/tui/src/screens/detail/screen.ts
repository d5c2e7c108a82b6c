import { openCommands } from '../open/commands.ts';
import { pageStart } from '../pages/page.ts';
import { pageScreen } from '../pages/page-screen.ts';
import { recordCommands } from '../record-commands.ts';
import { detailPage } from './page.ts';
import type { DetailState } from './state.ts';

/** One recommendation in full. `J` and `K` walk along the list that it was opened from. */
export const detailScreen = pageScreen<DetailState>({
  kind: 'detail',
  title: 'recommendation',
  page: detailPage,
  key: ({ id, list }) => `${id} ${list.length}`,
  commands: [...recordCommands<DetailState>(), ...openCommands<DetailState>('record')],
  hints: [
    { key: 'n', label: 'note' },
    { key: 's', label: 'status' },
    { key: 'd', label: 'date' },
    { key: 'w', label: 'why' },
    { key: 'v', label: 'source' },
    { key: 'H', label: 'history' },
    { key: 'o', label: 'officer' },
    { key: 'c', label: 'complete' },
    { key: 'e', label: 'edit all' },
    { key: 'u', label: 'undo' },
  ],
  record: ({ id }) => id,
  sibling: (screen, state, by) => {
    // Records that were removed since are passed over.
    const { list } = screen;
    for (let at = list.indexOf(screen.id) + by; at >= 0 && at < list.length; at += by) {
      const id = list[at];
      if (id !== undefined && state.data.byId.has(id)) return { ...screen, id, page: pageStart };
    }
    return undefined;
  },
});
