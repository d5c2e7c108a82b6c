import type { CommandSpec } from '../command.ts';

/** `scrutiny tui`: the full-screen view; `scrutiny` alone is the same. */
export const tuiSpec: CommandSpec = {
  name: 'tui',
  positionals: '',
  summary: 'open the register at the keyboard (scrutiny alone does too)',
  options: {
    'read-only': { describe: 'look, and change nothing', type: 'boolean' },
    'screen-reader': { describe: 'line by line, for a screen reader', type: 'boolean' },
    ascii: { describe: 'no signs beyond ASCII', type: 'boolean' },
  },
  examples: [['scrutiny tui --screen-reader', 'the same commands, one line after the other']],
  load: () => import('./tui.ts'),
};
