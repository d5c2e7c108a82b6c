import type { CommandSpec } from '../command.ts';
import { dryRunOption } from '../options.ts';

/** `scrutiny redo`: do again what undo took back. */
export const redoSpec: CommandSpec = {
  name: 'redo',
  positionals: '',
  summary: 'do again what undo took back',
  options: {
    ...dryRunOption,
  },
  examples: [['scrutiny redo', 'the last undo, taken back']],
  load: () => import('./redo.ts'),
};
