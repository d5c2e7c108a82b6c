import type { Diagnostic } from '../base/diagnostic.ts';
import { StoreError } from '../base/errors.ts';
import { type AnyRecord, collections, type Register } from '../model/register.ts';
import type { FileSystem } from './file-system.ts';
import { keepSnapshot, listSnapshots } from './snapshots.ts';

/** A change that touches so many records is one that people may want to take back by the file. */
export const bulkRecords = 10;

/** What no change of this kind is made without: these replace or add much at once, by what a file or a program says. */
const needed: ReadonlySet<string> = new Set(['import', 'restore', 'merge', 'migrate']);

/** A change that is about to be written. */
export interface PendingChange {
  /** The register itself, not a link to it. */
  readonly file: string;
  /** Its bytes as they are, and what was read from them. */
  readonly bytes: Uint8Array;
  readonly before: Register;
  readonly after: Register;
  /** The version of the file where it is older than what is written. */
  readonly olderVersion?: number;
  /** As given to `commit`; its first word counts. */
  readonly purpose: string;
  /** The moment, ISO 8601 in UTC. */
  readonly now: string;
}

/** Why a snapshot is to be kept, and whether the change waits for it. */
export interface SnapshotReason {
  readonly purpose: string;
  readonly required: boolean;
}

/**
 * Whether the state before a change is to be kept, and why: before every import, restore, merge and migration; before a change of many records;
 * before the first change of each day (UTC). `undefined` where it need not be.
 */
async function snapshotReason(fs: FileSystem, change: PendingChange): Promise<SnapshotReason | undefined> {
  const { olderVersion, purpose, file, now } = change;
  if (olderVersion !== undefined) return { purpose: `migrate-v${olderVersion}`, required: true };
  const word = /^[a-z]+/.exec(purpose)?.[0] ?? '';
  if (needed.has(word)) return { purpose: word, required: true };
  if (touchedRecords(change.before, change.after) >= bulkRecords) return { purpose: 'bulk', required: false };
  const today = (await listSnapshots(file, fs)).some((snapshot) => snapshot.at.slice(0, 10) === now.slice(0, 10));
  return today ? undefined : { purpose: 'day', required: false };
}

/**
 * Keeps the state before a change where it is due. A snapshot that cannot be kept stops an import, restore, merge or migration (`StoreError` `io`, the
 * file is as it was), and is told as a warning of any other change: an officer who has to write down one thing must be able to.
 */
export async function snapshotBefore(fs: FileSystem, change: PendingChange): Promise<readonly Diagnostic[]> {
  let required = needed.has(/^[a-z]+/.exec(change.purpose)?.[0] ?? '') || change.olderVersion !== undefined;
  try {
    const reason = await snapshotReason(fs, change);
    if (reason === undefined) return [];
    required = reason.required;
    await keepSnapshot(fs, { file: change.file, bytes: change.bytes, purpose: reason.purpose, now: change.now });
    return [];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (!required) {
      const hint = 'The change itself was saved. Make room, or let .scrutiny beside the file be written, so that older states are kept.';
      return [{ code: 'no-snapshot', severity: 'warning', message: `no snapshot of the file as it was could be kept: ${why}`, hint }];
    }
    const hint = 'The file is as it was before. Make room, or let .scrutiny beside the file be written, and try again.';
    throw new StoreError(
      'io',
      `${change.file}: not saved, no snapshot could be kept first: ${why}`,
      { path: change.file, hint },
      {
        cause: error,
      },
    );
  }
}

/** How many records the change made or altered; others are the very same objects. */
function touchedRecords(before: Register, after: Register): number {
  return collections.reduce((sum, collection) => {
    if (before[collection] === after[collection]) return sum;
    const old = new Set<AnyRecord>(before[collection]);
    return sum + (after[collection] as readonly AnyRecord[]).filter((record) => !old.has(record)).length;
  }, 0);
}
