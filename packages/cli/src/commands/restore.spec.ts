import type { CommandSpec } from '../command.ts';
import { dryRunOption } from '../options.ts';

/** `scrutiny restore`: bring back what was archived, or what an older state of the file has. */
export const restoreSpec: CommandSpec = {
  name: 'restore',
  positionals: '[ref..]',
  arguments: { ref: { describe: 'references or ids', placeholder: 'REF' } },
  summary: 'bring back archived recommendations, or an older state of the file',
  options: {
    ...dryRunOption,
    reason: { describe: 'why', type: 'string', placeholder: 'TEXT' },
    list: { describe: 'list the older states that are kept, and how they differ', type: 'boolean' },
    from: { describe: 'an older state, by name or its beginning, or `latest`', type: 'string', placeholder: 'SNAPSHOT' },
    all: { describe: 'with --from: every record that it has', type: 'boolean', alias: 'a' },
    yes: { describe: 'do not ask', type: 'boolean', alias: 'y' },
    output: { describe: 'with --from: only copy it to this new file', type: 'string', alias: 'o', placeholder: 'FILE' },
  },
  examples: [
    ['scrutiny restore WCSC.240912.3 --reason "members asked to see it again"', 'live again'],
    ['scrutiny restore --from latest WCSC.240912.3', 'as it was before'],
  ],
  load: () => import('./restore.ts'),
};
