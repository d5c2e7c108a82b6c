import type { CommandSpec } from '../command.ts';
import { dryRunOption } from '../options.ts';

/** `scrutiny add`: add a recommendation by hand. */
export const addSpec: CommandSpec = {
  name: 'add',
  positionals: '<text..>',
  arguments: { text: { describe: 'its words, verbatim', placeholder: 'TEXT' } },
  summary: 'add a recommendation by hand',
  options: {
    ...dryRunOption,
    committee: { describe: 'the committee, by name or abbreviation', type: 'string', placeholder: 'NAME' },
    date: { describe: 'the day of the meeting', type: 'string', placeholder: 'DATE' },
    topic: { describe: 'the item', type: 'string', placeholder: 'TEXT' },
    responsible: { describe: 'who acts on it (may be given again)', type: 'array', placeholder: 'POST' },
    'addressed-to': { describe: 'who decides (may be given again)', type: 'array', placeholder: 'POST' },
    'follow-up': { describe: 'when it is due, in words or as a date', type: 'string', placeholder: 'WHEN' },
    class: {
      describe: 'what kind it is (else by its words)',
      type: 'string',
      choices: ['recommendation', 'request', 'comment', 'committee-action', 'procedural'],
    },
    reference: { describe: 'the paper’s own reference', type: 'string', placeholder: 'TEXT' },
  },
  examples: [['scrutiny add --committee WCSC --date 2024-09-12 "That the waiting list is published monthly."', 'one more recommendation']],
  load: () => import('./add.ts'),
};
