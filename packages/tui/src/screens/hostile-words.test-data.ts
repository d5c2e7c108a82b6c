/** Everything that text can do to a terminal, as bytes: cursor, erasing, titles, clipboard, modes, replies, bells, shifts, directions. */
const weapons = [
  ...[
    '\u001B[2J',
    '\u001B[3J',
    '\u001B[H',
    '\u001B[1A',
    '\u001B[31;1m',
    '\u001B[?1049l',
    '\u001B[?25l',
    '\u001B[6n',
    '\u001B[>c',
    '\u001Bc',
    '\u001B7',
    '\u001B(0',
  ],
  ...[
    '\u001B]0;owned\u0007',
    '\u001B]52;c;cm0gLXJmIC8=\u0007',
    '\u001B]8;;http://evil.example\u001B\\',
    '\u001BP$q"p\u001B\\',
    '\u001B_x\u001B\\',
    '\u001B^x\u001B\\',
    '\u001B',
  ],
  ...[
    '\u009B2J',
    '\u009D0;owned\u009C',
    '\u0090x\u009C',
    '\u0085',
    '\u008D',
    '\u0007',
    '\b\b\b',
    '\r',
    '\n',
    '\r\n',
    '\t',
    '\u000B',
    '\u000C',
    '\u000E',
    '\u0000',
    '\u007F',
  ],
  ...[
    '\u202E',
    '\u202D',
    '\u2066',
    '\u2069',
    '\u200F',
    '\u061C',
    '\u2028',
    '\u2029',
    '\uFEFF',
    '\u200B',
    '\u00AD',
    '\uD800',
    '\uDC00',
    '\u{E0041}',
    '\uFFF9',
  ],
];
const words = ['Asks', 'that', 'the', 'Café', '東京の図書館', 'e\u0301', '👩‍👩‍👧', '⚠️', 'half ½', '-', '{+', '+}', '='];

/** Strings that nobody should ever have to read, the same at each run: `next` is always another one. */
export function hostileWords(): { next(): string; count(): number } {
  let seed = 20240201;
  let made = 0;
  const pick = (from: readonly string[]): string => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return from[Math.floor((seed / 2 ** 32) * from.length)] ?? '';
  };
  return {
    count: () => made,
    next: () => {
      made += 1;
      const parts = Array.from({ length: 6 }, () => pick(words) + pick(weapons) + pick(words));
      return `${made} ${parts.join(pick(['', ' ', '\u001B', '\u009B']))}`;
    },
  };
}
