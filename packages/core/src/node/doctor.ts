import { realpath } from 'node:fs/promises';
import { StoreError } from '../base/errors.ts';
import type { Loaded } from '../store/store.ts';
import type { DoctorFinding } from './doctor-finding.ts';
import { examineFolder } from './doctor-folder.ts';
import { examineRegister, examineSince } from './doctor-register.ts';
import { unlessMissing } from './file-system.ts';
import { jsonFileStore } from './json-file-store.ts';
import { listSnapshots, readSnapshot, type Snapshot } from './snapshots.ts';
import { findUnmerged } from './unmerged.ts';

/** What the doctor says of a register's file. */
export interface Examination {
  /** Worst first. */
  readonly findings: readonly DoctorFinding[];
  /** Nothing that somebody must look at: there may be an `info`. */
  readonly well: boolean;
  /** How many older states are kept. */
  readonly snapshots: number;
}

const order = { error: 0, warning: 1, info: 2 } as const;

/**
 * Looks a register's file over: whether it reads, what was not understood in it, who holds its lock, what lies beside it, what it lost since the last
 * snapshot, open conflicts, histories that cannot be right. Reads only. What cannot be looked at is a finding too, so that one trouble
 * does not hide the others.
 */
export async function examineFile(path: string): Promise<Examination> {
  const file = (await unlessMissing(realpath(path))) ?? path;
  const snapshots = await listSnapshots(file);
  const { loaded, findings: ofFile } = await load(file, snapshots);
  const findings = [
    ...ofFile,
    ...(loaded === undefined ? [] : examineRegister(loaded.register)),
    ...(await sinceLast(snapshots, loaded)),
    ...(await told(examineFolder(file))),
    ...(await told(gitFindings(file))),
  ].sort((a, b) => order[a.severity] - order[b.severity]);
  return { findings, well: findings.every((finding) => finding.severity === 'info'), snapshots: snapshots.length };
}

/** The register where it can be read, and what is to be said of its file. */
interface Reading {
  readonly loaded?: Loaded;
  readonly findings: readonly DoctorFinding[];
}

async function load(file: string, snapshots: readonly Snapshot[]): Promise<Reading> {
  try {
    const loaded = await jsonFileStore(file).load();
    return { loaded, findings: fileFindings(loaded) };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const [newest] = snapshots;
    const kept =
      newest === undefined ? 'There are no snapshots.' : `${snapshots.length} older states are kept, the newest of ${newest.at}.`;
    const copy = newest === undefined ? '' : ` Or copy an older state: \`scrutiny restore --from ${newest.name} --output FILE\`.`;
    const mend = `${error.details.hint ?? 'Look at the file.'}${copy}`;
    const safe = `Nothing is written to it. ${kept}`;
    return { findings: [{ code: `file-${error.code}`, severity: 'error', message: error.message, safe, mend }] };
  }
}

function fileFindings({ diagnostics, readOnly }: Loaded): readonly DoctorFinding[] {
  const noted = diagnostics.map(
    ({ code, severity, message, hint }): DoctorFinding => ({
      code,
      severity,
      message,
      safe: 'It is kept in the file as it stands.',
      mend: hint ?? 'Correct that line and look again.',
    }),
  );
  if (readOnly === undefined) return noted;
  const mend = 'Update Scrutiny where the version is newer; otherwise ask for the right to write.';
  return [...noted, { code: 'read-only', severity: 'warning', message: readOnly, safe: 'It can be read, and nothing is written.', mend }];
}

async function sinceLast(snapshots: readonly Snapshot[], loaded: Loaded | undefined): Promise<readonly DoctorFinding[]> {
  const [newest] = snapshots;
  if (newest === undefined) return [];
  try {
    const { register } = await readSnapshot(newest);
    return loaded === undefined ? [] : examineSince(register, loaded.register, newest.name);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const mend = 'Older states: `scrutiny restore --list`. The next change of another day keeps a new one.';
    return [{ code: 'snapshot-damaged', severity: 'warning', message: error.message, safe: 'The register itself is not concerned.', mend }];
  }
}

/** A merge that git began and nobody finished: the file may lack one side of it, and still look sound. */
async function gitFindings(file: string): Promise<readonly DoctorFinding[]> {
  if ((await findUnmerged(file)) === undefined) return [];
  const message = 'git is in the middle of a merge of the file: the changes of one side may not be in it';
  const safe = 'git keeps all three versions until the merge is done.';
  return [{ code: 'git-merge', severity: 'error', message, safe, mend: '`scrutiny resolve --git` rebuilds the file from both sides.' }];
}

/** What the system refuses to show, as a finding. */
async function told(work: Promise<readonly DoctorFinding[]>): Promise<readonly DoctorFinding[]> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof StoreError) && !(error instanceof Error && 'code' in error)) throw error;
    const mend = 'Ask for the right to read the folder.';
    return [
      { code: 'folder-unreadable', severity: 'warning', message: error.message, safe: 'The register itself is not concerned.', mend },
    ];
  }
}
