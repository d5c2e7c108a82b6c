import type { CommandSpec } from '../command.ts';
import { asAtOption } from '../options.ts';

/** `scrutiny why`: say why a recommendation stands as it does. */
export const whySpec: CommandSpec = {
  name: 'why',
  positionals: '<ref>',
  arguments: { ref: { describe: 'reference or id', placeholder: 'REF' } },
  summary: 'say why a recommendation stands as it does',
  options: {
    ...asAtOption,
  },
  examples: [['scrutiny why WCSC.240912.3', 'rule, dates, paper and lines']],
  load: () => import('./why.ts'),
};
