import type { CommandSpec } from '../command.ts';

/** `scrutiny unlock`: show who holds the lock, and remove one that was left behind. */
export const unlockSpec: CommandSpec = {
  name: 'unlock',
  positionals: '',
  summary: 'show who holds the lock, and remove one that was left behind',
  options: {
    force: { describe: 'remove it though its owner may live', type: 'boolean' },
    yes: { describe: 'do not ask', type: 'boolean', alias: 'y' },
  },
  examples: [['scrutiny unlock', 'after a computer went down while saving']],
  load: () => import('./unlock.ts'),
};
