import { type IPty, spawn } from '@lydell/node-pty';
import { Terminal } from '@xterm/headless';
import { keyBytes } from './key-bytes.ts';

/** What to run, and in how large a terminal. */
export interface OpenOptions {
  readonly columns: number;
  readonly rows: number;
  readonly command: string;
  readonly arguments?: readonly string[];
  /** Added to the process's own environment; `undefined` takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly folder?: string;
}

/** Which modes the program has the terminal in. */
export interface Modes {
  readonly alternate: boolean;
  readonly cursor: boolean;
  readonly wrap: boolean;
  readonly mouse: boolean;
  readonly paste: boolean;
}

/** Cells of a row that are drawn alike, from a column on. */
export interface CellRun {
  readonly column: number;
  /** How many columns they fill. */
  readonly width: number;
  readonly text: string;
  readonly bold: boolean;
  readonly inverse: boolean;
}

/** A program in a real terminal: a pseudo-terminal of the system, with an emulator that keeps the screen. */
export interface TestTerminal {
  /** Presses keys by name, all in one write: `keys('j', 'j', 'enter')`. */
  keys(...names: readonly string[]): void;
  /** Types text in one write. */
  text(text: string): void;
  /** Sends bytes as they are. */
  bytes(bytes: string): void;
  /** Pastes, marked if the program asked for marks, as terminals do. */
  paste(text: string): void;
  /** The lines of the screen now, without trailing spaces. */
  screen(): readonly string[];
  /** Waits until the screen matches; throws with the screen when it does not in time. Never waits a fixed time. */
  see(pattern: RegExp | string, milliseconds?: number): Promise<void>;
  /** Waits until the screen does not match any more. */
  gone(pattern: RegExp | string, milliseconds?: number): Promise<void>;
  /** Throws when the screen changes by itself within 600 ms. */
  still(): Promise<void>;
  resize(columns: number, rows: number): void;
  modes(): Modes;
  /** How many lines have scrolled out above the main screen. */
  history(): number;
  /** The cells of a row (from 0) that are drawn inverse, as text. */
  inverse(row: number): string;
  /** The rows of the screen as runs of cells that are drawn alike. */
  runs(): readonly (readonly CellRun[])[];
  /** Everything the program has written. */
  written(): string;
  readonly pid: number;
  /** The exit code, once it has ended (128 and the number for a signal). */
  readonly exit: Promise<number>;
  /** Takes the terminal away, as a closed window or a lost connection does. */
  hangUp(): void;
  /** Ends the program and the terminal. */
  close(): Promise<void>;
}

const WAIT_MS = 8000;

/** Opens a terminal with a program in it. `CI` and `NO_COLOR` are taken out of the environment unless given. */
export function openTerminal(options: OpenOptions): TestTerminal {
  const emulator = new Terminal({ cols: options.columns, rows: options.rows, allowProposedApi: true, scrollback: 5000 });
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    CI: undefined,
    NO_COLOR: undefined,
    FORCE_COLOR: undefined,
    LC_ALL: 'C.UTF-8',
    TERM: 'xterm-256color',
    ...options.environment,
  };
  const pty: IPty = spawn(options.command, [...(options.arguments ?? [])], {
    name: environment.TERM ?? 'xterm-256color',
    cols: options.columns,
    rows: options.rows,
    cwd: options.folder ?? process.cwd(),
    env: Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined)),
  });
  let written = '';
  let ended = false;
  let gone = false;
  pty.onData((data) => {
    written += data;
    emulator.write(data);
  });
  // Answers of the terminal reach the program as its input.
  emulator.onData((answer) => pty.write(answer));
  const exit = new Promise<number>((resolve) => {
    pty.onExit(({ exitCode, signal }) => {
      ended = true;
      // What it wrote last may still be on its way to the screen.
      void drained().then(() => resolve(signal === undefined || signal === 0 ? exitCode : 128 + signal));
    });
  });

  async function drained(): Promise<void> {
    for (let seen = -1; seen !== written.length; ) {
      seen = written.length;
      await pause(50);
    }
    await new Promise<void>((resolve) => emulator.write('', resolve));
  }

  function screen(): readonly string[] {
    const buffer = emulator.buffer.active;
    return Array.from({ length: emulator.rows }, (_, row) => buffer.getLine(buffer.baseY + row)?.translateToString(true) ?? '');
  }

  async function until(met: () => boolean, complaint: () => string, milliseconds = WAIT_MS): Promise<void> {
    const end = performance.now() + milliseconds;
    // Between the marks of a synchronized update a terminal shows the old screen; so do we.
    while (emulator.modes.synchronizedOutputMode || !met()) {
      if (performance.now() > end) throw new Error(`${complaint()}\n${screen().join('\n')}`);
      await pause(20);
    }
  }

  const shows = (pattern: RegExp | string): boolean => {
    const text = screen().join('\n');
    return typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);
  };

  return {
    keys: (...names) => pty.write(names.map(keyBytes).join('')),
    text: (text) => pty.write(text),
    bytes: (bytes) => pty.write(bytes),
    paste: (text) => pty.write(emulator.modes.bracketedPasteMode ? `\u001b[200~${text}\u001b[201~` : text.replaceAll('\n', '\r')),
    screen,
    see: (pattern, milliseconds) =>
      until(
        () => shows(pattern),
        () => `not seen: ${pattern}`,
        milliseconds,
      ),
    gone: (pattern, milliseconds) =>
      until(
        () => !shows(pattern),
        () => `still there: ${pattern}`,
        milliseconds,
      ),
    still: async () => {
      const before = screen().join('\n');
      for (let look = 0; look < 6; look++) {
        await pause(100);
        if (screen().join('\n') !== before) throw new Error(`the screen changed by itself\n${screen().join('\n')}`);
      }
    },
    resize: (columns, rows) => {
      emulator.resize(columns, rows);
      pty.resize(columns, rows);
    },
    modes: () => ({
      alternate: emulator.buffer.active.type === 'alternate',
      cursor: written.lastIndexOf('\u001b[?25h') >= written.lastIndexOf('\u001b[?25l'),
      wrap: emulator.modes.wraparoundMode,
      mouse: emulator.modes.mouseTrackingMode !== 'none',
      paste: emulator.modes.bracketedPasteMode,
    }),
    history: () => emulator.buffer.normal.baseY,
    inverse: (row) => {
      const line = emulator.buffer.active.getLine(emulator.buffer.active.baseY + row);
      return Array.from({ length: emulator.cols }, (_, column) => line?.getCell(column))
        .filter((cell) => cell !== undefined && cell.isInverse() !== 0)
        .map((cell) => cell?.getChars() || ' ')
        .join('');
    },
    runs: () => Array.from({ length: emulator.rows }, (_, row) => runsOf(emulator, row)),
    written: () => written,
    pid: pty.pid,
    exit,
    hangUp: () => {
      gone = true;
      // Not in the type, but what closes the terminal without a signal to the program.
      if ('destroy' in pty && typeof pty.destroy === 'function') pty.destroy();
    },
    close: async () => {
      if (!ended && !gone) pty.kill('SIGKILL');
      if (!gone) await exit;
      emulator.dispose();
    },
  };
}

function runsOf(emulator: Terminal, row: number): readonly CellRun[] {
  const line = emulator.buffer.active.getLine(emulator.buffer.active.baseY + row);
  const runs: CellRun[] = [];
  for (let column = 0; column < emulator.cols; column++) {
    const cell = line?.getCell(column);
    const width = cell?.getWidth() ?? 1;
    // The second half of a wide character belongs to the first.
    if (cell === undefined || width === 0) continue;
    const text = cell.getChars() || ' ';
    const bold = cell.isBold() !== 0;
    const inverse = cell.isInverse() !== 0;
    const last = runs.at(-1);
    if (last !== undefined && last.bold === bold && last.inverse === inverse)
      runs[runs.length - 1] = { ...last, width: last.width + width, text: last.text + text };
    else runs.push({ column, width, text, bold, inverse });
  }
  return runs;
}

/** Gives the program and the emulator time to work. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
