import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DecoderState, decode, emptyDecoder, flush, WAIT_MS, waitingFor } from './decode.ts';
import { type Key, keyId } from './key.ts';

const ESC = '\u001b';

/** Short names of keys, so that a table can be read. */
function named(key: Key): string {
  if (key.kind === 'paste') return `paste${key.complete ? '' : '…'}(${key.text})`;
  if (key.kind === 'mouse') return `${key.action}${key.button === undefined ? '' : ` ${key.button}`} ${key.column},${key.row}`;
  return keyId(key);
}

function decodeAll(chunks: readonly (string | Uint8Array)[]): { keys: readonly Key[]; state: DecoderState } {
  let state = emptyDecoder;
  const keys: Key[] = [];
  for (const chunk of chunks) {
    const decoded = decode(state, typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    state = decoded.state;
    keys.push(...decoded.keys);
  }
  return { keys, state };
}

test.each<[string, readonly (string | Uint8Array)[], readonly string[]]>([
  ['a burst is as many keys', ['jjjjj'], ['j', 'j', 'j', 'j', 'j']],
  ['a prompt in one write', ['nHi\r'], ['n', 'H', 'i', 'enter']],
  ['Enter, Tab and Backspace inside a burst', ['a\r\t\u007f\b'], ['a', 'enter', 'tab', 'backspace', 'backspace']],
  ['a line feed is Ctrl-J, not Enter', ['\n'], ['ctrl-j']],
  ['Ctrl and a letter', ['\u0003\u0004\u001a'], ['ctrl-c', 'ctrl-d', 'ctrl-z']],
  ['Ctrl and a space, a backslash', ['\u0000\u001c'], ['ctrl-space', 'ctrl-\\']],
  ['a space has a name', [' '], ['space']],
  ['arrows', [`${ESC}[A${ESC}[B${ESC}[C${ESC}[D`], ['up', 'down', 'right', 'left']],
  ['arrows in application mode', [`${ESC}OA${ESC}OH`], ['up', 'home']],
  ['an arrow split after ESC', [ESC, '[B'], ['down']],
  ['an arrow split inside', [`${ESC}[`, '1;', '5A'], ['ctrl-up']],
  [
    'Home and End in all their ways',
    [`${ESC}[H${ESC}[1~${ESC}[7~${ESC}[F${ESC}[4~${ESC}OF`],
    ['home', 'home', 'home', 'end', 'end', 'end'],
  ],
  ['Delete, Insert, pages', [`${ESC}[3~${ESC}[2~${ESC}[5~${ESC}[6~`], ['delete', 'insert', 'page-up', 'page-down']],
  ['F1 in three dialects', [`${ESC}OP${ESC}[11~${ESC}[[A`], ['f1', 'f1', 'f1']],
  ['Shift-Tab', [`${ESC}[Z`], ['shift-tab']],
  ['Shift and an arrow', [`${ESC}[1;2A${ESC}[a`], ['shift-up', 'shift-up']],
  ['Esc and a key in one read is two keys', [`${ESC}j`], ['escape', 'j']],
  ['Esc, Esc, arrow', [`${ESC}${ESC}[A`], ['escape', 'up']],
  [
    'Esc before a capital that starts answers',
    [`${ESC}Px`, `${ESC}]x`, `${ESC}_x`],
    ['escape', 'P', 'x', 'escape', ']', 'x', 'escape', '_', 'x'],
  ],
  ['Esc, a bracket and no sequence', [`${ESC}[é`], ['escape', '[', 'é']],
  ['a paste is one event', [`${ESC}[200~Adq\ny${ESC}[201~`], ['paste(Adq\ny)']],
  ['a paste keeps what looks like keys', [`${ESC}[200~${ESC}[A\u0003${ESC}[201~j`], [`paste(${ESC}[A\u0003)`, 'j']],
  ['line ends of a paste', [`${ESC}[200~a\r\nb\rc${ESC}[201~`], ['paste(a\nb\nc)']],
  ['a paste split in its marks', [`x${ESC}[20`, '0~o', `ne${ESC}[2`, '01~y'], ['x', 'paste(one)', 'y']],
  ['an empty paste is told', [`${ESC}[200~${ESC}[201~`], ['paste()']],
  ['a stray end of a paste is swallowed', [`${ESC}[201~j`], ['j']],
  ['UTF-8 split in a character', [Uint8Array.of(0xc2), Uint8Array.of(0xbd)], ['½']],
  ['an emoji split in three', [Uint8Array.of(0xf0), Uint8Array.of(0x9f, 0x91), Uint8Array.of(0x8d)], ['👍']],
  ['bytes that are no UTF-8 are shown as such', [Uint8Array.of(0xa3, 0x6a)], ['\ufffd', 'j']],
  ['a letter and its accent', ['e\u0301'], ['e', '\u0301']],
  [
    'CSI u: plain, Ctrl, Esc, Enter with Shift',
    [`${ESC}[106u${ESC}[99;5u${ESC}[27u${ESC}[13;2u`],
    ['j', 'ctrl-c', 'escape', 'shift-enter'],
  ],
  ['CSI u: capitals and shifted signs', [`${ESC}[106;2u${ESC}[49:33;2u${ESC}[50;2;34u`], ['J', '!', '"']],
  ['CSI u: a key let go, a modifier alone', [`${ESC}[106;1:3u${ESC}[57441;2u`], []],
  ['CSI u: the keypad', [`${ESC}[57404u${ESC}[57414u${ESC}[57413u`], ['5', 'enter', '+']],
  ['modifyOtherKeys', [`${ESC}[27;5;105~`], ['ctrl-i']],
  ['Alt from a terminal that tells it', [`${ESC}[1;3A`], ['alt-up']],
  ['an answer about colours, either end', [`${ESC}]10;rgb:ffff/ffff/ffff${ESC}\\a${ESC}]11;rgb:0/0/0\u0007b`], ['a', 'b']],
  ['answers about the terminal', [`${ESC}[?62;22c${ESC}[>1;2;0c${ESC}[?1u${ESC}[12;40R${ESC}[?2026;2$y${ESC}[8;40;120t`], []],
  ['a device string', [`${ESC}P>|XTerm(390)${ESC}\\j`], ['j']],
  ['an answer broken off by a key', [`${ESC}]10;rgb${ESC}[A`], ['up']],
  ['focus in and out', [`${ESC}[I${ESC}[Oj`], ['j']],
  [
    'the mouse',
    [`${ESC}[<0;10;3M${ESC}[<0;10;3m${ESC}[<64;1;1M${ESC}[<65;1;1M${ESC}[<34;5;6M`],
    ['press left 9,2', 'release left 9,2', 'wheel-up 0,0', 'wheel-down 0,0', 'drag right 4,5'],
  ],
  ['the mouse without a button, and broken reports', [`${ESC}[<35;5;6M${ESC}[<0;1M${ESC}[<0;1;1Q`], []],
  ['an old mouse report is not typed', [`${ESC}[M !!j`], ['j']],
  ['an unknown sequence is not typed', [`${ESC}[99;9;9qj`], ['j']],
])('%s', (_, chunks, names) => {
  expect(decodeAll(chunks).keys.map(named)).toEqual(names);
});

test('keys that type say what, others do not', () => {
  expect(decodeAll(['J é\t']).keys.map((key) => (key.kind === 'key' ? key.text : ''))).toEqual(['J', ' ', 'é', undefined]);
});

test.each([
  ['nothing held', 'j', 'nothing', []],
  ['a lone ESC is Esc', ESC, 'escape', ['escape']],
  ['a bracket after it was typed', `${ESC}[`, 'escape', ['escape', '[']],
  ['a sequence without its end is dropped', `${ESC}[1;5`, 'sequence', []],
  ['an answer without its end is dropped', `${ESC}]10;rgb`, 'sequence', []],
  ['a paste without its end is told as it is', `${ESC}[200~one\rtwo`, 'paste', ['paste…(one\ntwo)']],
])('after the wait: %s', (_, input, waiting, names) => {
  const { state } = decodeAll([input]);
  expect(waitingFor(state)).toBe(waiting);
  const flushed = flush(state);
  expect(flushed.keys.map(named)).toEqual(names);
  expect(waitingFor(flushed.state)).toBe('nothing');
});

test('half a character outlasts the wait', () => {
  const { state } = decodeAll([Uint8Array.of(0xe2, 0x80)]);
  expect(decode(flush(state).state, Uint8Array.of(0xa6)).keys.map(named)).toEqual(['…']);
});

test('Esc is told well within the time that one notices', () => {
  expect(WAIT_MS.escape).toBeLessThan(100);
});

const fragment = fc.oneof(
  fc.constantFrom(
    ESC,
    `${ESC}[`,
    `${ESC}O`,
    `${ESC}]`,
    `${ESC}P`,
    `${ESC}\\`,
    '\u0007',
    `${ESC}[200~`,
    `${ESC}[201~`,
    '1',
    ';',
    '5',
    ':',
    '<',
    '?',
    'A',
    'M',
    'u',
    '~',
    'é',
    '👍',
    '\r',
    '\n',
    '[',
  ),
  fc.string({ maxLength: 3 }),
);
const stream = fc.oneof(
  fc.array(fragment, { maxLength: 40 }).map((parts) => Buffer.from(parts.join(''))),
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
);

test('any chunking of a stream gives the same keys', () => {
  fc.assert(
    fc.property(stream, fc.array(fc.nat(80), { maxLength: 12 }), (bytes, cuts) => {
      const at = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
      const chunks = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
      const whole = decodeAll([bytes]);
      const parts = decodeAll(chunks);
      expect(parts.keys).toEqual(whole.keys);
      expect(flush(parts.state).keys).toEqual(flush(whole.state).keys);
    }),
    { numRuns: 2000 },
  );
});

test('no key ever types a control character', () => {
  fc.assert(
    fc.property(stream, (bytes) => {
      const { keys, state } = decodeAll([bytes]);
      for (const key of [...keys, ...flush(state).keys])
        if (key.kind === 'key') expect(key.text ?? '').not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    }),
  );
});
