import { basename, join } from 'node:path';
import { invariant, StoreError } from '../base/errors.ts';
import { type ParsedRegister, parseRegister } from '../store/parse-register.ts';
import { storeErrorOf } from '../store/store-error-of.ts';
import { atomicWrite } from './atomic-write.ts';
import { decodeBytes } from './decode-bytes.ts';
import { type FileSystem, nodeFileSystem, unlessMissing } from './file-system.ts';
import { ioError } from './io-error.ts';
import { revisionOf } from './json-file-adapter.ts';
import { makeSideFolder, sidePath } from './side-folder.ts';

/** An older state of a register's file, kept in `.scrutiny/snap/`. */
export interface Snapshot {
  /** Its file's name; what `restore --from` takes. */
  readonly name: string;
  readonly path: string;
  /** When it was taken, in UTC to the second: `2025-03-10T09:00:00Z`. */
  readonly at: string;
  /** Before what: `day` (the first change of that day), `import`, `bulk`, `migrate-v1`, `restore`, `merge`. */
  readonly purpose: string;
  /** The first twelve digits of the SHA-256 of its bytes: a snapshot that was damaged is known by it. */
  readonly revision: string;
}

/** Which snapshots are kept: all of so many days, and the last ones however old. */
export interface SnapshotRetention {
  readonly days: number;
  readonly last: number;
}

/** The usual retention: 30 days, and the last 20. */
export const usualRetention: SnapshotRetention = { days: 30, last: 20 };

/**
 * The snapshots of a register's file, newest first; none where there is no folder. `file` is the register itself or a link to it. Whatever else lies
 * in the folder is passed over. Throws `StoreError` when the folder cannot be read.
 */
export async function listSnapshots(file: string, fs: FileSystem = nodeFileSystem): Promise<readonly Snapshot[]> {
  const real = (await unlessMissing(fs.realpath(file)).catch(() => undefined)) ?? file;
  const folder = sidePath(real, 'snap');
  try {
    const names = (await unlessMissing(fs.readdir(folder))) ?? [];
    const found = names.flatMap((name) => parseName(name, stem(real), folder) ?? []);
    return found.sort((a, b) => (a.name < b.name ? 1 : -1));
  } catch (error) {
    throw ioError(error, folder, 'read');
  }
}

/** The register as a snapshot has it. Throws `StoreError`: `corrupt` when its bytes are not those that were kept, `missing` when it went. */
export async function readSnapshot(snapshot: Snapshot, fs: FileSystem = nodeFileSystem): Promise<ParsedRegister> {
  const { path } = snapshot;
  try {
    const bytes = await fs.readFile(path);
    if (!revisionOf(bytes).startsWith(snapshot.revision)) {
      const hint = 'Take another snapshot; this one was changed or cut since it was kept.';
      throw new StoreError('corrupt', `${path}: the snapshot is damaged`, { path, hint });
    }
    const parsed = parseRegister(decodeBytes(bytes, path));
    if (!parsed.ok) throw storeErrorOf(parsed.error, path);
    return parsed.value;
  } catch (error) {
    throw ioError(error, path, 'read');
  }
}

/** One snapshot to be kept: the bytes of the file as they are before a change. */
export interface NewSnapshot {
  /** The register itself, not a link to it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly purpose: string;
  /** The moment, ISO 8601 in UTC. */
  readonly now: string;
}

/**
 * Keeps a snapshot, durably; a copy and no hard link, so that an editor which writes into the file in place cannot change the past. Keeps none
 * where the newest has the very same bytes and a purpose of the same day. To be called by the holder of the lock.
 */
export async function keepSnapshot(fs: FileSystem, { file, bytes, purpose, now }: NewSnapshot): Promise<Snapshot> {
  invariant(/^[a-z][a-z0-9-]*$/.test(purpose), 'the purpose of a snapshot is a word');
  const folder = await makeSideFolder(fs, file, 'snap');
  const time = `${now.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const name = `${stem(file)}.${time}.${purpose}.${revisionOf(bytes).slice(0, 12)}.json`;
  const snapshot = parseName(name, stem(file), folder);
  invariant(snapshot !== undefined, 'the name of a snapshot reads back');
  if ((await unlessMissing(fs.lstat(snapshot.path))) !== undefined) return snapshot;
  await atomicWrite(fs, { path: snapshot.path, bytes, mode: 0o600, lastCheck: async () => undefined });
  return snapshot;
}

/**
 * Removes the snapshots that retention lets go, and what killed processes left in their folder. To be called after a good commit, by the
 * holder of the lock. One that cannot be removed harms nobody, and is tried again at the next commit.
 */
export async function pruneSnapshots(
  fs: FileSystem,
  file: string,
  now: string,
  { days, last }: SnapshotRetention = usualRetention,
): Promise<void> {
  const folder = sidePath(file, 'snap');
  const names = (await unlessMissing(fs.readdir(folder)).catch(() => undefined)) ?? [];
  const old = names.flatMap((name) => parseName(name, stem(file), folder) ?? []).sort((a, b) => (a.name < b.name ? 1 : -1));
  const limit = new Date(Date.parse(now) - days * 86_400_000).toISOString();
  const gone = old.slice(last).filter((snapshot) => snapshot.at < limit);
  const leftOver = names.filter((name) => name.startsWith(`.${stem(file)}.`) && /\.\d+\.[0-9a-f]+\.tmp$/.test(name));
  for (const path of [...gone.map((snapshot) => snapshot.path), ...leftOver.map((name) => join(folder, name))]) {
    await fs.unlink(path).catch(() => undefined);
  }
}

/** The register's name without `.json`: registers that lie in one folder share its side folder. */
function stem(file: string): string {
  return basename(file).replace(/\.json$/i, '');
}

function parseName(name: string, prefix: string, folder: string): Snapshot | undefined {
  if (!name.startsWith(`${prefix}.`)) return undefined;
  const rest = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.([a-z][a-z0-9-]*)\.([0-9a-f]{12})\.json$/.exec(name.slice(prefix.length + 1));
  if (rest === null) return undefined;
  const [, year, month, day, hour, minute, second, purpose = '', revision = ''] = rest;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return { name, path: join(folder, name), at, purpose, revision };
}
