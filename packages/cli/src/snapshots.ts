import { link, unlink, writeFile } from 'node:fs/promises';
import {
  differencesSince,
  makeStamp,
  type RecordDifference,
  type Register,
  restoreRecords,
  StoreError,
  safeText,
  serialise,
} from '@scrutiny/core';
import { listSnapshots, readSnapshot, type Snapshot } from '@scrutiny/core/node';
import { type Arguments, flag, list, text } from './command.ts';
import { confirm } from './confirm.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { presentDiagnostics } from './present/diagnostics.ts';
import { printJson } from './present/json.ts';
import { actorOf, openStore, resolvePath } from './session.ts';
import { FailedError, UsageError } from './usage-error.ts';

/** Lists the older states of the file, newest first, each with how the register differs from it by now. */
export async function tellSnapshots(args: Arguments, io: Io): Promise<ExitCode> {
  const store = await openStore(args, io);
  const snapshots = await listSnapshots(store.name);
  // A register that cannot be read is when the list is needed most.
  const now = await store.load().then(
    (loaded) => loaded.register,
    (error: unknown) => {
      if (!(error instanceof StoreError)) throw error;
      io.stderr.write(`scrutiny: ${safeText(error.message)}\n`);
      return undefined;
    },
  );
  const rows = [];
  for (const snapshot of snapshots) rows.push({ snapshot, ...(await compared(snapshot, now)) });
  if (flag(args, 'json')) {
    const told = rows.map(({ snapshot: { name, at, purpose }, counts, damaged }) => ({
      name,
      at,
      purpose,
      ...counts,
      ...(damaged ? { damaged } : {}),
    }));
    printJson(io, 'snapshots', { count: told.length, snapshots: told });
    return exitCode.done;
  }
  if (rows.length === 0) io.stderr.write('No older states are kept yet: the first change of a day, and every import, keep one.\n');
  for (const { snapshot, counts, damaged } of rows) {
    const since = damaged
      ? 'damaged'
      : counts === undefined
        ? 'not compared'
        : `since then ${counts.changed} changed, ${counts.added} added, ${counts.missing} missing`;
    io.stdout.write(`${safeText(snapshot.name)}  ${when(snapshot)}  ${since}\n`);
  }
  return exitCode.done;
}

interface Comparison {
  readonly counts?: { readonly changed: number; readonly added: number; readonly missing: number };
  readonly damaged: boolean;
}

async function compared(snapshot: Snapshot, now: Register | undefined): Promise<Comparison> {
  try {
    const { register } = await readSnapshot(snapshot);
    if (now === undefined) return { damaged: false };
    const differences = differencesSince(register, now);
    const of = (kind: RecordDifference['kind']): number => differences.filter((one) => one.kind === kind).length;
    return { damaged: false, counts: { changed: of('changed'), added: of('added'), missing: of('missing') } };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { damaged: true };
  }
}

/**
 * Brings records back as an older state of the file has them, as one change with its history; what came later stays. Without references and `--all` it only
 * shows what differs. With `--output` it copies that state to a new file and touches nothing else.
 */
export async function restoreFrom(args: Arguments, io: Io, wanted: string): Promise<ExitCode> {
  const store = await openStore(args, io);
  const snapshot = choose(await listSnapshots(store.name), wanted);
  const { register: then, quarantine } = await readSnapshot(snapshot);
  const output = text(args, 'output');
  if (output !== undefined) return copyTo(io, resolvePath(output, io), serialise(then, quarantine));
  const loaded = await store.load();
  presentDiagnostics(io, store.name, loaded.diagnostics);
  const differences = differencesSince(then, loaded.register);
  const ids = wantedIds(args, differences);
  const chosen = differences.filter(({ id, kind }) => kind !== 'added' && (ids === 'none' || ids === 'all' || ids.has(id)));
  const only = ids === 'none' || flag(args, 'dry-run');
  if (!flag(args, 'json') || !only) show(flag(args, 'json') ? io.stderr : io.stdout, snapshot, differences, chosen);
  if (only || chosen.length === 0) {
    if (flag(args, 'json')) printJson(io, 'restore', { snapshot: snapshot.name, changed: false, dryRun: only, differences });
    else if (ids === 'none' && chosen.length > 0)
      io.stdout.write('Nothing was written. Name the records to bring back, or all with --all.\n');
    else io.stdout.write('Nothing was written.\n');
    return exitCode.done;
  }
  if (!(await confirm(args, io, `Bring back ${chosen.length === 1 ? 'this record' : `these ${chosen.length} records`}?`))) {
    io.stderr.write('Nothing was written.\n');
    return exitCode.failed;
  }
  let change = '';
  const committed = await store.commit(
    (fresh) => {
      const stamp = makeStamp(fresh, actorOf(args, io, `restore --from ${snapshot.name}`));
      change = stamp.id;
      return restoreRecords(fresh, then, new Set(chosen.map(({ id }) => id)), stamp);
    },
    { purpose: 'restore' },
  );
  presentDiagnostics(io, store.name, committed.diagnostics ?? []);
  if (flag(args, 'json'))
    printJson(io, 'restore', { snapshot: snapshot.name, changed: committed.changed, dryRun: false, change, differences: chosen });
  else io.stdout.write(`Brought back ${chosen.length}. \`scrutiny undo\` takes it back (change ${change}).\n`);
  return exitCode.done;
}

function choose(snapshots: readonly Snapshot[], wanted: string): Snapshot {
  const fitting =
    wanted === 'latest' ? snapshots.slice(0, 1) : snapshots.filter(({ name, at }) => name.includes(wanted) || at.startsWith(wanted));
  const [one] = fitting;
  if (one !== undefined && (fitting.length === 1 || one.name === wanted)) return one;
  const why = one === undefined ? `there is no older state ${wanted}` : `${wanted} fits ${fitting.length} older states`;
  throw new FailedError(why, '`scrutiny restore --list` lists them');
}

/** The ids of the records that were named; a reference of either side counts. */
function wantedIds(args: Arguments, differences: readonly RecordDifference[]): ReadonlySet<string> | 'all' | 'none' {
  const refs = list(args, 'ref');
  if (flag(args, 'all')) {
    if (refs.length > 0) throw new UsageError('--all and references', 'give one or the other');
    return 'all';
  }
  if (refs.length === 0) return 'none';
  return new Set(
    refs.map((ref) => {
      const named = differences.find(({ id, name }) => id === ref || name.toUpperCase() === ref.toUpperCase());
      if (named === undefined)
        throw new FailedError(`${ref} does not differ from that state, or is not in it`, 'without references, the differences are shown');
      return named.id;
    }),
  );
}

function show(
  out: Pick<Io['stdout'], 'write'>,
  snapshot: Snapshot,
  all: readonly RecordDifference[],
  chosen: readonly RecordDifference[],
): void {
  out.write(`${safeText(snapshot.name)}, ${when(snapshot)}\n`);
  for (const { name, kind, fields } of chosen) {
    out.write(kind === 'missing' ? `  + ${safeText(name)} is missing now\n` : `  ~ ${safeText(name)}: ${safeText(fields.join(', '))}\n`);
  }
  const later = all.filter(({ kind }) => kind === 'added');
  if (later.length > 0) out.write(`  ${later.length} came later and ${later.length === 1 ? 'stays' : 'stay'}: ${safeText(few(later))}\n`);
  if (all.length === 0) out.write('  the register is as it was then\n');
}

function few(differences: readonly RecordDifference[]): string {
  const names = differences.map(({ name }) => name);
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}

function when({ at, purpose }: Snapshot): string {
  const words: { readonly [purpose: string]: string } = { day: 'the first change of that day', bulk: 'a change of many records' };
  return `${at.replace('T', ' ').slice(0, 16)} UTC, before ${words[purpose] ?? `a ${purpose}`}`;
}

/** Copies an older state to a file that is not there yet. */
async function copyTo(io: Io, path: string, content: string): Promise<ExitCode> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content, { flag: 'wx', mode: 0o600 });
    await link(temporary, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const there = error.code === 'EEXIST';
    throw new FailedError(`${path}: ${there ? 'there is a file already' : `not written (${error.code})`}`, 'name another file');
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
  io.stderr.write(`Wrote ${path}\n`);
  return exitCode.done;
}
