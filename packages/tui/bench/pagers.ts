import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenOptions, openTerminal } from '../test/terminal/open-terminal.ts';
import { window } from './session.ts';

/** A pager of text, to compare bytes with. */
export interface Pager {
  readonly name: string;
  readonly command: string;
  readonly arguments: readonly string[];
}

/** The pagers that are installed. */
export function pagers(folder: string, lines: readonly string[]): readonly Pager[] {
  const file = join(folder, 'lines.txt');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const known: readonly Pager[] = [
    { name: 'less', command: 'less', arguments: [file] },
    { name: 'tig', command: 'bash', arguments: ['-c', `tig < '${file}'`] },
  ];
  return known.filter(({ name }) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
}

/** Bytes that a program writes for each of so many presses of `j`, each answered before the next; `first` is pressed before. */
export async function bytesPerKey(
  options: Pick<OpenOptions, 'command' | 'arguments' | 'environment'>,
  presses: number,
  first: readonly string[] = [],
): Promise<number> {
  const terminal = openTerminal({ ...window, ...options });
  await quiet(terminal.written);
  for (const key of first) terminal.keys(key);
  await quiet(terminal.written);
  const before = Buffer.byteLength(terminal.written());
  for (let press = 0; press < presses; press++) {
    const from = terminal.written().length;
    terminal.text('j');
    const end = performance.now() + 2000;
    while (terminal.written().length === from && performance.now() < end) await new Promise((resolve) => setImmediate(resolve));
  }
  await quiet(terminal.written);
  const bytes = Buffer.byteLength(terminal.written()) - before;
  await terminal.close();
  return bytes / presses;
}

/** Waits until nothing more is written. */
async function quiet(written: () => string): Promise<void> {
  let length = -1;
  while (length !== written().length || length === 0) {
    length = written().length;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}
