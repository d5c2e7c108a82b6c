import {
  type AnyRecord,
  type ConflictChoice,
  collections,
  conflictsIn,
  findRecommendation,
  type Json,
  type MergeConflict,
  type Plan,
  planResolve,
  type Register,
  type Result,
  resolveInRegister,
} from '@scrutiny/core';
import { change, refused } from '../change.ts';
import { type Arguments, flag, text } from '../command.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { conflictLines, conflictList } from '../present/conflicts.ts';
import { printJson } from '../present/json.ts';
import { rebuildFromGit } from '../rebuild-from-git.ts';
import { openStore, openView } from '../session.ts';
import { UsageError } from '../usage-error.ts';

/** Lists conflicts; with `--take` settles one as one change; with `--git` rebuilds the file of an unfinished merge. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  if (flag(args, 'git')) return rebuildFromGit(args, io);
  const [ref, field, take] = [text(args, 'ref'), text(args, 'field'), text(args, 'take')];
  if (take === undefined) return tell(args, io, ref, field);
  if (ref === undefined || field === undefined) {
    throw new UsageError('resolve which conflict?', 'name the record and the field: scrutiny resolve REF FIELD --take ours');
  }
  if (ref === 'register') return settleRegister(args, io, field, take);
  return change(args, io, 'resolve', (register): Result<Plan> => {
    const record = recordNamed(register, ref);
    return planResolve(register, record, field, choiceOf(take, record.conflicts, field));
  });
}

async function tell(args: Arguments, io: Io, ref: string | undefined, field: string | undefined): Promise<ExitCode> {
  const { register } = await openView(args, io);
  const id = ref === undefined || ref === 'register' ? undefined : recordNamed(register, ref).id;
  const found = conflictsIn(register).filter(
    (one) => (ref === undefined || one.id === id) && (field === undefined || one.conflict.field === field),
  );
  if (flag(args, 'json')) printJson(io, 'conflicts', { conflicts: conflictList(found) });
  else if (found.length === 0) io.stdout.write('No conflicts.\n');
  else {
    io.stdout.write(`Two people set these differently; the first value is the one shown:\n${conflictLines(found)}`);
    io.stdout.write('`scrutiny resolve REF FIELD --take ours|theirs|VALUE` chooses the first, the second, or another.\n');
  }
  return exitCode.done;
}

/** The register itself has no history: its settings change without an `undo`. */
async function settleRegister(args: Arguments, io: Io, field: string, take: string): Promise<ExitCode> {
  const store = await openStore(args, io);
  const settled = (register: Register): Register => {
    const result = resolveInRegister(register, field, choiceOf(take, register.conflicts, field));
    if (!result.ok) throw refused(result.error);
    return result.value;
  };
  const dryRun = flag(args, 'dry-run');
  if (dryRun) settled((await store.load()).register);
  else await store.commit(settled, { purpose: 'resolve' });
  if (flag(args, 'json')) printJson(io, 'change', { changed: !dryRun, dryRun, summary: `conflict on ${field} settled`, edits: [] });
  else io.stdout.write(dryRun ? `Would settle the conflict on ${field}\nNothing was written.\n` : `Conflict on ${field} settled\n`);
  return exitCode.done;
}

/** A recommendation by its reference, or any record by its id. */
function recordNamed(register: Register, name: string): AnyRecord {
  const byId = collections.flatMap((collection) => register[collection] as readonly AnyRecord[]).find((record) => record.id === name);
  if (byId !== undefined) return byId;
  const found = findRecommendation(register, name);
  if (!found.ok) throw refused(found.error);
  return found.value;
}

/** What is typed is a text where both values are; for dates, lists and numbers it is JSON. */
function choiceOf(take: string, conflicts: readonly MergeConflict['conflict'][] | undefined, field: string): ConflictChoice {
  if (take === 'ours' || take === 'theirs' || take === 'current') return take;
  const values = (conflicts ?? []).filter((one) => one.field === field).flatMap((one) => [one.ours, one.theirs, one.base]);
  const isText = values.every((value) => value === undefined || typeof value === 'string');
  return { value: isText ? take : jsonOf(take) };
}

function jsonOf(take: string): Json {
  try {
    return JSON.parse(take) as Json;
  } catch {
    throw new UsageError(`--take ${take}: not understood`, 'ours, theirs, current, or the value as JSON');
  }
}
