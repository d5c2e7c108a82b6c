import { listChanges, nextRedo } from '@scrutiny/core';
import type { Arguments } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { revert } from '../revert.ts';
import { FailedError } from '../usage-error.ts';

/** Does again what the last undo took back, unless something else was changed since. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  return revert(args, io, 'redo', (register) => {
    const last = nextRedo(listChanges(register));
    if (last === undefined)
      throw new FailedError('there is nothing to redo', 'redo takes back an undo, as long as nothing else was changed after it');
    return last;
  });
}
