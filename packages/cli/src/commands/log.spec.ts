import type { CommandSpec } from '../command.ts';

/** `scrutiny log`: tell what was changed, newest first. */
export const logSpec: CommandSpec = {
  name: 'log',
  positionals: '[ref]',
  arguments: { ref: { describe: 'only this recommendation', placeholder: 'REF' } },
  summary: 'tell what was changed, newest first',
  options: {
    limit: { describe: 'at most so many', type: 'string', alias: 'l', placeholder: 'N' },
  },
  examples: [['scrutiny log', 'every change with the id that undo takes']],
  load: () => import('./log.ts'),
};
