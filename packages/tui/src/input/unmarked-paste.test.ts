import { expect, test } from 'vitest';
import { decode, emptyDecoder } from './decode.ts';
import { keyId } from './key.ts';
import { pastesUnmarked, softenEnters } from './unmarked-paste.ts';

function ids(input: string): readonly string[] {
  return softenEnters(decode(emptyDecoder, Buffer.from(input)).keys).map((key) => (key.kind === 'key' ? keyId(key) : key.kind));
}

test('an Enter after more text than anyone types at once starts a new line', () => {
  expect(ids(`${'x'.repeat(21)}\r`).at(-1)).toBe('ctrl-j');
  expect(ids(`${'x'.repeat(11)}\r${'x'.repeat(11)}\r`).filter((id) => id !== 'x')).toEqual(['enter', 'ctrl-j']);
});

test('an Enter after text that may well have been typed submits', () => {
  expect(ids(`${'x'.repeat(20)}\r`).at(-1)).toBe('enter');
});

test.each([
  ['linux', true],
  ['vt220', true],
  ['xterm-256color', false],
  ['tmux-256color', false],
  [undefined, false],
])('%s', (term, unmarked) => {
  expect(pastesUnmarked(term)).toBe(unmarked);
});
