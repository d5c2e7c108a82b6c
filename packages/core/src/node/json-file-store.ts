import { constants } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Low } from 'lowdb';
import { invariant, StoreError } from '../base/errors.ts';
import type { Register } from '../model/register.ts';
import type { Versions } from '../store/migrate.ts';
import type { ParsedRegister } from '../store/parse-register.ts';
import type { Prepared } from '../store/prepare-commit.ts';
import type { Committed, Loaded, Store } from '../store/store.ts';
import { exists } from './atomic-write.ts';
import { type FileSystem, nodeFileSystem, systemCode, unlessMissing } from './file-system.ts';
import { ioError } from './io-error.ts';
import { type AdapterOptions, jsonFileAdapter, type Named, type RegisterFile, revisionOf } from './json-file-adapter.ts';
import { type HeldLock, type LockPatience, takeLock, usualPatience } from './lock-file.ts';
import { snapshotBefore } from './snapshot-before.ts';
import { pruneSnapshots, type SnapshotRetention, usualRetention } from './snapshots.ts';
import { sweep } from './sweep.ts';
import { systemClock } from './system-clock.ts';

/** The largest file that is opened, unless the options say otherwise: some 130,000 recommendations with all their history. */
export const maxRegisterBytes = 256 * 1024 * 1024;

/** How often an edit is carried out again because a program that knows no lock changed the file at that very moment. */
const attempts = 5;

/** Choices of a file store; none is needed. */
export interface JsonFileStoreOptions {
  /** @default 256 MiB */
  readonly maxBytes?: number;
  /** How long to wait for others who are saving. */
  readonly patience?: LockPatience;
  /** How long older states of the file are kept in `.scrutiny/snap`; `false` keeps none. */
  readonly snapshots?: SnapshotRetention | false;
  /** The file system, for tests. */
  readonly fs?: FileSystem;
  /** The moment, ISO 8601 in UTC, for tests; the computer's clock otherwise. */
  readonly now?: () => string;
  /** The versions of the file that are known, for tests; those of this release otherwise. */
  readonly versions?: Versions;
  /**
   * Names the build of the program that uses the store. A file that is byte for byte what the very same build saved there last is not checked again
   * when it is opened, which takes as long as to read it. Two programs that understand registers differently must never give one name.
   * @default none: every file is checked
   */
  readonly build?: string;
}

/** A store in a file, which can also be brought to the newest version with nothing else changed. */
export interface JsonFileStore extends Store {
  /**
   * Writes the file anew in the newest version's canonical form, after a snapshot; what it says stays the same. `changed` is false where it is so
   * already. A file of an older version needs no such step: it is brought up with the first change that is saved. With `dryRun`, `changed` says
   * whether there is anything to do, and nothing is written.
   */
  migrate(options?: { readonly dryRun?: boolean }): Promise<Committed>;
}

/**
 * A register in one JSON file. Nothing is held between calls but what was last parsed. When `commit` answers, a power cut cannot take the
 * change back (on a local disk); the file is always the old or the new one, whole; nobody's change is written over unseen;
 * a file that is not understood is not written to; reading never writes. Beside the file, `FILE.lock` is there while it is saved.
 */
export function jsonFileStore(path: string, options: JsonFileStoreOptions = {}): JsonFileStore {
  const {
    maxBytes = maxRegisterBytes,
    patience = usualPatience,
    fs = nodeFileSystem,
    snapshots = usualRetention,
    versions,
    build,
  } = options;
  const now = options.now ?? systemClock().now;
  const given = resolve(path);
  let last: Last | undefined;

  const open = (real: string, more: Partial<AdapterOptions> = {}): Low<RegisterFile | null> =>
    new Low<RegisterFile | null>(
      jsonFileAdapter({ fs, path: real, maxBytes, ...(versions && { versions }), ...(build && { build }), ...more }),
      null,
    );

  /** What the system refuses is told as the store's own error; what an edit throws is not touched. */
  const told = async <T>(work: Promise<T>, doing: 'read' | 'save', at = given): Promise<T> =>
    work.catch((error: unknown) => {
      throw ioError(error, at, doing);
    });

  const underLock = async <T>(real: string, purpose: string, work: (lock: HeldLock) => Promise<T>): Promise<T> => {
    const lock = await told(takeLock(fs, `${real}.lock`, purpose, patience), 'save');
    try {
      await told(sweep(fs, real, lock.nonce), 'save');
      return await work(lock);
    } finally {
      // A lock that cannot be removed is taken over by the next save; what was saved stays saved.
      await lock.release().catch(() => undefined);
    }
  };

  const write = async (db: Low<RegisterFile | null>, prepared: Prepared, before?: ParsedRegister): Promise<Committed> => {
    const { bytes } = prepared;
    const named: Named = { revision: revisionOf(bytes) };
    const kept = { quarantine: before?.quarantine ?? [], diagnostics: before?.diagnostics ?? [] };
    const parsed: ParsedRegister = { ...kept, register: prepared.register, canonical: true };
    db.data = { parsed, bytes, named };
    await db.write();
    last = { named, parsed };
    return { register: prepared.register, revision: named.revision, changed: true };
  };

  const commitOnce = async (real: string, lock: HeldLock, prepare: Prepare, purpose: string): Promise<Committed> => {
    const db = open(real, { stillHeld: () => holdLock(lock, given), recall: (named) => recalled(last, named) });
    await db.read();
    const file = db.data;
    invariant(file !== null, 'a file was read');
    const reason = await told(readOnlyReason(fs, real, file.parsed), 'save');
    if (reason !== undefined) throw reason;
    const prepared = prepare(file);
    if (prepared === undefined) return { register: file.parsed.register, revision: file.named.revision, changed: false };
    if (snapshots === false) return write(db, prepared, file.parsed);
    const { olderVersion, register: before } = file.parsed;
    const pending = { file: real, bytes: file.bytes, before, after: prepared.register, purpose, now: now() };
    const notes = await snapshotBefore(fs, { ...pending, ...(olderVersion === undefined ? {} : { olderVersion }) });
    const committed = await write(db, prepared, file.parsed);
    // Only after a good commit: what is let go may have been the last good state.
    await pruneSnapshots(fs, real, pending.now, snapshots);
    return notes.length === 0 ? committed : { ...committed, diagnostics: notes };
  };

  const commitUnderLock = async (purpose: string, prepare: Prepare): Promise<Committed> => {
    const real = await told(fs.realpath(given), 'read');
    return underLock(real, purpose, async (lock) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await commitOnce(real, lock, prepare, purpose);
        } catch (error) {
          if (!(error instanceof StoreError && error.code === 'changed') || attempt >= attempts || !(await lock.isOurs())) throw error;
        }
      }
    });
  };

  return {
    name: path,
    async load(): Promise<Loaded> {
      const db = open(given, { looking: true });
      await db.read();
      const file = db.data;
      invariant(file !== null, 'a file was read');
      const { parsed, named } = file;
      last = { named, parsed };
      const reason = await told(readOnlyReason(fs, await told(fs.realpath(given), 'read'), parsed), 'read');
      return {
        register: parsed.register,
        get revision() {
          return named.revision;
        },
        diagnostics: parsed.diagnostics,
        ...(reason === undefined ? {} : { readOnly: reason.message }),
      };
    },

    async create(register: Register): Promise<Committed> {
      const prepared = (await saving()).prepareNew(register);
      const folder = await told(fs.realpath(dirname(given)), 'save', dirname(given));
      const real = join(folder, basename(given));
      return underLock(real, 'make a register', async (lock) => {
        if ((await told(unlessMissing(fs.lstat(real)), 'save')) !== undefined) throw exists(given);
        return write(open(real, { stillHeld: () => holdLock(lock, given) }), prepared);
      });
    },

    async commit(edit, { purpose = 'save a change' } = {}): Promise<Committed> {
      const { prepareCommit } = await saving();
      return commitUnderLock(purpose, ({ parsed, bytes }) => prepareCommit(parsed, edit, (after) => saysTheSame(bytes, after)));
    },

    async migrate({ dryRun = false } = {}): Promise<Committed> {
      const { prepareNewest } = await saving();
      const newest: Prepare = ({ parsed, bytes }) => prepareNewest(parsed, (after) => saysTheSame(bytes, after));
      if (!dryRun) return commitUnderLock('migrate', newest);
      const db = open(given);
      await db.read();
      const file = db.data;
      invariant(file !== null, 'a file was read');
      return { register: file.parsed.register, revision: file.named.revision, changed: newest(file) !== undefined };
    },
  };
}

/** What is to be written in place of a file that was just read; `undefined` where nothing is. */
type Prepare = (file: RegisterFile) => Prepared | undefined;

/** What makes a text of a register and checks it, loaded when there is something to save: most commands only read. */
function saving(): Promise<typeof import('../store/prepare-commit.ts')> {
  return import('../store/prepare-commit.ts');
}

/** Whether a file says what is about to be written, with a byte order mark or without. */
function saysTheSame(file: Uint8Array, bytes: Uint8Array): boolean {
  const hasMark = file[0] === 0xef && file[1] === 0xbb && file[2] === 0xbf;
  return Buffer.compare(hasMark ? file.subarray(3) : file, bytes) === 0;
}

/** What was parsed last. */
interface Last {
  readonly named: Named;
  readonly parsed: ParsedRegister;
}

/** What was parsed before, where it is what the file says: one that is not in canonical form is parsed anew. */
function recalled(last: Last | undefined, { revision }: Named): ParsedRegister | undefined {
  return last?.named.revision === revision && last.parsed.canonical ? last.parsed : undefined;
}

async function holdLock(lock: HeldLock, path: string): Promise<void> {
  if (await lock.isOurs()) return;
  const hint = 'This computer seems to have slept while saving. Nothing was written; save again.';
  throw new StoreError('locked', `${path}: not saved, another computer took over while we were saving`, { path, hint });
}

/**
 * Why nothing may be written: a newer version, or a file or folder that says so. Its mode counts even for an administrator, whom
 * the system lets write everywhere: a file that somebody made read-only was meant to stay as it is.
 */
async function readOnlyReason(fs: FileSystem, real: string, parsed: ParsedRegister): Promise<StoreError | undefined> {
  if (parsed.readOnly !== undefined) return new StoreError('newer-version', `${real}: ${parsed.readOnly}`, { path: real });
  for (const place of [real, dirname(real)]) {
    const may = (await mayWrite(fs, place)) && ((await fs.stat(place)).mode & 0o222) !== 0;
    const hint = 'Ask for the right to write, or work on a copy.';
    if (!may)
      return new StoreError('read-only', `${place}: ${place === real ? 'the file' : 'the folder'} is read-only`, { path: place, hint });
  }
  return undefined;
}

async function mayWrite(fs: FileSystem, path: string): Promise<boolean> {
  try {
    await fs.access(path, constants.W_OK);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(systemCode(error) ?? '')) return false;
    throw error;
  }
}
