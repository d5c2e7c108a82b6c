import { StoreError } from '../base/errors.ts';
import type { Register } from '../model/register.ts';
import { type ParsedRegister, parseRegister } from './parse-register.ts';
import { encode, prepareCommit, prepareNew } from './prepare-commit.ts';
import { serialise } from './serialise.ts';
import type { Committed, Store } from './store.ts';
import { storeErrorOf } from './store-error-of.ts';

/**
 * A register kept in memory, by the same rules as one in a file: for tests, for a browser, for trying something out. Begins with
 * a register, or with the text of a file, or with nothing (then `create` makes one). `revision` counts the changes.
 */
export function memoryStore(initial?: Register | string): Store {
  let state: { readonly parsed: ParsedRegister; readonly bytes: Uint8Array; readonly revision: number } | undefined;
  const begin = (text: string): ParsedRegister => {
    const parsed = parseRegister(text);
    if (!parsed.ok) throw storeErrorOf(parsed.error, 'memory');
    state = { parsed: parsed.value, bytes: encode(text), revision: 1 };
    return parsed.value;
  };
  const current = (): NonNullable<typeof state> => {
    if (state === undefined) throw new StoreError('missing', 'there is no register in memory yet', { path: 'memory' });
    return state;
  };
  if (initial !== undefined) begin(typeof initial === 'string' ? initial : serialise(prepareNew(initial).register));

  return {
    name: 'memory',
    async load() {
      const { parsed, revision } = current();
      const { register, diagnostics, readOnly } = parsed;
      return { register, revision: String(revision), diagnostics, ...(readOnly === undefined ? {} : { readOnly }) };
    },
    async create(register): Promise<Committed> {
      if (state !== undefined) throw new StoreError('exists', 'there is a register in memory already', { path: 'memory' });
      const parsed = begin(serialise(prepareNew(register).register));
      return { register: parsed.register, revision: '1', changed: true };
    },
    async commit(edit): Promise<Committed> {
      const { parsed, bytes, revision } = current();
      if (parsed.readOnly !== undefined) throw new StoreError('newer-version', parsed.readOnly, { path: 'memory' });
      const prepared = prepareCommit(parsed, edit, (after) => same(after, bytes));
      if (prepared === undefined) return { register: parsed.register, revision: String(revision), changed: false };
      state = { parsed: { ...parsed, register: prepared.register, canonical: true }, bytes: prepared.bytes, revision: revision + 1 };
      return { register: prepared.register, revision: String(revision + 1), changed: true };
    },
  };
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
