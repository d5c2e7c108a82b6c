import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { safeText } from '@scrutiny/core';
import { writePaper } from '@scrutiny/core/node';
import { type Arguments, flag } from '../command.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { printJson } from '../present/json.ts';
import { dataFile } from '../session.ts';
import { FailedError } from '../usage-error.ts';

const settings = [
  ['merge.scrutiny.name', 'Scrutiny register, record by record'],
  ['merge.scrutiny.driver', 'scrutiny merge-driver %O %A %B %P'],
] as const;

/**
 * Tells git how to merge the register: a line in `.gitattributes`, one in `.gitignore`, and two settings of this clone, which each clone needs
 * for itself. What is so already stays; other lines of those files are kept.
 */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const path = await dataFile(args, io);
  if (path === undefined) throw new FailedError('there is no scrutiny.json here or above', '`scrutiny init` makes one');
  const folder = dirname(path);
  if ((await git(folder, ['rev-parse', '--is-inside-work-tree'])) === undefined) {
    throw new FailedError(`${folder} is not in a git repository, or git is not there`, '`git init` makes one; nothing was changed');
  }
  const dryRun = flag(args, 'dry-run');
  const name = basename(path);
  const pattern = /[\s"\\*?[\]!#]/.test(name) ? JSON.stringify(name.replace(/[*?[\]]/g, '\\$&')) : name;
  const done: string[] = [];
  for (const [file, line] of [
    ['.gitattributes', `${pattern} merge=scrutiny text eol=lf`],
    ['.gitignore', '.scrutiny/'],
  ] as const) {
    if (await addLine(join(folder, file), line, dryRun)) done.push(`${file}: ${line}`);
  }
  for (const [key, value] of settings) {
    if ((await git(folder, ['config', '--local', '--get', key]))?.trim() === value) continue;
    if (!dryRun && (await git(folder, ['config', '--local', key, value])) === undefined) {
      throw new FailedError(`git would not set ${key}`, 'may you write to the repository?');
    }
    done.push(`git config ${key} "${value}"`);
  }
  if (flag(args, 'json')) printJson(io, 'git-setup', { dryRun, changes: done });
  else if (done.length === 0) io.stdout.write('Git knows already how to merge the register.\n');
  else {
    io.stdout.write(`${dryRun ? 'Would set' : 'Set'}\n${done.map((one) => `  ${safeText(one)}\n`).join('')}`);
    io.stdout.write('Commit the two files. The settings belong to this clone: run `scrutiny git-setup` once in every other.\n');
  }
  return exitCode.done;
}

/** Adds a line to a file, unless it is there; answers whether it was missing. */
async function addLine(path: string, line: string, dryRun: boolean): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw new FailedError(`${path}: the file could not be read (${error.code ?? error.message})`);
  });
  if (text.split(/\r?\n/).includes(line)) return false;
  if (!dryRun) await writePaper(path, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`);
  return true;
}

/** What git prints; `undefined` when it is not there or says no. */
function git(folder: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((settle) => {
    execFile('git', [...args], { cwd: folder, windowsHide: true, timeout: 20_000 }, (error, stdout) =>
      settle(error === null ? stdout : undefined),
    );
  });
}
