import type { CommandSpec } from '../command.ts';

/** `scrutiny init`: make a new register in this folder. */
export const initSpec: CommandSpec = {
  name: 'init',
  positionals: '',
  summary: 'make a new register in this folder',
  options: {
    council: { describe: 'name of the council', type: 'string', placeholder: 'NAME' },
    committee: { describe: 'name of a committee (may be given again)', type: 'array', placeholder: 'NAME' },
    'response-profile': { describe: 'how long decision-makers have to answer', type: 'string', placeholder: 'PROFILE' },
  },
  examples: [['scrutiny init --council "Wealdshire County Council"', 'makes ./scrutiny.json']],
  load: () => import('./init.ts'),
};
