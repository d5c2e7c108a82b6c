import { type Key, type KeyPress, type MouseInput, namedKey, typedKey } from './key.ts';
import { CODE_KEYPAD, CODE_KEYS, LETTER_KEYS, PRIVATE_CODES, TILDE_KEYS } from './key-codes.ts';

/** A whole control sequence: `ESC [`, parameters, intermediate characters, a final character. */
export interface ControlSequence {
  readonly parameters: string;
  readonly intermediates: string;
  readonly final: string;
}

/**
 * The key that a control sequence stands for, or nothing: answers of the terminal (its identity, colours, cursor place,
 * focus) and keys that nobody knows are swallowed, never typed.
 */
export function controlSequenceKey({ parameters, intermediates, final }: ControlSequence): Key | undefined {
  if (parameters.startsWith('<')) return mouseInput(parameters.slice(1), final);
  if (/^[=>?]/.test(parameters) || intermediates !== '') return undefined;
  const numbers = parameters.split(';').map((part) => part.split(':').map((digits) => Number(digits === '' ? 0 : digits)));
  const code = numbers[0]?.[0] ?? 0;
  const [modifiers = 0, event = 1] = numbers[1] ?? [];
  // A key that is let go says so in the kitty protocol; it was told when it was pressed.
  if (event === 3) return undefined;
  const held = heldKeys(modifiers);
  if (final === 'u') return codeKey(code, held, numbers[0]?.[1], numbers[2]?.[0]);
  if (final === '~' && code === 27) return codeKey(numbers[2]?.[0] ?? 0, held, undefined, undefined);
  if (final === '~') return known(TILDE_KEYS[code], held);
  if (final === 'Z') return namedKey('tab', { ...held, shift: true });
  if (/^[a-d]$/.test(final)) return known(LETTER_KEYS[final.toUpperCase()], { ...held, shift: true });
  return known(LETTER_KEYS[final], held);
}

interface Held {
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** Modifiers are sent as one more than their bits; nothing sent means none. */
function heldKeys(modifiers: number): Held {
  const bits = Math.max(0, modifiers - 1);
  return { shift: (bits & 1) !== 0, alt: (bits & 2) !== 0, ctrl: (bits & 4) !== 0 };
}

function known(name: string | undefined, held: Held): KeyPress | undefined {
  return name === undefined ? undefined : namedKey(name, held);
}

/** A key by its code point (`CSI u`, `modifyOtherKeys`), with the shifted code point and the text where they are told. */
function codeKey(code: number, held: Held, shifted: number | undefined, text: number | undefined): KeyPress | undefined {
  const name = CODE_KEYS[code];
  if (name !== undefined) return namedKey(name, held);
  const keypad = CODE_KEYPAD.text[code - CODE_KEYPAD.first];
  if (keypad !== undefined) return typedKey(keypad);
  const private_ = code >= PRIVATE_CODES.first && code <= PRIVATE_CODES.last;
  if (private_ || code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const character = String.fromCodePoint(code);
  if (held.ctrl || held.alt) return namedKey(character === ' ' ? 'space' : character.toLowerCase(), held);
  if (text !== undefined && text >= 0x20 && text <= 0xd7ff) return typedKey(String.fromCodePoint(text));
  if (!held.shift) return typedKey(character);
  return typedKey(shifted !== undefined && shifted >= 0x20 && shifted <= 0xd7ff ? String.fromCodePoint(shifted) : character.toUpperCase());
}

const buttons = ['left', 'middle', 'right'] as const;

/** `CSI < button ; column ; row M|m` (SGR mouse). Movement without a button held is not asked for and not told. */
function mouseInput(parameters: string, final: string): MouseInput | undefined {
  const [bits = Number.NaN, column = Number.NaN, row = Number.NaN] = parameters.split(';').map(Number);
  if (![bits, column, row].every(Number.isInteger) || (final !== 'M' && final !== 'm')) return undefined;
  const where = { column: Math.max(0, column - 1), row: Math.max(0, row - 1), shift: (bits & 4) !== 0, ctrl: (bits & 16) !== 0 };
  if ((bits & 64) !== 0) {
    const wheel = bits & 3;
    return wheel > 1 || (bits & 128) !== 0 ? undefined : { kind: 'mouse', action: wheel === 0 ? 'wheel-up' : 'wheel-down', ...where };
  }
  const button = buttons[bits & 3];
  if (button === undefined || (bits & 128) !== 0) return undefined;
  const action = final === 'm' ? 'release' : (bits & 32) !== 0 ? 'drag' : 'press';
  return { kind: 'mouse', action, button, ...where };
}
