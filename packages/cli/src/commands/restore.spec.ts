import type { CommandSpec } from '../command.ts';
import { dryRunOption } from '../options.ts';

/** `scrutiny restore`: bring archived recommendations back. */
export const restoreSpec: CommandSpec = {
  name: 'restore',
  positionals: '<ref..>',
  arguments: { ref: { describe: 'references or ids', placeholder: 'REF' } },
  summary: 'bring archived recommendations back',
  options: {
    ...dryRunOption,
    reason: { describe: 'why', type: 'string', placeholder: 'TEXT' },
  },
  examples: [['scrutiny restore WCSC.240912.3 --reason "members asked to see it again"', 'live again']],
  load: () => import('./restore.ts'),
};
