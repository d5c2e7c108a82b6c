import type { Key } from '../input/key.ts';
import { createKeyboard } from './keyboard.ts';
import { guardProcess } from './process-guard.ts';
import { writeNow } from './write-now.ts';

/** What a session of lines needs; `input` is a terminal. */
export interface LineSessionOptions {
  readonly input: NodeJS.ReadStream;
  readonly output: { readonly fd: number };
  readonly environment: { readonly TERM?: string | undefined; readonly ESCDELAY?: string | undefined };
  readonly onKeys: (keys: readonly Key[]) => void;
  /** The terminal is ours again after a pause: what is open has to be said once more. */
  readonly onReturn: () => void;
  /** The process is about to end without being asked to: save drafts, at once. */
  readonly beforeExit: () => void;
}

/** A terminal whose keys are ours and whose screen is not: lines are added at its end, and nothing else. */
export interface LineSession {
  write(text: string): void;
  suspend(): void;
  /** Gives the terminal to another program, such as an editor, for as long as the task runs. */
  lend<T>(task: () => Promise<T>): Promise<T>;
  close(): void;
}

/** Marks pastes, so that a pasted text never runs as commands; a dumb terminal is sent nothing at all. */
const PASTES_ON = '\u001B[?2004h';
const PASTES_OFF = '\u001B[?2004l';

const unix = process.platform !== 'win32';

/** Takes the keys of a terminal, and adds lines below whatever stands there. */
export function openLineSession(options: LineSessionOptions): LineSession {
  const { input, output, environment } = options;
  const keyboard = createKeyboard(options);
  const marks = environment.TERM !== 'dumb';
  let state: 'ours' | 'away' | 'closed' = 'away';
  const alive = setInterval(() => undefined, 2 ** 30);
  const guard = guardProcess({ beforeExit: options.beforeExit, restore: () => leave('closed'), isAway: () => state === 'away' });

  function enter(): void {
    if (state === 'closed') return;
    state = 'ours';
    if (marks) writeNow(output.fd, PASTES_ON);
    keyboard.start();
  }

  function leave(to: 'away' | 'closed'): string {
    const was = state;
    state = to;
    if (was !== 'ours') return '';
    keyboard.stop();
    if (marks) writeNow(output.fd, PASTES_OFF);
    return '';
  }

  const onContinue = (): void => {
    if (state === 'closed') return;
    enter();
    options.onReturn();
  };
  const onHangup = (): void => guard.end('SIGHUP');

  if (unix) process.on('SIGCONT', onContinue);
  input.on('end', onHangup);
  input.on('error', onHangup);
  enter();

  return {
    write: (text) => writeNow(output.fd, text),
    suspend: () => {
      if (!unix || state !== 'ours') return;
      leave('away');
      process.kill(0, 'SIGTSTP');
    },
    lend: async (task) => {
      leave('away');
      try {
        return await task();
      } finally {
        enter();
        options.onReturn();
      }
    },
    close: () => {
      if (state === 'closed') return;
      leave('closed');
      clearInterval(alive);
      guard.dismiss();
      if (unix) process.off('SIGCONT', onContinue);
      input.off('end', onHangup);
      input.off('error', onHangup);
    },
  };
}
