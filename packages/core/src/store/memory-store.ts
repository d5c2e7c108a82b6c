import { StoreError } from '../base/errors.ts';
import type { Register } from '../model/register.ts';
import { type ParsedRegister, parseRegister } from './parse-register.ts';
import { prepareCommit, prepareNew } from './prepare-commit.ts';
import type { Committed, Store } from './store.ts';
import { storeErrorOf } from './store-error-of.ts';

/**
 * A register kept in memory, by the same rules as one in a file: for tests, for a browser, for trying something out. Begins with
 * a register, or with the text of a file, or with nothing (then `create` makes one). `revision` counts the changes.
 */
export function memoryStore(initial?: Register | string): Store {
  let state: { readonly parsed: ParsedRegister; readonly text: string; readonly revision: number } | undefined;
  const keep = (text: string, revision: number): ParsedRegister => {
    const parsed = parseRegister(text);
    if (!parsed.ok) throw storeErrorOf(parsed.error, 'memory');
    state = { parsed: parsed.value, text, revision };
    return parsed.value;
  };
  const current = (): NonNullable<typeof state> => {
    if (state === undefined) throw new StoreError('missing', 'there is no register in memory yet', { path: 'memory' });
    return state;
  };
  if (initial !== undefined) keep(typeof initial === 'string' ? initial : prepareNew(initial).text, 1);

  return {
    name: 'memory',
    async load() {
      const { parsed, revision } = current();
      const { register, diagnostics, readOnly } = parsed;
      return { register, revision: String(revision), diagnostics, ...(readOnly === undefined ? {} : { readOnly }) };
    },
    async create(register): Promise<Committed> {
      if (state !== undefined) throw new StoreError('exists', 'there is a register in memory already', { path: 'memory' });
      const parsed = keep(prepareNew(register).text, 1);
      return { register: parsed.register, revision: '1', changed: true };
    },
    async commit(edit): Promise<Committed> {
      const { parsed, text, revision } = current();
      if (parsed.readOnly !== undefined) throw new StoreError('newer-version', parsed.readOnly, { path: 'memory' });
      const prepared = prepareCommit(parsed, edit, text);
      if (prepared === undefined) return { register: parsed.register, revision: String(revision), changed: false };
      state = { parsed: { ...parsed, register: prepared.register, canonical: true }, text: prepared.text, revision: revision + 1 };
      return { register: prepared.register, revision: String(revision + 1), changed: true };
    },
  };
}
