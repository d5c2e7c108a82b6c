import type { CommandSpec } from '../command.ts';
import { asAtOption } from '../options.ts';

/** `scrutiny show`: show one recommendation whole. */
export const showSpec: CommandSpec = {
  name: 'show',
  positionals: '<ref>',
  arguments: { ref: { describe: 'reference or id', placeholder: 'REF' } },
  summary: 'show one recommendation whole',
  options: {
    ...asAtOption,
    source: { describe: 'print the lines of the papers', type: 'boolean' },
    history: { describe: 'print every change ever made to it', type: 'boolean' },
  },
  examples: [['scrutiny show WCSC.240912.3 --source', 'with the lines of each paper that says so']],
  load: () => import('./show.ts'),
};
