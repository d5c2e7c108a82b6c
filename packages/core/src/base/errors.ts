/** What can go wrong with the register's file. `code` is the only thing to test. */
export type StoreErrorCode =
  | 'missing' // no such file; only `init` and `import` create one
  | 'exists' // a file is there already
  | 'not-a-file' // a folder, a device
  | 'too-large'
  | 'encoding' // not UTF-8
  | 'corrupt' // not JSON, or JSON that cannot be trusted (duplicate keys, conflict markers)
  | 'not-a-register' // JSON of another kind
  | 'newer-version' // written by a newer release; read only
  | 'locked' // another process holds the lock
  | 'changed' // another process changed the same thing
  | 'read-only' // we may not write here
  | 'io'; // disk full, input/output error

/** An operation on the register's file that could not be done. The file is as it was before. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    readonly details: { readonly path?: string; readonly line?: number; readonly column?: number; readonly hint?: string } = {},
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** Why a paper could not be read at all. */
export type DocumentErrorCode =
  | 'missing'
  | 'not-a-file'
  | 'empty'
  | 'encoding'
  | 'binary'
  | 'unsupported'
  | 'too-large'
  | 'malformed'
  | 'io';

/** A paper that cannot be read. Nothing was imported. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  constructor(
    readonly code: DocumentErrorCode,
    message: string,
    readonly details: { readonly path?: string; readonly line?: number; readonly hint?: string } = {},
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** A broken promise of the program itself; never caught in between. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${message}`);
}

/** Marks a branch that the types rule out. */
export function assertNever(value: never): never {
  throw new Error(`invariant: unexpected ${JSON.stringify(value)}`);
}
