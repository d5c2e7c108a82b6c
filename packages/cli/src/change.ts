import { applyPlan, type Diagnostic, makeStamp, type Plan, type Register, type Result, safeText } from '@scrutiny/core';
import { type Arguments, flag } from './command.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { presentDiagnostics } from './present/diagnostics.ts';
import { printJson } from './present/json.ts';
import { actorOf, openStore, todayOf } from './session.ts';
import { FailedError } from './usage-error.ts';

/** A planned change refused: what is wrong with the input, as an operation's failure. */
export function refused(diagnostic: Diagnostic): FailedError {
  return new FailedError(diagnostic.message, diagnostic.hint);
}

/**
 * Plans a change on the freshest register, applies it, and says what was done and how to take it back. With `--dry-run` it only says. The
 * plan is made again under the lock, so that a colleague's change in between is seen.
 */
export async function change(
  args: Arguments,
  io: Io,
  command: string,
  plan: (register: Register, today: string) => Result<Plan>,
): Promise<ExitCode> {
  const store = await openStore(args, io);
  const today = todayOf(args, io);
  const planned = (register: Register): Plan => {
    const result = plan(register, today);
    if (!result.ok) throw refused(result.error);
    return result.value;
  };
  if (flag(args, 'dry-run')) {
    const proposal = planned((await store.load()).register);
    return tell(args, io, proposal, { dryRun: true, changed: proposal.edits.length > 0 });
  }
  let done: { plan: Plan; change: string } | undefined;
  const committed = await store.commit(
    (fresh) => {
      const stamp = makeStamp(fresh, actorOf(args, io, command));
      const proposal = planned(fresh);
      done = { plan: proposal, change: stamp.id };
      return applyPlan(fresh, proposal, stamp);
    },
    { purpose: command },
  );
  if (done === undefined) throw new Error('invariant: commit without a plan');
  presentDiagnostics(io, store.name, committed.diagnostics ?? []);
  return tell(args, io, done.plan, { dryRun: false, changed: committed.changed, change: done.change });
}

function tell(args: Arguments, io: Io, plan: Plan, outcome: { dryRun: boolean; changed: boolean; change?: string }): ExitCode {
  const { dryRun, changed, change: id } = outcome;
  for (const warning of plan.warnings ?? []) io.stderr.write(`note: ${safeText(warning)}\n`);
  if (flag(args, 'json')) {
    printJson(io, 'change', {
      changed: changed && !dryRun,
      dryRun,
      summary: plan.summary,
      ...(changed && id !== undefined ? { change: id } : {}),
      edits: plan.edits,
    });
    return exitCode.done;
  }
  if (!changed) io.stdout.write(`Nothing to change: ${safeText(plan.summary)}\n`);
  else if (dryRun) io.stdout.write(`Would: ${safeText(plan.summary)}\nNothing was written.\n`);
  else io.stdout.write(`${capital(safeText(plan.summary))}\n\`scrutiny undo\` takes it back (change ${id}).\n`);
  return exitCode.done;
}

function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
