import { openCommands } from '../open/commands.ts';
import { pageScreen } from '../pages/page-screen.ts';
import { recordCommands } from '../record-commands.ts';
import { whyPage } from './page.ts';
import type { WhyState } from './state.ts';

/** Why a recommendation stands as it does: the same answer as `scrutiny why`. */
export const whyScreen = pageScreen<WhyState>({
  kind: 'why',
  title: 'why',
  page: whyPage,
  key: ({ id }) => id,
  commands: [...recordCommands<WhyState>(), ...openCommands<WhyState>('record').filter((command) => command.id !== 'why')],
  hints: [],
  record: ({ id }) => id,
});
