import type { CommandSpec } from '../command.ts';
import { dryRunOption } from '../options.ts';

/** `scrutiny respond`: record what the decision-maker answered. */
export const respondSpec: CommandSpec = {
  name: 'respond',
  positionals: '<ref..>',
  arguments: { ref: { describe: 'references or ids', placeholder: 'REF' } },
  summary: 'record what the decision-maker answered',
  options: {
    ...dryRunOption,
    decision: {
      describe: 'what was decided',
      type: 'string',
      choices: ['accepted', 'accepted-in-part', 'accepted-in-principle', 'rejected', 'deferred', 'noted', 'awaiting'],
    },
    text: { describe: 'the answer’s words', type: 'string', placeholder: 'TEXT' },
    by: { describe: 'who answered', type: 'string', placeholder: 'POST' },
    on: { describe: 'the day of the answer', type: 'string', placeholder: 'DATE' },
  },
  examples: [['scrutiny respond WCSC.240912.3 --decision accepted --by "Cabinet Member for Transport" --on 2024-11-04', 'one answer']],
  load: () => import('./respond.ts'),
};
