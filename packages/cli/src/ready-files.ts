import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/** The program as `bin` runs it. */
export type Program = typeof import('./program.ts');

/** Commands that people wait for, in files of their own whose code the build makes ready: those over in a blink, those that write papers, and the screens. */
export const readyFiles = {
  quick: ['list', 'show', 'log', 'why', 'check'],
  papers: ['report'],
  screens: ['tui'],
} as const satisfies { readonly [file: string]: readonly string[] };
export type ReadyFile = keyof typeof readyFiles;

/** The file that a command line is for; `undefined` where only the whole program will do, as for help. */
export function readyFileOf(argv: readonly string[]): ReadyFile | undefined {
  if (argv.includes('--help') || argv.includes('-h')) return undefined;
  const names: readonly ReadyFile[] = ['quick', 'papers', 'screens'];
  return names.find((name) => readyFiles[name].some((command) => command === argv[0]));
}

/**
 * Loads such a file of a folder with the code that the build made ready beside it (`quick.code`), which spares the engine half of its work. Code made by
 * another version of Node is refused by the engine itself, and the same text is compiled instead.
 */
export function loadReady(folder: string, name: ReadyFile): { readonly program: Program; readonly script: Script } {
  const filename = join(folder, `${name}.js`);
  const text = `(function (exports, require, module, __filename, __dirname, loadPart) {${readFileSync(filename, 'utf8')}\n})`;
  const cachedData = madeReady(join(folder, `${name}.code`));
  const script = new Script(text, { filename, ...(cachedData === undefined ? {} : { cachedData }) });
  const loaded = { exports: {} as Program };
  const loadPart = (part: string): Promise<unknown> => import(pathToFileURL(join(folder, 'program', `${part}.js`)).href);
  script.runInThisContext()(loaded.exports, createRequire(filename), loaded, filename, folder, loadPart);
  return { program: loaded.exports, script };
}

function madeReady(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    // Only the time to start is at stake.
    return undefined;
  }
}
