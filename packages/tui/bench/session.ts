import { readFileSync } from 'node:fs';
import { openTerminal, type TestTerminal } from '../test/terminal/open-terminal.ts';

/** The window that everything is measured in. */
export const window = { columns: 120, rows: 40 } as const;

/** What a program writes at the end of a frame. */
const FRAME_END = '\u001b[?2026l';

/** A session of the program, to be measured from outside: keys in, bytes out. */
export interface MeasuredSession {
  readonly terminal: TestTerminal;
  /** Milliseconds from the start of the process to the last byte of its first frame. */
  readonly firstFrame: number;
  /** Presses a key and gives the milliseconds until the last byte of the frame that answers it. */
  frame(key: string): Promise<number>;
  /** What the process holds in memory, in megabytes; nothing where the system does not tell. */
  memory(): number | undefined;
  leave(): Promise<void>;
}

/** Opens the program on a register's file and waits for its first frame. */
export async function measureSession(program: string, path: string, today: string): Promise<MeasuredSession> {
  const begun = performance.now();
  const terminal = openTerminal({
    ...window,
    command: process.execPath,
    arguments: [program],
    environment: { SCRUTINY_DATA: path, SCRUTINY_TODAY: today, SCRUTINY_USER: 'A. Clerk' },
  });
  await answered(terminal, 0);
  const firstFrame = performance.now() - begun;
  return {
    terminal,
    firstFrame,
    frame: async (key) => {
      const from = terminal.written().length;
      const pressed = performance.now();
      terminal.text(key);
      await answered(terminal, from);
      return performance.now() - pressed;
    },
    memory: () => memoryOf(terminal.pid),
    leave: async () => {
      terminal.keys('q');
      await terminal.exit;
      await terminal.close();
    },
  };
}

/** Waits for the end of a frame behind a place in what was written, looking as often as the event loop turns. */
async function answered(terminal: TestTerminal, from: number): Promise<void> {
  const end = performance.now() + 30_000;
  while (!terminal.written().includes(FRAME_END, from)) {
    if (performance.now() > end) throw new Error(`no frame in answer to a key\n${terminal.screen().join('\n')}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function memoryOf(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}
