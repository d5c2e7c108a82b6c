import type { CommandSpec } from '../command.ts';

/** `scrutiny doctor`: look the register's file over. */
export const doctorSpec: CommandSpec = {
  name: 'doctor',
  positionals: '',
  summary: 'look the register’s file over: what is wrong, what is safe, how to mend it',
  options: {
    probe: { describe: 'also try out what the disk can do; writes beside the file', type: 'boolean' },
  },
  examples: [
    ['scrutiny doctor', 'exit 0 when all is well'],
    ['scrutiny doctor --probe', 'before a register is shared'],
  ],
  load: () => import('./doctor.ts'),
};
