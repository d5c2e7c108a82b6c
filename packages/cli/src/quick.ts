import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/** The program as `bin` runs it. */
export type Program = typeof import('./program.ts');

/** Commands that people wait for all day and that are over in a blink. The build makes one file of them, with its code made ready. */
export const quickCommands: ReadonlySet<string> = new Set(['list', 'show', 'log', 'why', 'check', 'report']);

/** Is this command line for the file of quick commands? Help is laid out by the whole program. */
export function isQuick(argv: readonly string[]): boolean {
  return quickCommands.has(argv[0] ?? '') && !argv.includes('--help') && !argv.includes('-h');
}

/**
 * Loads `quick.js` of a folder with the code that the build made ready beside it (`quick.code`), which spares the engine half of its work. Code made by
 * another version of Node is refused by the engine itself, and the same text is compiled instead.
 */
export function loadQuick(folder: string): { readonly program: Program; readonly script: Script } {
  const filename = join(folder, 'quick.js');
  const text = `(function (exports, require, module, __filename, __dirname, loadPart) {${readFileSync(filename, 'utf8')}\n})`;
  const cachedData = madeReady(join(folder, 'quick.code'));
  const script = new Script(text, { filename, ...(cachedData === undefined ? {} : { cachedData }) });
  const loaded = { exports: {} as Program };
  const loadPart = (name: string): Promise<unknown> => import(pathToFileURL(join(folder, 'program', `${name}.js`)).href);
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
