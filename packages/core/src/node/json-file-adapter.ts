import { createHash } from 'node:crypto';
import type { Adapter } from 'lowdb';
import { invariant, StoreError } from '../base/errors.ts';
import type { Versions } from '../store/migrate.ts';
import { parseOwnSave } from '../store/parse-own-save.ts';
import type { ParsedRegister } from '../store/parse-register.ts';
import { storeErrorOf } from '../store/store-error-of.ts';
import { atomicWrite } from './atomic-write.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { FileFacts, FileSystem } from './file-system.ts';
import { ioError } from './io-error.ts';
import { isOwnSave, noteOwnSave } from './own-save.ts';

/** A register's file as it was read, or as it is to be. */
export interface RegisterFile {
  readonly parsed: ParsedRegister;
  readonly bytes: Uint8Array;
  readonly named: Named;
}

/** What the adapter works with. `path` is the file itself, not a link to it. */
export interface AdapterOptions {
  readonly fs: FileSystem;
  readonly path: string;
  readonly maxBytes: number;
  /** Throws when we may not put the new file in place any more: the lock was lost. */
  readonly stillHeld?: () => Promise<void>;
  /** What was parsed from these bytes before. */
  readonly recall?: (named: Named) => ParsedRegister | undefined;
  /** The versions of the file that are known; those of this release otherwise. */
  readonly versions?: Versions;
  /** The build of the program, where it is to believe what it saved itself. */
  readonly build?: string;
  /** Whether the file is only looked at: then that nothing touched it is proof enough of what it says. */
  readonly looking?: boolean;
}

/**
 * Reads and writes a register's file for lowdb. Reading throws rather than let lowdb go on with a default: an absent or damaged file is never
 * an empty register. Writing replaces exactly the file that was last read here (`StoreError` `changed` when it is another by now) or
 * makes a new one where none was read.
 */
export function jsonFileAdapter(options: AdapterOptions): Adapter<RegisterFile | null> {
  const { fs, path, maxBytes, stillHeld, recall, versions, build, looking } = options;
  let base: { readonly facts: FileFacts; readonly named: Named } | undefined;
  const read = async (bytes: Uint8Array, facts: FileFacts, named: Named): Promise<ParsedRegister> => {
    const own = build !== undefined && (await isOwnSave(fs, path, build, named, looking === true ? facts : undefined));
    const text = decodeBytes(bytes, path);
    return (own ? parseOwnSave(text) : undefined) ?? parse(text, path, versions);
  };
  return {
    async read() {
      try {
        const { bytes, facts } = await readWhole(fs, path, maxBytes);
        const named = revisionLater(bytes);
        const parsed = recall?.(named) ?? (await read(bytes, facts, named));
        base = { facts, named };
        return { parsed, bytes, named };
      } catch (error) {
        throw ioError(error, path, 'read');
      }
    },
    async write(file) {
      invariant(file !== null, 'there is nothing to write');
      const replaced = base;
      const lastCheck = async (): Promise<void> => {
        await stillHeld?.();
        if (replaced === undefined) return;
        const now = await readWhole(fs, path, maxBytes);
        if (revisionOf(now.bytes) !== replaced.named.revision) throw changed(path);
      };
      try {
        const { bytes, named, parsed } = file;
        const written = await atomicWrite(fs, { path, bytes, lastCheck, ...(replaced === undefined ? {} : { replaces: replaced.facts }) });
        // Only what was wholly understood is believed unseen.
        const understood = parsed.quarantine.length + parsed.diagnostics.length === 0;
        if (build !== undefined && understood) await noteOwnSave(fs, path, build, named, written);
      } catch (error) {
        throw ioError(error, path, 'save');
      }
    },
  };
}

/** Names exactly these bytes. */
export function revisionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What has a revision: the SHA-256 of its bytes. */
export interface Named {
  readonly revision: string;
}

/** The revision of bytes that nobody changes, worked out when it is first asked for: a command that only looks never asks. */
function revisionLater(bytes: Uint8Array): Named {
  let held: Uint8Array | undefined = bytes;
  let revision = '';
  return {
    get revision() {
      if (held !== undefined) {
        revision = revisionOf(held);
        held = undefined;
      }
      return revision;
    },
  };
}

/** The bytes of a regular file of bearable size. */
async function readWhole(
  fs: FileSystem,
  path: string,
  maxBytes: number,
): Promise<{ readonly bytes: Uint8Array; readonly facts: FileFacts }> {
  const facts = await fs.stat(path);
  if (!facts.isFile()) {
    throw new StoreError('not-a-file', `${path}: a folder or a device, not a file`, {
      path,
      hint: 'Name the register itself, as folder/scrutiny.json.',
    });
  }
  const bytes = facts.size > maxBytes ? undefined : await fs.readFile(path);
  if (bytes === undefined || bytes.length > maxBytes) {
    const limit = `${Math.round(maxBytes / 1024 / 1024)} MiB`;
    throw new StoreError('too-large', `${path}: larger than ${limit}`, { path, hint: 'No register is so large. Is this the right file?' });
  }
  return { bytes, facts };
}

/** What checks a register is loaded when one has to be checked. */
async function parse(text: string, path: string, versions?: Versions): Promise<ParsedRegister> {
  const { parseRegister } = await import('../store/parse-register.ts');
  const parsed = parseRegister(text, versions, { wellFormed: true });
  if (!parsed.ok) throw storeErrorOf(parsed.error, path);
  return parsed.value;
}

function changed(path: string): StoreError {
  const hint = 'Nothing was written over it. Open the register again; if a sync program works here, let it finish first.';
  return new StoreError('changed', `${path}: another program changed the file at the same moment`, { path, hint });
}
