import type { Io } from '../src/io.ts';

/** What a run printed. */
export interface Captured {
  readonly io: Io;
  out(): string;
  err(): string;
}

/** An `Io` for tests: a folder, a pinned day and user, and what was printed. */
export function fakeIo(
  cwd: string,
  more: {
    readonly stdin?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly tty?: boolean;
    readonly timePasses?: boolean;
  } = {},
): Captured {
  let out = '';
  let err = '';
  let asked = 0;
  const stream = (add: (text: string) => void) => ({
    write: (data: string | Uint8Array) => add(typeof data === 'string' ? data : new TextDecoder().decode(data)),
    isTTY: more.tty ?? false,
    columns: 80,
  });
  return {
    io: {
      stdout: stream((text) => {
        out += text;
      }),
      stderr: stream((text) => {
        err += text;
      }),
      stdinIsTTY: more.tty === true || more.stdin === undefined,
      readStdin: async () => new TextEncoder().encode(more.stdin ?? ''),
      readLine: async () => (more.stdin ?? '').split('\n')[0] ?? '',
      env: { SCRUTINY_TODAY: '2025-03-10', SCRUTINY_USER: 'A. Clerk', ...more.env },
      cwd,
      // With `timePasses` a second goes by whenever the time is asked for.
      now: () => (more.timePasses === true ? new Date(Date.UTC(2025, 2, 10, 9, 0, ++asked)).toISOString() : '2025-03-10T09:00:00.000Z'),
      after: () => () => undefined,
      user: () => 'clerk',
    },
    out: () => out,
    err: () => err,
  };
}
