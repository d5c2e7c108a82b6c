import type { CommandSpec } from '../command.ts';
import { asAtOption } from '../options.ts';

/** `scrutiny check`: check the register, and fail on what must not be. */
export const checkSpec: CommandSpec = {
  name: 'check',
  positionals: '[query..]',
  arguments: { query: { describe: 'only these', placeholder: 'QUERY' } },
  summary: 'check the register, and fail on what must not be',
  options: {
    ...asAtOption,
    'fail-on': {
      describe: 'fail (exit 3) on these: overdue, overdue>30d, no-response, stale, challenged, unclassified, …',
      type: 'string',
      placeholder: 'LIST',
    },
    format: { describe: 'how to tell', type: 'string', choices: ['text', 'json', 'junit', 'github'], alias: 'O' },
    output: { describe: 'write to this file', type: 'string', alias: 'o', placeholder: 'FILE' },
  },
  examples: [['scrutiny check --fail-on overdue,no-response --format github', 'in CI: marks each late one']],
  load: () => import('./check.ts'),
};
