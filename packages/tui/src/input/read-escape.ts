import { controlSequenceKey } from './control-sequence.ts';
import { type Key, namedKey, typedKey } from './key.ts';
import { KEYPAD_TEXT, LETTER_KEYS } from './key-codes.ts';

/**
 * What stands at an ESC: `keys` told by the next `length` characters (none for answers of the terminal), the start of a
 * `paste`, or `more` is needed to tell.
 */
export type EscapeReading =
  | { readonly kind: 'keys'; readonly length: number; readonly keys: readonly Key[] }
  | { readonly kind: 'paste'; readonly length: number }
  | { readonly kind: 'more' };

const more: EscapeReading = { kind: 'more' };

/** Esc on its own; what follows is read as if it had come later, since no command is bound to Alt. */
const escapeAlone: EscapeReading = { kind: 'keys', length: 1, keys: [namedKey('escape')] };

/** Reads the sequence that starts with the ESC at `at`. Depends on the characters alone, never on how they arrived. */
export function readEscape(text: string, at: number): EscapeReading {
  const next = text[at + 1];
  if (next === undefined) return more;
  if (next === '[') return readControlSequence(text, at);
  if (next === 'O') return readSingleShift(text, at);
  if (next === ']') return readString(text, at, /\d/);
  if (next === 'P') return readString(text, at, /[\d>!=?$+]/);
  if (next === '_') return readString(text, at, /G/);
  return escapeAlone;
}

/** `ESC [ …`: most keys, the start and end of a paste, the mouse, and most answers of the terminal. */
function readControlSequence(text: string, at: number): EscapeReading {
  const match = /\[([0-?]*)([ -/]*)/y;
  match.lastIndex = at + 1;
  const [head = '', parameters = '', intermediates = ''] = match.exec(text) ?? [];
  const final = text[at + 1 + head.length];
  if (final === undefined) return more;
  const length = head.length + 2;
  // Not the end of any sequence: someone pressed Esc and typed a bracket.
  if (!/[@-~]/.test(final)) return escapeAlone;
  if (final === '~' && parameters === '200') return { kind: 'paste', length };
  const bare = parameters === '' && intermediates === '';
  // The Linux console names F1 to F5 `ESC [ [ A` to `E`; old mouse reports are `ESC [ M` and three characters.
  if (bare && final === '[') return readConsoleKey(text[at + length], length);
  if (bare && final === 'M') return text.length < at + length + 3 ? more : { kind: 'keys', length: length + 3, keys: [] };
  const key = controlSequenceKey({ parameters, intermediates, final });
  return { kind: 'keys', length, keys: key === undefined ? [] : [key] };
}

function readConsoleKey(letter: string | undefined, length: number): EscapeReading {
  if (letter === undefined) return more;
  const number = 'ABCDE'.indexOf(letter) + 1;
  if (number === 0) return escapeAlone;
  return { kind: 'keys', length: length + 1, keys: [namedKey(`f${number}`)] };
}

/** `ESC O letter`: cursor and function keys and the keypad of terminals in application mode. */
function readSingleShift(text: string, at: number): EscapeReading {
  const letter = text[at + 2];
  if (letter === undefined) return more;
  const name = letter === 'M' ? 'enter' : letter === 'R' ? 'f3' : LETTER_KEYS[letter];
  if (name !== undefined) return { kind: 'keys', length: 3, keys: [namedKey(name)] };
  const typed = KEYPAD_TEXT[letter];
  return typed === undefined ? escapeAlone : { kind: 'keys', length: 3, keys: [typedKey(typed)] };
}

/**
 * An answer of the terminal that runs to `ESC \` or BEL: colours, its name, images. Its first character must look like one
 * (`start`); otherwise someone pressed Esc and typed, and must not lose what follows. Another ESC ends it too.
 */
function readString(text: string, at: number, start: RegExp): EscapeReading {
  const first = text[at + 2];
  if (first === undefined) return more;
  if (!start.test(first)) return escapeAlone;
  const end = text.slice(at + 2).search(/[\u0007\u001B]/);
  if (end === -1) return more;
  const after = at + 2 + end;
  if (text[after] === '\u0007') return { kind: 'keys', length: after + 1 - at, keys: [] };
  if (text[after + 1] === undefined) return more;
  return { kind: 'keys', length: after - at + (text[after + 1] === '\\' ? 2 : 0), keys: [] };
}
