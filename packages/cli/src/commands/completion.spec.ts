import type { CommandSpec } from '../command.ts';

/** `scrutiny completion`: print a completion script for the shell. */
export const completionSpec: CommandSpec = {
  name: 'completion',
  positionals: '[shell]',
  arguments: { shell: { describe: 'which shell', choices: ['bash', 'zsh'], placeholder: 'SHELL' } },
  summary: 'print a completion script for the shell',
  options: {},
  examples: [['scrutiny completion bash >> ~/.bashrc', 'completes commands and options']],
  load: () => import('./completion.ts'),
};
