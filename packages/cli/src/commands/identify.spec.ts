import type { CommandSpec } from '../command.ts';

/** `scrutiny identify`: say what kind of paper a file is, and why. */
export const identifySpec: CommandSpec = {
  name: 'identify',
  positionals: '<file..>',
  arguments: { file: { describe: 'papers, or - for standard input', placeholder: 'FILE' } },
  summary: 'say what kind of paper a file is, and why',
  options: {
    name: { describe: 'with -: the name that the paper goes by', type: 'string', placeholder: 'NAME' },
  },
  examples: [['scrutiny identify tracker.txt', 'names the recogniser and its reasons']],
  load: () => import('./identify.ts'),
};
