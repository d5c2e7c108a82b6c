import type { CommandSpec } from '../command.ts';
import { dryRunOption } from '../options.ts';

/** `scrutiny note`: add an update, or a private note. */
export const noteSpec: CommandSpec = {
  name: 'note',
  positionals: '<ref> <text..>',
  arguments: { ref: { describe: 'reference or id', placeholder: 'REF' }, text: { describe: 'the words', placeholder: 'TEXT' } },
  summary: 'add an update, or a private note',
  options: {
    ...dryRunOption,
    private: { describe: 'for the officer only: never in a report', type: 'boolean' },
    date: { describe: 'the day of the update', type: 'string', placeholder: 'DATE' },
  },
  examples: [
    ['scrutiny note WCSC.240912.3 "Survey closes on 16 February."', 'an update, published in reports'],
    ['scrutiny note WCSC.240912.3 --private "Rang the director."', 'never published'],
  ],
  load: () => import('./note.ts'),
};
