import type { CommandSpec } from '../command.ts';
import { dryRunOption } from '../options.ts';

/** `scrutiny undo`: take back the last change, or the one named. */
export const undoSpec: CommandSpec = {
  name: 'undo',
  positionals: '[change]',
  arguments: { change: { describe: 'id of a change, from log', placeholder: 'CHANGE' } },
  summary: 'take back the last change, or the one named',
  options: {
    ...dryRunOption,
  },
  examples: [['scrutiny undo', 'takes back the last thing done, an import included']],
  load: () => import('./undo.ts'),
};
