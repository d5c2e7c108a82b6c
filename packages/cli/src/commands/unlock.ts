import { safeText } from '@scrutiny/core';
import { type FoundLock, findLocks, removeLock } from '@scrutiny/core/node';
import { type Arguments, flag } from '../command.ts';
import { confirm } from '../confirm.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { printJson } from '../present/json.ts';
import { openStore } from '../session.ts';

const lives: { readonly [life in FoundLock['life']]: string } = {
  alive: 'its process is running',
  dead: 'its process is gone',
  unknown: 'whether its process runs cannot be seen from here',
};

/** Shows every lock and guard with its owner. Removes those whose owner is gone; with `--force`, after asking, the others too. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const { name } = await openStore(args, io);
  const locks = await findLocks(name);
  const json = flag(args, 'json');
  const told: { owner: string; kind: string; life: string; removed: boolean }[] = [];
  if (locks.length === 0 && !json) io.stdout.write('Nobody holds the lock.\n');
  for (const lock of locks) {
    const { kind, owner, life, at } = lock;
    const line = `${kind} of ${safeText(owner)}${at === '' ? '' : `, since ${safeText(at)}`}: ${lives[life]}`;
    (json ? io.stderr : io.stdout).write(`${line}\n`);
    const may = life === 'dead' || (flag(args, 'force') && (await confirm(args, io, 'Remove it? Whoever is saving will not be able to.')));
    const removed = may && (await removeLock(lock));
    told.push({ kind, owner, life, removed });
    if (!json) io.stdout.write(removed ? 'Removed.\n' : may ? 'It is gone already.\n' : 'Left as it is; --force removes it.\n');
  }
  if (json) printJson(io, 'locks', { locks: told });
  return told.every(({ removed, life }) => removed || life === 'dead') ? exitCode.done : exitCode.busy;
}
