import type { CommandSpec } from '../command.ts';
import { dryRunOption } from '../options.ts';

/** `scrutiny git-setup`: let git merge the register record by record. */
export const gitSetupSpec: CommandSpec = {
  name: 'git-setup',
  positionals: '',
  summary: 'let git merge the register record by record',
  options: { ...dryRunOption },
  examples: [['scrutiny git-setup', 'once in each clone; the two files it writes are committed']],
  load: () => import('./git-setup.ts'),
};
