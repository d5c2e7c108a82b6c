import { join } from 'node:path';
import process from 'node:process';
import { jsonFileStore } from '@scrutiny/core/node';
import { runTui } from '@scrutiny/tui';
import { storeOptions } from '../build.ts';
import { type Arguments, flag } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { guardedStore } from '../git-guard.ts';
import type { Io } from '../io.ts';
import { actorOf, dataFile, todayOf } from '../session.ts';

/** Opens the nearest register at the keyboard; where there is none, one is offered to be made here. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const path = (await dataFile(args, io)) ?? join(io.cwd, 'scrutiny.json');
  const { by } = actorOf(args, io, 'tui');
  const code = await runTui({
    store: guardedStore(jsonFileStore(path, storeOptions), path),
    path,
    // Asked again with every key, so that a session that is left open overnight counts from the new day.
    today: () => todayOf(args, io),
    user: by,
    readOnly: flag(args, 'read-only'),
    ascii: flag(args, 'ascii'),
    screenReader: flag(args, 'screen-reader') || io.env.INK_SCREEN_READER === 'true',
    env: io.env,
    stdin: process.stdin,
    stdout: process.stdout,
  });
  return code as ExitCode;
}
