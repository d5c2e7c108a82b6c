import type { CommandSpec } from '../command.ts';
import { dryRunOption } from '../options.ts';

/** `scrutiny archive`: take what is finished off the live tracker, at a meeting. */
export const archiveSpec: CommandSpec = {
  name: 'archive',
  positionals: '[query..]',
  arguments: { query: { describe: 'only these', placeholder: 'QUERY' } },
  summary: 'take what is finished off the live tracker, at a meeting',
  options: {
    ...dryRunOption,
    meeting: { describe: 'the day of the meeting at which it leaves', type: 'string', placeholder: 'DATE' },
    committee: { describe: 'only this committee', type: 'string', placeholder: 'NAME' },
    policy: { describe: 'instead of the committee’s own', type: 'string', choices: ['next-meeting', 'shown-once', 'when-agreed'] },
  },
  examples: [['scrutiny archive --meeting 2024-11-15', 'archives what was complete before that meeting; undo brings it back']],
  load: () => import('./archive.ts'),
};
