/**
 * A key as a keymap sees it. `name` is the character itself for keys that type one (`j`, `J`, `?`), or one of `enter`,
 * `tab`, `backspace`, `delete`, `escape`, `space`, `insert`, `up`, `down`, `left`, `right`, `home`, `end`, `page-up`,
 * `page-down`, `f1` to `f12`. With Ctrl, letters are lower case (`ctrl-j` is also what a bare line feed is).
 */
export interface KeyPress {
  readonly kind: 'key';
  readonly name: string;
  readonly ctrl: boolean;
  /** Told by the terminal for keys that type nothing; a typed capital says it by its character. */
  readonly shift: boolean;
  /** Only from terminals that report it on its own. No command is bound to it: Esc and then a key looks the same in most. */
  readonly alt?: true;
  /** What the key types where text is wanted: one character. Absent for keys that type nothing. */
  readonly text?: string;
}

/** Text that was pasted: one event, never run as commands, never submitted. Line ends are LF. */
export interface Paste {
  readonly kind: 'paste';
  readonly text: string;
  /** False when the terminal never said where the paste ends; more of it may follow as keys. */
  readonly complete: boolean;
}

/** What the mouse did at a cell; `column` and `row` count from 0 at the top left. */
export interface MouseInput {
  readonly kind: 'mouse';
  readonly action: 'press' | 'release' | 'drag' | 'wheel-up' | 'wheel-down';
  /** The wheel has none. */
  readonly button?: 'left' | 'middle' | 'right';
  readonly column: number;
  readonly row: number;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

/** One thing that the person did. */
export type Key = KeyPress | Paste | MouseInput;

/** A key that types nothing, unless told otherwise. */
export function namedKey(name: string, held: { readonly ctrl?: boolean; readonly shift?: boolean; readonly alt?: boolean } = {}): KeyPress {
  const key = { kind: 'key', name, ctrl: held.ctrl === true, shift: held.shift === true } as const;
  return held.alt === true ? { ...key, alt: true } : key;
}

/** A key that types a character. */
export function typedKey(character: string): KeyPress {
  return { kind: 'key', name: character === ' ' ? 'space' : character, ctrl: false, shift: false, text: character };
}

/**
 * How a keymap writes a key: `j`, `J`, `?`, `space`, `enter`, `shift-tab`, `ctrl-d`, `ctrl-shift-up`. Shift is not written for
 * keys that type a character, since the character tells it.
 */
export function keyId(key: KeyPress): string {
  const shift = key.shift && key.text === undefined ? 'shift-' : '';
  return `${key.ctrl ? 'ctrl-' : ''}${key.alt === true ? 'alt-' : ''}${shift}${key.name}`;
}
