import type { CommandSpec } from '../command.ts';
import { dryRunOption } from '../options.ts';

/** `scrutiny resolve`: choose between values that two people set. */
export const resolveSpec: CommandSpec = {
  name: 'resolve',
  positionals: '[ref] [field]',
  arguments: {
    ref: { describe: 'a reference, an id, or "register" for settings', placeholder: 'REF' },
    field: { describe: 'the field, as the list of conflicts names it', placeholder: 'FIELD' },
  },
  summary: 'list conflicts, and choose between values that two people set',
  options: {
    ...dryRunOption,
    take: {
      describe: 'ours (the first value listed), theirs (the second), current (what stands there now), or another value',
      type: 'string',
      placeholder: 'VALUE',
    },
    git: { describe: 'rebuild the file of an unfinished git merge from both sides', type: 'boolean' },
  },
  examples: [
    ['scrutiny resolve', 'lists what waits for a choice'],
    ['scrutiny resolve WCSC.240912.3 status --take theirs', 'takes the second of the two values'],
    ['scrutiny resolve --git', 'after a git merge that left the file unmerged'],
  ],
  load: () => import('./resolve.ts'),
};
