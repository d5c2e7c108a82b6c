import type { Diagnostic } from '../base/diagnostic.ts';
import type { Register } from '../model/register.ts';

/** A register as it was read. `revision` names exactly these bytes (their SHA-256, or a counter in memory). */
export interface Loaded {
  readonly register: Register;
  readonly revision: string;
  /** Records that were not understood and are kept as they stand, and anything else worth saying. */
  readonly diagnostics: readonly Diagnostic[];
  /** Why nothing may be written (a newer version, a read-only file); absent when it may. */
  readonly readOnly?: string;
}

/** What `commit` answers. `changed` is false when the new register is byte for byte the old one: then nothing was written. */
export interface Committed {
  readonly register: Register;
  readonly revision: string;
  readonly changed: boolean;
  /** What the person should know although it is saved: that no snapshot could be kept. */
  readonly diagnostics?: readonly Diagnostic[];
}

/**
 * Where a register is kept. Every store passes the same contract suite.
 *
 * `commit` re-reads under the lock and gives `edit` the freshest register, so that nobody's change is overwritten unseen; when
 * `edit` throws, nothing is written. Both throw `StoreError`.
 */
export interface Store {
  /** For people: the path, or "memory". */
  readonly name: string;
  /** Throws `StoreError` `missing` when there is none: an absent file is never an empty register. */
  load(): Promise<Loaded>;
  /** Makes a new one; throws `StoreError` `exists` when there is one. */
  create(register: Register): Promise<Committed>;
  commit(edit: (fresh: Register) => Register, options?: { readonly purpose?: string }): Promise<Committed>;
}
