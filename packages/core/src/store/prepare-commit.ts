import { invariant } from '../base/errors.ts';
import { sameValue } from '../base/same-value.ts';
import { type AnyRecord, collections, emptyRegister, type Register } from '../model/register.ts';
import { holdNothingLost } from './nothing-lost.ts';
import { Writer } from './out.ts';
import type { ParsedRegister } from './parse-register.ts';
import { isRecord, recordFault, recordWords } from './partition.ts';
import { inKeyOrder } from './quarantine.ts';
import { renderRecord } from './render-record.ts';
import { isSafeValue } from './safe-value.ts';
import { serialise } from './serialise.ts';

/** A change that is fit to be written: the register as it will be, and the bytes of its file. */
export interface Prepared {
  readonly register: Register;
  readonly bytes: Uint8Array;
}

/**
 * Carries out an edit on a register that was just read, and checks what came of it: nothing is lost, every record that was
 * touched is one that this release will understand, and its text reads back as the same value. `undefined` when the text stays the same:
 * then there is nothing to write. What the edit throws passes through; a result that fails a check is a fault of the
 * program and throws too. `stands` says whether these are the bytes of the file as it is.
 */
export function prepareCommit(
  fresh: ParsedRegister,
  edit: (register: Register) => Register,
  stands: (bytes: Uint8Array) => boolean,
): Prepared | undefined {
  // A file in a form of its own is not written anew for its form alone.
  const before = fresh.canonical ? undefined : serialise(fresh.register, fresh.quarantine);
  const edited = edit(fresh.register);
  const text = serialise(edited, fresh.quarantine);
  const bytes = encode(text);
  if (before === undefined ? stands(bytes) : text === before) return undefined;
  checkTouched(fresh.register, edited);
  return { register: sorted(edited), bytes };
}

/** A register that begins: the same checks, from nothing. */
export function prepareNew(register: Register): Prepared {
  checkTouched(emptyRegister(), register);
  return { register: sorted(register), bytes: encode(serialise(register)) };
}

/** The same content as this release writes it, whatever it was read from; `undefined` where the bytes stand so already. */
export function prepareNewest(fresh: ParsedRegister, stands: (bytes: Uint8Array) => boolean): Prepared | undefined {
  const bytes = encode(serialise(fresh.register, fresh.quarantine));
  return stands(bytes) ? undefined : { register: fresh.register, bytes };
}

/** A text as the bytes of a file. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function checkTouched(before: Register, after: Register): void {
  for (const { collection, record } of holdNothingLost(before, after)) {
    const name = `${recordWords[collection]} ${record.id}`;
    invariant(isRecord(record, collection), `the ${name} would not be understood: ${explain(record, collection)}`);
    const writer = new Writer();
    renderRecord(record, collection, writer);
    invariant(sameValue(JSON.parse(writer.whole), record), `the ${name} holds a value that JSON cannot keep`);
  }
  for (const [key, value] of Object.entries(after)) {
    if (key in emptyRegister() && key !== 'settings') continue;
    invariant(isSafeValue(value, 1), `"${key}" nests too deep or has a key that may not be used`);
  }
}

function explain(record: AnyRecord, collection: (typeof collections)[number]): string {
  return recordFault(record, collection).message;
}

/** The register with every list in the order of the file. Lists that are so already stay the same objects. */
function sorted(register: Register): Register {
  const lists = collections.map((collection) => [collection, Object.freeze(inKeyOrder<AnyRecord>(register[collection]))]);
  return Object.freeze({ ...register, ...Object.fromEntries(lists) }) as Register;
}
