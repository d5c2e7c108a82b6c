import type { CommandSpec } from '../command.ts';

/** `scrutiny sample`: keep what papers give, and hold the recognisers to it. */
export const sampleSpec: CommandSpec = {
  name: 'sample',
  positionals: '<what> [path..]',
  arguments: {
    what: { describe: 'add: write what papers give; test: hold papers to it', choices: ['add', 'test'], placeholder: 'add|test' },
    path: { describe: 'add: papers; test: folders (samples, unless named)', placeholder: 'PATH' },
  },
  summary: 'keep what papers give, and hold the program to it',
  options: {
    folder: { describe: 'add: the folder of samples (samples, unless named)', type: 'string', placeholder: 'FOLDER' },
    'in-place': { describe: 'add: do not copy the paper into the folder', type: 'boolean' },
    as: { describe: 'add: take the paper for this kind', type: 'string', placeholder: 'KIND' },
    'paper-date': { describe: 'add: the paper’s date, where the paper does not say it', type: 'string', placeholder: 'DATE' },
    yes: { describe: 'add: replace what was expected, unasked', type: 'boolean', alias: 'y' },
  },
  examples: [
    ['scrutiny sample add tracker.docx', 'writes samples/tracker.docx.expected.json, to be looked over'],
    ['scrutiny sample test', 'reads every sample anew; exit code 3 when one gives something else'],
  ],
  load: () => import('./sample.ts'),
};
