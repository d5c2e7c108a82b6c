import {
  applyPlan,
  type Change,
  listChanges,
  makeStamp,
  type Obstacle,
  planReversal,
  type Recommendation,
  type Register,
  safeText,
} from '@scrutiny/core';
import { type Arguments, flag } from './command.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { presentDiagnostics } from './present/diagnostics.ts';
import { printJson } from './present/json.ts';
import { actorOf, openStore } from './session.ts';
import { FailedError } from './usage-error.ts';

/** Takes one change back as a change of its own, whole or not at all. */
export async function revert(args: Arguments, io: Io, command: 'undo' | 'redo', choose: (register: Register) => Change): Promise<ExitCode> {
  const store = await openStore(args, io);
  let done: { change: Change; first: Change; by: string; records: number } | undefined;
  const edit = (fresh: Register): Register => {
    const change = choose(fresh);
    const { plan, obstacles } = planReversal(fresh, change);
    if (obstacles.length > 0) throw blocked(change, obstacles);
    const stamp = makeStamp(fresh, { ...actorOf(args, io, command), reverts: change.id });
    // What an undo took back is what redo does again: name that, not the undo.
    const first = command === 'redo' ? (listChanges(fresh).find((one) => one.id === change.reverts) ?? change) : change;
    done = { change, first, by: stamp.id, records: new Set(change.items.map((item) => item.record.id)).size };
    return applyPlan(fresh, plan, stamp);
  };
  const dryRun = flag(args, 'dry-run');
  if (dryRun) edit((await store.load()).register);
  else presentDiagnostics(io, store.name, (await store.commit(edit, { purpose: command })).diagnostics ?? []);
  if (done === undefined) throw new Error('invariant: a reversal without a change');
  const { change, first, by, records } = done;
  if (flag(args, 'json')) {
    printJson(io, 'reversal', { command, dryRun, reverted: change.id, via: change.via, records, ...(dryRun ? {} : { change: by }) });
    return exitCode.done;
  }
  const what = `${safeText(first.via)} of ${first.at.replace('T', ' ').slice(0, 16)} by ${safeText(first.by)} (${records} ${records === 1 ? 'record' : 'records'})`;
  const other = command === 'undo' ? 'redo' : 'undo';
  const verb = command === 'undo' ? (dryRun ? 'Would take back' : 'Took back') : dryRun ? 'Would do again' : 'Did again';
  io.stdout.write(`${verb}: ${what}\n`);
  io.stdout.write(dryRun ? 'Nothing was written.\n' : `\`scrutiny ${other}\` reverses this.\n`);
  return exitCode.done;
}

function blocked(change: Change, obstacles: readonly Obstacle[]): FailedError {
  const first = obstacles.slice(0, 3).map((one) => `${(one.record as Partial<Recommendation>).ref ?? one.record.id}: ${one.message}`);
  const more = obstacles.length > 3 ? [`and ${obstacles.length - 3} more`] : [];
  return new FailedError(
    `change ${change.id} (${change.via}) can't be taken back whole: ${[...first, ...more].join('; ')}`,
    'nothing was changed; undo the later changes first, or set the field by hand',
  );
}
