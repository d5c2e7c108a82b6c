import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Register, serialise } from '@scrutiny/core';
import { afterEach, beforeAll, expect } from 'vitest';
import { type OpenOptions, openTerminal, type TestTerminal } from '../terminal/open-terminal.ts';
import { builtProgram } from './built-program.ts';

/** How large a window the scenarios are run in. */
export type Size = readonly [columns: number, rows: number];

/** The windows for every scenario. */
export const sizes: readonly Size[] = [
  [80, 24],
  [120, 40],
];

/** The windows for scenarios about the screen itself. */
export const allSizes: readonly Size[] = [...sizes, [200, 60]];

/** What a stage is opened with besides its register. */
export interface StageOptions {
  readonly size?: Size;
  readonly flags?: readonly string[];
  readonly environment?: OpenOptions['environment'];
  /** A module that Node loads before the program. */
  readonly preload?: string;
  /** The largest file that the program may write, in KiB: for it the disk is full beyond that. */
  readonly largestFile?: number;
  /** Ready when this is on the screen; the cursor on a record unless told. */
  readonly ready?: RegExp | string | undefined;
}

/** The built program in a real terminal, on a register in a folder of its own. */
export interface Stage extends TestTerminal {
  readonly path: string;
  readonly folder: string;
  /** What the file holds now. */
  read(): Promise<Register>;
  /** The reference under the cursor. */
  cursor(): string;
  /** Waits until the cursor is on a record. */
  on(ref: string): Promise<void>;
  /** Presses a key and waits until the cursor is on another record, which it returns. */
  step(key: string): Promise<string>;
  /** Changes the file as another program does: a whole new file in its place. */
  outside(register: Register | string): Promise<void>;
  /** The references in the list, from the top of the window. */
  listed(): readonly string[];
  /** Waits until the file holds what is claimed. */
  holds(claim: (register: Register) => boolean): Promise<void>;
  /** Waits until the screen has not changed for a while: whatever was pressed has been answered. */
  settled(): Promise<void>;
  /** Claims that the window is filled: one title, in the first row, the help hint at the end of the last. */
  fits(): void;
  /** Leaves with `q` and claims that the terminal is given back as it was. */
  leave(): Promise<void>;
}

/** Opens stages; each is closed and its folder removed after its test. */
export interface Theatre {
  open(register: Register | string | undefined, options?: StageOptions): Promise<Stage>;
  /** The same file in another terminal. */
  again(stage: Stage, options?: StageOptions): Promise<Stage>;
  /** A shell with job control in the folder of a register; `command` starts the program in it. */
  shell(register: Register, options?: StageOptions): Promise<Stage & { readonly command: string }>;
}

/** How long a claim may take to come true, on a machine that does other work as well. */
export const PATIENCE = 25_000;
/** For whole scenarios. */
export const SCENARIO = { timeout: 180_000 } as const;

const cursorLine = /^>[ *]?(\S+)/;

/** Polls until something holds; throws with the words and what was on the screen. */
export async function until(holds: () => boolean | Promise<boolean>, words: () => string, patience = PATIENCE): Promise<void> {
  const end = performance.now() + patience;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(words());
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** To be called once in a test file. */
export function theatre(): Theatre {
  let program = '';
  const opened: TestTerminal[] = [];
  const folders: string[] = [];
  beforeAll(() => {
    program = builtProgram();
  });
  afterEach(async () => {
    for (const terminal of opened.splice(0)) await terminal.close();
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
  });

  const environmentOf = (path: string, options: StageOptions): OpenOptions['environment'] => ({
    SCRUTINY_TODAY: '2024-02-01',
    SCRUTINY_USER: 'A. Clerk',
    SCRUTINY_DATA: path,
    EDITOR: undefined,
    VISUAL: undefined,
    ...options.environment,
  });

  async function folderFor(register: Register | string | undefined): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'wealdshire-'));
    folders.push(folder);
    if (register !== undefined) await writeFile(join(folder, 'weald.json'), typeof register === 'string' ? register : serialise(register));
    return folder;
  }

  async function start(folder: string, options: StageOptions, command: string, parameters: readonly string[]): Promise<Stage> {
    const path = join(folder, 'weald.json');
    const [columns, rows] = options.size ?? [80, 24];
    const environment = environmentOf(path, options);
    const terminal = openTerminal({ columns, rows, command, arguments: parameters, folder, ...(environment && { environment }) });
    opened.push(terminal);
    const stage = stageOf(terminal, folder, path);
    const ready = 'ready' in options ? options.ready : /^>[ *]?\S/m;
    if (ready !== undefined) await stage.see(ready);
    return stage;
  }

  const run = (folder: string, options: StageOptions): Promise<Stage> => {
    const flags = options.flags ?? [];
    // `scrutiny` alone is the terminal as well, which is what most people type.
    const before = options.preload === undefined ? [] : ['--import', options.preload];
    const words = [process.execPath, ...before, program, ...(flags.length === 0 ? [] : ['tui', ...flags])];
    const limit = options.largestFile;
    return limit === undefined
      ? start(folder, options, process.execPath, words.slice(1))
      : start(folder, options, 'bash', ['-c', 'ulimit -f "$0"; exec "$@"', String(limit), ...words]);
  };

  return {
    open: async (register, options = {}) => run(await folderFor(register), options),
    again: (stage, options = {}) => run(stage.folder, options),
    shell: async (register, options = {}) => {
      const environment = { ...options.environment, PS1: 'shell> ', HISTFILE: '/dev/null' };
      const parameters = ['--norc', '--noprofile', '-i'];
      const stage = await start(await folderFor(register), { ...options, environment, ready: 'shell>' }, 'bash', parameters);
      return { ...stage, command: `${process.execPath} ${program}` };
    },
  };
}

function stageOf(terminal: TestTerminal, folder: string, path: string): Stage {
  const text = (): string => terminal.screen().join('\n');
  const read = async (): Promise<Register> => JSON.parse(await readFile(path, 'utf8')) as Register;
  const cursor = (): string => cursorOf(terminal.screen());
  return {
    ...terminal,
    see: (pattern, patience = PATIENCE) => terminal.see(pattern, patience),
    gone: (pattern, patience = PATIENCE) => terminal.gone(pattern, patience),
    path,
    folder,
    read,
    cursor,
    on: (ref) =>
      until(
        () => cursor() === ref,
        () => `the cursor is not on ${ref}\n${text()}`,
      ),
    step: async (key) => {
      const from = cursor();
      terminal.keys(key);
      await until(
        () => cursor() !== from,
        () => `${key} did not move from ${from}\n${text()}`,
      );
      return cursor();
    },
    outside: async (register) => {
      await writeFile(`${path}.new`, typeof register === 'string' ? register : serialise(register));
      await rename(`${path}.new`, path);
    },
    listed: () => terminal.screen().flatMap((line) => /^[> ][ *]?([A-Z]+\.\d+\.\d+)\b/.exec(line)?.[1] ?? []),
    holds: (claim) =>
      until(
        async () => claim(await read()),
        () => `not in the file\n${text()}`,
      ),
    settled: () => settled(terminal),
    fits: () => {
      const screen = terminal.screen();
      expect(screen.filter((line) => line.includes('Scrutiny tracker'))).toHaveLength(1);
      expect(screen[0]).toMatch(/^ Scrutiny tracker/);
      expect(screen.at(-1)).toMatch(/\? help$/);
    },
    leave: async () => {
      terminal.keys('q');
      expect(await terminal.exit).toBe(0);
      expect(terminal.modes()).toEqual({ alternate: false, cursor: true, wrap: true, mouse: false, paste: false });
      expect(terminal.written()).not.toContain('\u001b[3J');
    },
  };
}

/** Long enough for a frame on a busy machine. */
const QUIET_MS = 500;

async function settled(terminal: TestTerminal): Promise<void> {
  let seen = terminal.written().length;
  let since = performance.now();
  await until(
    () => {
      const now = terminal.written().length;
      if (now !== seen) since = performance.now();
      seen = now;
      return performance.now() - since > QUIET_MS;
    },
    () => `the screen does not come to rest\n${terminal.screen().join('\n')}`,
  );
}

function cursorOf(screen: readonly string[]): string {
  for (const line of screen) {
    const found = cursorLine.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  return '';
}
