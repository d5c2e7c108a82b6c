import type { CommandSpec } from '../command.ts';

/** `scrutiny identify`: say what kind of paper a file is, and why. */
export const identifySpec: CommandSpec = {
  name: 'identify',
  positionals: '<file..>',
  arguments: { file: { describe: 'papers, or - for standard input', placeholder: 'FILE' } },
  summary: 'say what kind of paper a file is, and why',
  options: {
    explain: { describe: 'what each recogniser says, and what each column and state is taken for', type: 'boolean' },
    map: { describe: 'what the council’s own words mean (`scrutiny map` drafts one)', type: 'string', placeholder: 'FILE' },
    name: { describe: 'with -: the name that the paper goes by', type: 'string', placeholder: 'NAME' },
  },
  examples: [
    ['scrutiny identify tracker.txt', 'names the recogniser and its reasons'],
    ['scrutiny identify tracker.txt --explain', 'and what each column was taken for, by which word'],
  ],
  load: () => import('./identify.ts'),
};
