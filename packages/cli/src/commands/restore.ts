import { findRecommendations, planRestore } from '@scrutiny/core';
import { change } from '../change.ts';
import { type Arguments, flag, list, text } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { restoreFrom, tellSnapshots } from '../snapshots.ts';
import { UsageError } from '../usage-error.ts';

/** Brings archived recommendations back; with `--from`, records as an older state of the file has them. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  if (flag(args, 'list')) return tellSnapshots(args, io);
  const from = text(args, 'from');
  if (from !== undefined) return restoreFrom(args, io, from);
  if (list(args, 'ref').length === 0) throw new UsageError('which recommendations?', 'name them, or list the older states with --list');
  return change(args, io, 'restore', (register) => {
    const found = findRecommendations(register, list(args, 'ref'));
    return found.ok ? planRestore(found.value, text(args, 'reason')) : found;
  });
}
