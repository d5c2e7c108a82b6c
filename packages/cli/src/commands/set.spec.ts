import type { CommandSpec } from '../command.ts';
import { dryRunOption } from '../options.ts';

/** `scrutiny set`: change fields of recommendations. */
export const setSpec: CommandSpec = {
  name: 'set',
  positionals: '<ref..>',
  arguments: { ref: { describe: 'references or ids', placeholder: 'REF' } },
  summary: 'change fields of recommendations',
  options: {
    ...dryRunOption,
    status: {
      describe: 'how far it is',
      type: 'string',
      choices: ['unknown', 'not-started', 'in-progress', 'paused', 'complete', 'closed-not-done', 'transferred'],
    },
    reason: { describe: 'why; needed to pause, close undone, transfer or reopen', type: 'string', placeholder: 'TEXT' },
    'completed-on': { describe: 'with --status complete: when it was', type: 'string', placeholder: 'DATE' },
    'follow-up': { describe: 'when it is due, in words or as a date; none takes it away', type: 'string', placeholder: 'WHEN' },
    responsible: { describe: 'who acts on it (may be given again)', type: 'array', placeholder: 'POST' },
    'addressed-to': { describe: 'who decides (may be given again)', type: 'array', placeholder: 'POST' },
    topic: { describe: 'the item', type: 'string', placeholder: 'TEXT' },
    class: {
      describe: 'what kind it is',
      type: 'string',
      choices: ['recommendation', 'request', 'comment', 'committee-action', 'procedural'],
    },
    reference: { describe: 'the paper’s own reference', type: 'string', placeholder: 'TEXT' },
    committee: { describe: 'the committee, by name or abbreviation', type: 'string', placeholder: 'NAME' },
    tag: { describe: 'add a tag (may be given again)', type: 'array', placeholder: 'WORD' },
    untag: { describe: 'take a tag away (may be given again)', type: 'array', placeholder: 'WORD' },
    link: {
      describe: 'tie it to another: repeats:REF, supersedes:REF, split-from:REF, answered-with:REF',
      type: 'array',
      placeholder: 'KIND:REF',
    },
    'agreed-at': {
      describe: 'the day of the meeting that agreed it is closed, or that granted the new date',
      type: 'string',
      placeholder: 'DATE',
    },
  },
  examples: [
    ['scrutiny set WCSC.240912.3 --status complete', 'marks it complete today'],
    ['scrutiny set WCSC.240912.3 --follow-up "end of March 2025" --reason "survey late"', 'moves its date and remembers the old one'],
  ],
  load: () => import('./set.ts'),
};
