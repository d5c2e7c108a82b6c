import { readFileSync } from 'node:fs';
import { spawn } from '@lydell/node-pty';

/** The window that everything is measured in. */
export const window = { columns: 120, rows: 40 } as const;

/** What a program writes at the end of a frame. */
const FRAME_END = '\u001b[?2026l';

/** A session of the program, to be measured from outside: keys in, bytes out. */
export interface MeasuredSession {
  /** Milliseconds from the start of the process to the last byte of its first frame. */
  readonly firstFrame: number;
  /** Presses keys in one write and gives the milliseconds until the last byte of the frame that answers them. */
  frame(keys: string): Promise<number>;
  /** What the process holds in memory, in megabytes; nothing where the system does not tell. */
  memory(): number | undefined;
  leave(): Promise<void>;
}

/** Opens the program on a register's file and waits for its first frame. What it writes is counted, not drawn. */
export async function measureSession(program: string, path: string, today: string): Promise<MeasuredSession> {
  const begun = performance.now();
  const pty = spawn(process.execPath, [program], {
    name: 'xterm-256color',
    cols: window.columns,
    rows: window.rows,
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', SCRUTINY_DATA: path, SCRUTINY_TODAY: today, SCRUTINY_USER: 'A. Clerk' },
  });
  let tail = '';
  let onFrame = (): void => undefined;
  pty.onData((data) => {
    // The mark may arrive in two parts.
    const text = tail + data;
    tail = text.slice(1 - FRAME_END.length);
    if (text.includes(FRAME_END)) onFrame();
  });
  const exit = new Promise<void>((resolve) => {
    pty.onExit(() => resolve());
  });
  const answer = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('no frame in answer to a key')), 30_000);
      onFrame = () => {
        clearTimeout(late);
        onFrame = () => undefined;
        resolve();
      };
    });
  await answer();
  const firstFrame = performance.now() - begun;
  return {
    firstFrame,
    frame: async (keys) => {
      const answered = answer();
      const pressed = performance.now();
      pty.write(keys);
      await answered;
      return performance.now() - pressed;
    },
    memory: () => memoryOf(pty.pid),
    leave: async () => {
      pty.write('q');
      await exit;
    },
  };
}

function memoryOf(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}
