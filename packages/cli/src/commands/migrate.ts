import { StoreError, safeText, schemaVersion } from '@scrutiny/core';
import { findUnmerged, type JsonFileStore, jsonFileStore, listSnapshots } from '@scrutiny/core/node';
import { storeOptions } from '../build.ts';
import { type Arguments, flag } from '../command.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { presentDiagnostics } from '../present/diagnostics.ts';
import { printJson } from '../present/json.ts';
import { openStore } from '../session.ts';
import { FailedError } from '../usage-error.ts';

/** Writes the file anew in this release's version and form, after a snapshot. A newer file is refused, with what to update. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const store: JsonFileStore = jsonFileStore((await openStore(args, io)).name, storeOptions);
  if ((await findUnmerged(store.name)) !== undefined) {
    throw new FailedError(`${store.name} is in the middle of a git merge`, '`scrutiny resolve --git` finishes it; nothing was changed');
  }
  const loaded = await store.load();
  presentDiagnostics(io, store.name, loaded.diagnostics);
  if (loaded.readOnly !== undefined) throw new StoreError('read-only', loaded.readOnly, { path: store.name });
  const dryRun = flag(args, 'dry-run');
  const { changed: needed } = await store.migrate({ dryRun });
  const changed = needed && !dryRun;
  const [newest] = changed ? await listSnapshots(store.name) : [];
  if (flag(args, 'json')) {
    printJson(io, 'migration', {
      dryRun,
      needed,
      changed,
      version: schemaVersion,
      ...(newest === undefined ? {} : { snapshot: newest.name }),
    });
  } else if (changed) {
    io.stdout.write(`Written as version ${schemaVersion}. The old state is kept as ${safeText(newest?.name ?? '')}\n`);
  } else if (needed) {
    const older = loaded.diagnostics.find((one) => one.code === 'older-version');
    io.stdout.write(
      `Would write the file in the form of version ${schemaVersion}: ${safeText(older?.message ?? 'only its form differs')}\n`,
    );
    io.stdout.write('Nothing was written.\n');
  } else {
    io.stdout.write(`Nothing to do: the file is in the form of version ${schemaVersion}.\n`);
  }
  return exitCode.done;
}
