import { listChanges, nextUndo } from '@scrutiny/core';
import { type Arguments, text } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { revert } from '../revert.ts';
import { FailedError } from '../usage-error.ts';

/** Takes back the last change that stands, or the one named; refuses when somebody has worked on the same thing since. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const wanted = text(args, 'change')?.toUpperCase();
  return revert(args, io, 'undo', (register) => {
    const changes = listChanges(register);
    if (wanted === undefined) {
      const last = nextUndo(changes);
      if (last === undefined) throw new FailedError('there is nothing to undo');
      return last;
    }
    const named = changes.filter((change) => change.id.startsWith(wanted));
    const [one] = named;
    if (one === undefined || named.length > 1) {
      throw new FailedError(
        one === undefined ? `there is no change ${wanted}` : `${wanted} fits ${named.length} changes`,
        '`scrutiny log` lists them',
      );
    }
    if (one.undoneBy !== undefined) throw new FailedError(`change ${one.id} is undone already`, '`scrutiny redo` brings the last one back');
    return one;
  });
}
