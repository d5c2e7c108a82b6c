import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Register, serialise } from '@scrutiny/core';
import { afterEach, beforeAll } from 'vitest';
import { bundleProgram } from '../terminal/bundle-program.ts';
import { type OpenOptions, openTerminal, type TestTerminal } from '../terminal/open-terminal.ts';

/** The bundled program on a register in a folder of its own. */
export interface OpenedRegister {
  readonly terminal: TestTerminal;
  readonly path: string;
  readonly folder: string;
  /** What the file holds now. */
  read(): Promise<Register>;
}

/** Opens registers in real terminals; everything is closed and removed after each test. */
export interface Journeys {
  open(
    register: Register | string | undefined,
    options?: Partial<OpenOptions> & { readonly flags?: readonly string[] },
  ): Promise<OpenedRegister>;
  /** The same file once more, in another terminal. */
  again(first: OpenedRegister, options?: Partial<OpenOptions>): OpenedRegister;
}

/** To be called once in a test file: bundles the program before its tests. `name` keeps the bundles of test files apart. */
export function journeysFor(name: string): Journeys {
  let program = '';
  const terminals: TestTerminal[] = [];
  const folders: string[] = [];
  beforeAll(async () => {
    program = await bundleProgram(resolve(dirname(fileURLToPath(import.meta.url)), 'program.ts'), name);
  }, 120_000);
  afterEach(async () => {
    for (const terminal of terminals.splice(0)) await terminal.close();
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
  });

  const start = (path: string, options: Parameters<Journeys['open']>[1] = {}): OpenedRegister => {
    const { flags = [], ...rest } = options;
    const environment = { SCRUTINY_TODAY: '2024-02-01', SCRUTINY_USER: 'A. Clerk', ...options.environment };
    const terminal = openTerminal({
      columns: 80,
      rows: 24,
      command: process.execPath,
      ...rest,
      arguments: [program, path, ...flags],
      environment,
    });
    terminals.push(terminal);
    return { terminal, path, folder: dirname(path), read: async () => JSON.parse(await readFile(path, 'utf8')) as Register };
  };

  return {
    open: async (register, options) => {
      const folder = await mkdtemp(join(tmpdir(), 'wealdshire-'));
      folders.push(folder);
      const path = join(folder, 'weald.json');
      if (register !== undefined) await writeFile(path, typeof register === 'string' ? register : serialise(register));
      return start(path, options);
    },
    again: (first, options) => start(first.path, options),
  };
}
