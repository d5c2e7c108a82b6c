import type { TextPlace } from './line-index.ts';

/** What can be wrong with the text of a file; every one of them would lose something if the file were read and saved. */
export type JsonFaultCode =
  | 'empty'
  | 'truncated'
  | 'syntax'
  | 'trailing-comma'
  | 'missing-comma'
  | 'comment'
  | 'not-a-json-value'
  | 'quotes'
  | 'control-character'
  | 'bad-escape'
  | 'nul'
  | 'text-after-the-end'
  | 'conflict-markers'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'bad-number'
  | 'too-deep'
  | 'lone-surrogate'
  | 'wrong-shape'
  | 'not-a-register'
  | 'version';

/**
 * One thing that is wrong with the text of a file, where, and what to do. An `error` means that the file is not opened; a `warning` (half of
 * a surrogate pair) that it is, as nothing is lost.
 */
export interface JsonFault extends TextPlace {
  readonly code: JsonFaultCode;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint: string;
}

/** What went wrong, before its place is worked out. */
export interface FaultAt {
  readonly code: JsonFaultCode;
  readonly at: number;
  readonly message: string;
  readonly hint: string;
}

const restore = 'Restore the file from a backup or from version control; nothing has been written to it.';
const mend = 'Correct the file by hand, or restore it from a backup; nothing has been written to it.';

/** Says in plain words why the text cannot go on as it does at `at`, where `expected` should stand. */
export function nameFault(text: string, at: number, expected: string): FaultAt {
  const rest = text.slice(at, at + 24);
  const fault = (code: JsonFaultCode, message: string, hint = mend): FaultAt => ({ code, at, message, hint });
  if (rest === '') return fault('truncated', `the file ends too early: ${expected} should follow`, restore);
  if (rest.startsWith('//') || rest.startsWith('/*') || rest.startsWith('#')) {
    return fault('comment', 'there is a comment; JSON has none', 'Take the comment out; a note on a record belongs in its "notes".');
  }
  const word = /^-?[A-Za-z_$][\w$]*/.exec(rest)?.[0];
  if (word !== undefined) return fault('not-a-json-value', `${word} is not a JSON value; ${expected} should stand here`);
  if (/^['‘’“”«»`]/.test(rest)) return fault('quotes', `texts must stand between straight double quotes ("), not ${rest.charAt(0)}`);
  if (/^[\]}]/.test(rest) && /,\s*$/.test(text.slice(Math.max(0, at - 200), at))) {
    return fault('trailing-comma', `there is a comma before the closing ${rest.charAt(0)}`, 'Take the comma out.');
  }
  if (expected.startsWith('a comma') && /^["{[\d-]/.test(rest)) {
    return fault(
      'missing-comma',
      `a comma is missing before ${JSON.stringify(rest.split('\n')[0])}`,
      'Put a comma at the end of the line before.',
    );
  }
  if (/^[+.\d]/.test(rest)) return fault('not-a-json-value', `${/^[+.\deE-]+/.exec(rest)?.[0]} is not written as JSON writes numbers`);
  return fault('syntax', `${expected} should stand here, not ${JSON.stringify(rest.split('\n')[0] ?? rest)}`);
}
