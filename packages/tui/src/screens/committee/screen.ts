import { registerCommands } from '../open/commands.ts';
import { pageStart } from '../pages/page.ts';
import { pageScreen } from '../pages/page-screen.ts';
import { committeePage } from './page.ts';
import type { CommitteeState } from './state.ts';

/** A committee. `J` and `K` go through the committees of the register. */
export const committeeScreen = pageScreen<CommitteeState>({
  kind: 'committee',
  title: 'committee',
  page: committeePage,
  key: ({ id }) => id,
  commands: registerCommands<CommitteeState>().filter((command) => command.id !== 'committee'),
  hints: [],
  sibling: (screen, state, by) => {
    const known = state.data.register.committees.filter((one) => one.withdrawn === undefined);
    const next = known[known.findIndex((one) => one.id === screen.id) + by];
    return next === undefined ? undefined : { ...screen, id: next.id, page: pageStart };
  },
});
