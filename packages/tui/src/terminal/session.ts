import type { Key } from '../input/key.ts';
import { sizeOf, type TerminalSize } from '../layout/terminal-size.ts';
import { type HeldOutput, holdOutput } from './held-output.ts';
import { createKeyboard } from './keyboard.ts';
import { ENTER_MODES, LEAVE_MODES, MOUSE_OFF, MOUSE_ON } from './modes.ts';
import { type Frame, paint } from './painter.ts';
import { guardProcess } from './process-guard.ts';
import { writeNow } from './write-now.ts';

/** What a session needs; `input` and `output` are terminals (see `terminalProblem`). */
export interface SessionOptions {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream & { readonly fd: number };
  readonly environment: { readonly TERM?: string | undefined; readonly ESCDELAY?: string | undefined };
  /** All keys of one read. */
  readonly onKeys: (keys: readonly Key[]) => void;
  /** The window has a new size, or may have one after a pause; a frame of this size is to be shown. */
  readonly onResize: (size: TerminalSize) => void;
  /** The process is about to end without being asked to by its user: save drafts, at once. */
  readonly beforeExit: () => void;
}

/** A terminal that is ours, until it is closed. */
export interface Session {
  /** The size now. */
  size(): TerminalSize;
  /** Shows a frame; only what changed is sent. While another program has the terminal, it is shown afterwards. */
  show(frame: Frame): void;
  /** Draws everything again (Ctrl-L), after something else wrote on the screen. */
  repaint(): void;
  /** Reports of the mouse, off at first because they take the terminal's own selection of text away. */
  setMouse(on: boolean): void;
  /** Gives the terminal back to the shell (Ctrl-Z) and goes on when the shell says so. Without job control it goes on at once. */
  suspend(): void;
  /** Gives the terminal to another program, such as an editor, for as long as the task runs. */
  lend<T>(task: () => Promise<T>): Promise<T>;
  /** Ends the process because of a fault in the program, with the terminal restored. */
  fault(error: unknown): void;
  /** Gives the terminal back for good, exactly as it was. Safe to call more than once. */
  close(): void;
}

/** A resize comes as a burst while a window is dragged; one frame is drawn when it has been still for so long. */
const SETTLE_MS = 16;

/** A stop that has not come by then never will: nobody would wake us, so we go on by ourselves. */
const STOP_MS = 250;

/** A Ctrl-C that ended another program reaches us as well, and on a busy machine only after we learnt of its end. */
const ECHO_MS = 250;

/** Has the process signals of a Unix terminal: stop, go on, window size? */
const unix = process.platform !== 'win32';

/** Takes a terminal over. From here on only the session writes to it; whatever else is written is shown after it is closed. */
export function openSession(options: SessionOptions): Session {
  const { input, output } = options;
  const keyboard = createKeyboard(options);
  let state: 'ours' | 'lent' | 'stopped' | 'closed' = 'ours';
  let mouse = false;
  let wanted: Frame = [];
  let drawn: Frame | undefined;
  let backAt = Number.NEGATIVE_INFINITY;
  let settling: NodeJS.Timeout | undefined;
  // A paused terminal keeps no process alive; without this, `fg` after Ctrl-Z would find that Node has ended.
  const alive = setInterval(() => undefined, 2 ** 30);

  const held: HeldOutput = holdOutput(output);
  const heldErrors: HeldOutput = holdOutput(process.stderr);
  const guard = guardProcess({
    beforeExit: options.beforeExit,
    restore: giveBack,
    isAway: () => state === 'lent' || performance.now() < backAt + ECHO_MS,
  });

  function draw(): void {
    if (state !== 'ours' || settling !== undefined) return;
    const bytes = paint(drawn, wanted, sizeOf(output));
    drawn = wanted;
    if (bytes !== '') held.write(bytes);
  }

  function settle(): void {
    clearTimeout(settling);
    settling = setTimeout(() => {
      settling = undefined;
      drawn = undefined;
      options.onResize(sizeOf(output));
      draw();
    }, SETTLE_MS);
  }

  function enter(): void {
    state = 'ours';
    drawn = undefined;
    held.write(ENTER_MODES + (mouse ? MOUSE_ON : ''));
    keyboard.start();
    if (unix) process.on('SIGTSTP', suspend);
  }

  function leave(to: 'lent' | 'stopped' | 'closed'): void {
    const was = state;
    state = to;
    clearTimeout(settling);
    settling = undefined;
    // A program that has the terminal now gets its own stops, so the listener is only there while the terminal is ours.
    if (unix) process.off('SIGTSTP', suspend);
    if (was !== 'ours') return;
    keyboard.stop();
    writeNow(output.fd, LEAVE_MODES);
  }

  function comeBack(): void {
    if (state === 'closed') return;
    if (unix) process.off('SIGTSTP', suspend);
    enter();
    // The size may have changed while nobody told us, and Node asks for it only on this signal.
    if (unix) process.kill(process.pid, 'SIGWINCH');
    settle();
  }

  function suspend(): void {
    if (!unix || state !== 'ours') return;
    leave('stopped');
    // To the whole group, as the terminal does it: a shell waits for all of a job, also for what started us.
    process.kill(0, 'SIGTSTP');
    setTimeout(() => {
      if (state === 'stopped') comeBack();
    }, STOP_MS);
  }

  function onContinue(): void {
    // Also when we were stopped from outside (SIGSTOP): the shell has set the terminal to its own liking since.
    if (state === 'stopped' || state === 'ours') comeBack();
  }

  /** Restores the terminal, lets go of the streams, and returns what was written meanwhile. */
  function giveBack(): string {
    if (state === 'closed') return '';
    leave('closed');
    clearInterval(alive);
    return held.release() + heldErrors.release();
  }

  const onHangup = (): void => guard.end('SIGHUP');

  function close(): void {
    if (state === 'closed') return;
    const words = giveBack();
    guard.dismiss();
    output.off('resize', settle);
    process.off('SIGWINCH', settle);
    process.off('SIGCONT', onContinue);
    input.off('end', onHangup);
    input.off('error', onHangup);
    output.off('error', onHangup);
    if (words !== '') writeNow(2, words);
  }

  output.on('resize', settle);
  // Node tells only of another size than the last one; a window that became smaller and larger again at once has lost lines all the same.
  if (unix) process.on('SIGWINCH', settle);
  if (unix) process.on('SIGCONT', onContinue);
  // A terminal that has gone away ends its input, or fails; without a person there is nothing to go on for.
  input.on('end', onHangup);
  input.on('error', onHangup);
  output.on('error', onHangup);
  enter();

  return {
    size: () => sizeOf(output),
    show: (frame) => {
      wanted = frame;
      draw();
    },
    repaint: () => {
      drawn = undefined;
      draw();
    },
    setMouse: (on) => {
      mouse = on;
      if (state === 'ours') held.write(on ? MOUSE_ON : MOUSE_OFF);
    },
    suspend,
    lend: async (task) => {
      leave('lent');
      try {
        return await task();
      } finally {
        backAt = performance.now();
        comeBack();
      }
    },
    fault: guard.fault,
    close,
  };
}
