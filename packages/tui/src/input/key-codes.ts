/** Last letter of `CSI … letter` and of `SS3 letter` (xterm, VT100 cursor and function keys). */
export const LETTER_KEYS: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
  P: 'f1',
  Q: 'f2',
  S: 'f4',
};

/** First number of `CSI number ~` (VT220 editing and function keys; 1, 4, 7 and 8 differ by terminal and mean the same). */
export const TILDE_KEYS: Readonly<Record<number, string>> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'page-up',
  6: 'page-down',
  7: 'home',
  8: 'end',
  11: 'f1',
  12: 'f2',
  13: 'f3',
  14: 'f4',
  15: 'f5',
  17: 'f6',
  18: 'f7',
  19: 'f8',
  20: 'f9',
  21: 'f10',
  23: 'f11',
  24: 'f12',
};

/** What the numeric keypad types in application mode: `SS3 letter`. */
export const KEYPAD_TEXT: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...'0123456789'].map((digit, at) => [String.fromCharCode(0x70 + at), digit] as const),
  ['X', '='],
  ['j', '*'],
  ['k', '+'],
  ['l', ','],
  ['m', '-'],
  ['n', '.'],
  ['o', '/'],
]);

/** Keys that `CSI number … u` names by number (the kitty keyboard protocol); the keypad types its character. */
export const CODE_KEYS: Readonly<Record<number, string>> = {
  9: 'tab',
  13: 'enter',
  27: 'escape',
  127: 'backspace',
  57414: 'enter',
  57417: 'left',
  57418: 'right',
  57419: 'up',
  57420: 'down',
  57421: 'page-up',
  57422: 'page-down',
  57423: 'home',
  57424: 'end',
  57425: 'insert',
  57426: 'delete',
};

/** The keypad in the kitty protocol: `0` to `9`, then these. */
export const CODE_KEYPAD = { first: 57399, text: '0123456789./*-+' } as const;

/** Where that protocol keeps keys without a character (media, modifiers alone): never text. */
export const PRIVATE_CODES = { first: 57344, last: 63743 } as const;
