import type { Io } from '../../cli/src/io.ts';
import { run } from '../../cli/src/main.ts';

/** What a command printed and answered. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line of the program in this process, in a folder, on a fixed day. */
export async function runProgram(cwd: string, argv: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const stream = (add: (text: string) => void) => ({ write: add, isTTY: false, columns: 80 });
  const io: Io = {
    stdout: stream((text) => {
      out += text;
    }),
    stderr: stream((text) => {
      err += text;
    }),
    stdinIsTTY: false,
    readStdin: async () => new Uint8Array(),
    readLine: async () => '',
    env: { SCRUTINY_TODAY: '2025-03-10', SCRUTINY_USER: 'A. Clerk' },
    cwd,
    now: () => '2025-03-10T09:00:00.000Z',
    after: () => () => undefined,
    user: () => 'clerk',
  };
  return { code: await run(argv, io), out, err };
}
