import { expect, test } from 'vitest';
import { namedKey, typedKey } from './key.ts';
import { keyLabel, lookUp } from './keymap.ts';

const screen = [
  { id: 'down', keys: ['j', 'down'] },
  { id: 'first', keys: ['g g'] },
  { id: 'own q', keys: ['q'] },
];
const everywhere = [
  { id: 'quit', keys: ['q'] },
  { id: 'help', keys: ['?', 'f1'] },
];
const layers = [screen, everywhere];

test.each([
  ['a key', '', typedKey('j'), { kind: 'run', command: screen[0] }],
  ['another key of the same', '', namedKey('down'), { kind: 'run', command: screen[0] }],
  ['the first layer wins', '', typedKey('q'), { kind: 'run', command: screen[2] }],
  ['a key of everywhere', '', namedKey('f1'), { kind: 'run', command: everywhere[1] }],
  ['the first of two', '', typedKey('g'), { kind: 'pending', prefix: 'g' }],
  ['the second of two', 'g', typedKey('g'), { kind: 'run', command: screen[1] }],
  ['any other second is dropped', 'g', typedKey('q'), { kind: 'nothing' }],
  ['Ctrl is another key', '', namedKey('j', { ctrl: true }), { kind: 'nothing' }],
])('%s', (_, pending, key, found) => {
  expect(lookUp(layers, pending, key)).toEqual(found);
});

test.each([
  ['ctrl-d', 'Ctrl-D'],
  ['g g', 'gg'],
  ['page-down', 'PgDn'],
  ['?', '?'],
])('%s is shown as %s', (keys, label) => {
  expect(keyLabel(keys)).toBe(label);
});
