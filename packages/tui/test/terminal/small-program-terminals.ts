import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll } from 'vitest';
import { bundleProgram } from './bundle-program.ts';
import { type Modes, type OpenOptions, openTerminal, type TestTerminal } from './open-terminal.ts';

/** The modes of a terminal that has been given back. */
export const restored: Modes = { alternate: false, cursor: true, wrap: true, mouse: false, paste: false };

/** Terminals with the small program, closed after each test. */
export interface SmallProgram {
  /** The command line that starts it. */
  commandLine(): string;
  /** The program in a terminal of its own; 80x24 unless told. */
  open(options?: Partial<OpenOptions>): TestTerminal;
  /** A shell with job control to start it in, as people do. */
  openShell(): Promise<TestTerminal>;
}

/** Makes the small program ready for the tests of a file; `name` keeps files that run side by side apart. */
export function smallProgramFor(name: string): SmallProgram {
  let program = '';
  const opened: TestTerminal[] = [];
  const open = (options: Partial<OpenOptions> = {}): TestTerminal => {
    const terminal = openTerminal({ columns: 80, rows: 24, command: process.execPath, arguments: [program], ...options });
    opened.push(terminal);
    return terminal;
  };
  beforeAll(async () => {
    program = await bundleProgram(fileURLToPath(new URL('./small-program.tsx', import.meta.url)), `small-program-${name}`);
  });
  afterEach(async () => {
    for (const terminal of opened.splice(0)) await terminal.close();
  });
  return {
    commandLine: () => `${process.execPath} ${program}`,
    open,
    openShell: async () => {
      const terminal = open({
        command: 'bash',
        arguments: ['--norc', '--noprofile', '-i'],
        environment: { PS1: 'shell> ', HISTFILE: '/dev/null' },
      });
      await terminal.see('shell>');
      return terminal;
    },
  };
}
