import type { CommandSpec } from '../command.ts';
import { asAtOption, outputOptions, scopeOptions } from '../options.ts';

/** `scrutiny list`: list recommendations. */
export const listSpec: CommandSpec = {
  name: 'list',
  positionals: '[query..]',
  arguments: { query: { describe: 'words, and field:value terms', placeholder: 'QUERY' } },
  summary: 'list recommendations',
  options: {
    ...scopeOptions,
    ...asAtOption,
    ...outputOptions,
    sort: { describe: 'order by', type: 'string', choices: ['due', 'date', 'ref', 'status', 'officer', 'committee'], placeholder: 'FIELD' },
    limit: { describe: 'at most so many', type: 'string', alias: 'l', placeholder: 'N' },
  },
  examples: [
    ['scrutiny list overdue', 'what is past its date'],
    ['scrutiny list status:in-progress officer:"assistant director"', 'narrowed by two fields'],
  ],
  load: () => import('./list.ts'),
};
