import type { CommandSpec } from '../command.ts';
import { dryRunOption } from '../options.ts';

/** `scrutiny merge`: take over what another copy of the register says. */
export const mergeSpec: CommandSpec = {
  name: 'merge',
  positionals: '<file>',
  arguments: { file: { describe: 'another copy of the register', placeholder: 'FILE' } },
  summary: 'take over what another copy of the register says',
  options: { ...dryRunOption },
  examples: [['scrutiny merge "scrutiny (conflicted copy).json"', 'after a sync program kept two files']],
  load: () => import('./merge.ts'),
};
