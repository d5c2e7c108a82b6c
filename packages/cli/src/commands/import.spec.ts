import type { CommandSpec } from '../command.ts';
import { dryRunOption } from '../options.ts';

/** `scrutiny import`: read papers into the register. */
export const importSpec: CommandSpec = {
  name: 'import',
  positionals: '<file..>',
  arguments: { file: { describe: 'papers, or - for standard input', placeholder: 'FILE' } },
  summary: 'read papers into the register',
  options: {
    ...dryRunOption,
    as: { describe: 'take the paper for this kind', type: 'string', placeholder: 'KIND' },
    map: { describe: 'what the council’s own words mean (`scrutiny map` drafts one)', type: 'string', placeholder: 'FILE' },
    name: { describe: 'with -: the name that the paper goes by', type: 'string', placeholder: 'NAME' },
    'paper-date': { describe: 'the paper’s date, where the paper does not say it', type: 'string', placeholder: 'DATE' },
    strict: { describe: 'fail when a line of a paper is not understood', type: 'boolean' },
    accept: {
      describe: 'decide a conflict: KEY=new, KEY=merge:REF or KEY=skip (may be given again)',
      type: 'array',
      placeholder: 'KEY=WHAT',
    },
    'no-conflicts': {
      describe: 'decide every conflict that --accept does not',
      type: 'string',
      choices: ['skip', 'new'],
      placeholder: 'skip|new',
    },
  },
  examples: [
    ['scrutiny import minutes.txt letter.txt', 'reads both; one undo takes both back'],
    ['scrutiny import tracker.docx --map own-words.json', 'reads a layout with columns and states of its own'],
    ['scrutiny import tracker.txt --paper-date 2024-01-31 --dry-run', 'shows what would change'],
  ],
  load: () => import('./import.ts'),
};
