import type { CommandSpec } from '../command.ts';

/** `scrutiny merge-driver`: merge three versions of a register, for git. */
export const mergeDriverSpec: CommandSpec = {
  name: 'merge-driver',
  positionals: '<base> <ours> <theirs> [path]',
  arguments: {
    base: { describe: 'the version that both began from', placeholder: 'BASE' },
    ours: { describe: 'our version; the result is written to it', placeholder: 'OURS' },
    theirs: { describe: 'their version', placeholder: 'THEIRS' },
    path: { describe: 'what to call the file', placeholder: 'PATH' },
  },
  summary: 'merge three versions of a register, for git',
  options: {},
  examples: [['scrutiny merge-driver base.json ours.json theirs.json', 'exit 0 merged, 1 with conflicts kept in the file, 129 failed']],
  load: () => import('./merge-driver.ts'),
};
