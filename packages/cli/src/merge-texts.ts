import {
  emptyRegister,
  type MergeConflict,
  mergeQuarantine,
  mergeRegisters,
  missingFrom,
  type ParsedRegister,
  parseRegister,
  type Register,
  serialise,
} from '@scrutiny/core';
import { FailedError } from './usage-error.ts';

/** One version of a register's file, and what to call it when it cannot be read. */
export interface Version {
  readonly name: string;
  readonly text: string;
}

/** A merged register as the text of its file; always one that can be opened. */
export interface MergedText {
  readonly text: string;
  readonly register: Register;
  /** What this merge could not decide. It is in the text as well. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges three versions of a register's file. What is not understood in them is kept as it stands. An empty base stands for none, as git
 * hands over where both sides added the file. Fails for a version that cannot be read or is of a newer release. Before it answers
 * it makes sure that the text can be opened and that nothing of either side is missing in it.
 */
export function mergeTexts(base: Version, ours: Version, theirs: Version): MergedText {
  const [b, o, t] = [base.text.trim() === '' ? nothing : parse(base), parse(ours), parse(theirs)];
  const merged = mergeRegisters(b.register, o.register, t.register);
  const { register, quarantine } = mergeQuarantine(merged.register, {
    base: b.quarantine,
    ours: o.quarantine,
    theirs: t.quarantine,
  });
  const text = serialise(register, quarantine);
  for (const side of [o, t]) {
    const missing = missingFrom(register, b.register, side.register);
    if (missing !== undefined) throw new Error(`invariant: the merge loses ${missing.value} of ${missing.id ?? 'the register'}`);
  }
  const again = parseRegister(text);
  if (!again.ok || serialise(again.value.register, again.value.quarantine) !== text) {
    throw new Error('invariant: what was merged would not open again');
  }
  return { text, register, conflicts: merged.conflicts };
}

const nothing: Pick<ParsedRegister, 'register' | 'quarantine'> = { register: emptyRegister(), quarantine: [] };

/** A version, read strictly: one that would lose something by being read is not merged. */
export function parse({ name, text }: Version): ParsedRegister {
  const parsed = parseRegister(text);
  if (!parsed.ok) {
    const [fault] = parsed.error.faults;
    const where = fault === undefined ? name : `${name}, line ${fault.line}`;
    throw new FailedError(`${where}: ${fault?.message ?? 'the file cannot be read'}`, fault?.hint);
  }
  if (parsed.value.readOnly !== undefined) throw new FailedError(`${name}: ${parsed.value.readOnly}`);
  return parsed.value;
}
