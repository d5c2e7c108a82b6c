import { readFile } from 'node:fs/promises';
import { commonBase, type MergedRegisters, mergeRegisters, missingFrom, type Register, safeText } from '@scrutiny/core';
import { type Arguments, flag, text } from '../command.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { parse } from '../merge-texts.ts';
import { conflictLines, conflictList } from '../present/conflicts.ts';
import { printJson } from '../present/json.ts';
import { openStore, resolvePath } from '../session.ts';
import { FailedError } from '../usage-error.ts';

/**
 * Merges another copy of the register into the data file. What both began from is worked out from their histories; where those do not tell, both
 * values are kept as a conflict. The other copy is only read.
 */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const name = text(args, 'file') ?? '';
  const other = await readCopy(name, io);
  const store = await openStore(args, io);
  let merged: MergedRegisters | undefined;
  const merge = (fresh: Register): Register => {
    const base = commonBase(fresh, other);
    merged = mergeRegisters(base, fresh, other);
    for (const side of [fresh, other]) {
      const missing = missingFrom(merged.register, base, side);
      if (missing !== undefined) throw new Error(`invariant: the merge loses ${missing.value} of ${missing.id ?? 'the register'}`);
    }
    return merged.register;
  };
  const dryRun = flag(args, 'dry-run');
  const loaded = dryRun ? await store.load() : undefined;
  const changed =
    loaded === undefined ? (await store.commit(merge, { purpose: 'merge' })).changed : merge(loaded.register) !== loaded.register;
  const conflicts = merged?.conflicts ?? [];
  if (flag(args, 'json')) {
    printJson(io, 'merge', { path: store.name, changed: changed && !dryRun, dryRun, conflicts: conflictList(conflicts) });
    return exitCode.done;
  }
  const what = changed ? `${dryRun ? 'Would merge' : 'Merged'} ${name}` : `Everything in ${name} is here already`;
  io.stdout.write(`${safeText(what)}\n`);
  if (conflicts.length > 0) {
    io.stdout.write(
      `Two people set these differently; \`scrutiny resolve REF FIELD --take ours|theirs|VALUE\` chooses:\n${conflictLines(conflicts)}`,
    );
  }
  return exitCode.done;
}

/** The other copy; a record in it that is not understood would stay behind, so it has to be mended first. */
async function readCopy(name: string, io: Io): Promise<Register> {
  const bytes = await readFile(resolvePath(name, io)).catch((error: NodeJS.ErrnoException) => {
    throw new FailedError(`${name}: the file could not be read (${error.code ?? error.message})`, 'is the name spelt so?');
  });
  const { register, quarantine } = parse({ name, text: decode(bytes, name) });
  if (quarantine.length > 0) {
    throw new FailedError(
      `${name}: ${quarantine.length} of its records are not understood, and would be left behind`,
      `\`scrutiny check --data ${name}\` tells which; nothing was changed`,
    );
  }
  return register;
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FailedError(`${name}: the file is not UTF-8`, 'open it in an editor and save it as UTF-8');
  }
}
