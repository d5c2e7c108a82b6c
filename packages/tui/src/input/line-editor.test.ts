import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namedKey, typedKey } from './key.ts';
import { editorOf, type LineEditor, typeInto } from './line-editor.ts';

const ctrl = (name: string) => namedKey(name, { ctrl: true });

function after(text: string, ...pressed: readonly (readonly [string] | string)[]): LineEditor {
  let editor = editorOf(text);
  for (const one of pressed) {
    const key = typeof one === 'string' ? namedKey(one) : ctrl(one[0]);
    editor = typeInto(editor, key) ?? editor;
  }
  return editor;
}

test.each([
  ['backspace takes the last character', after('abc', 'backspace'), 'ab', 2],
  ['backspace takes a letter with its marks', after('ae\u0301', 'backspace'), 'a', 1],
  ['backspace takes an emoji whole', after('a🙂', 'backspace'), 'a', 1],
  ['delete takes the one under the cursor', after('abc', 'home', 'delete'), 'bc', 0],
  ['Ctrl-W takes a word and the spaces behind it', after('one two  ', ['w']), 'one ', 4],
  ['Ctrl-U takes all before the cursor', after('one two', 'left', ['u']), 'o', 0],
  ['Ctrl-K takes the rest of the line', after('one\ntwo', 'home', ['k']), 'one\n', 4],
  ['Ctrl-Y puts back what was cut', after('one two', ['w'], 'home', ['y']), 'twoone ', 3],
  ['Home goes to the start of the line', after('one\ntwo', 'home'), 'one\ntwo', 4],
  ['End goes to the end of the line', after('one\ntwo', ['a'], ['b'], ['a'], ['e']), 'one\ntwo', 3],
  ['Home at the start of a text that begins with a line end', after('\na', ['b'], ['b'], 'home'), '\na', 0],
])('%s', (_, editor, text, at) => {
  expect([editor.text, editor.at]).toEqual([text, at]);
});

test('a paste into one line has no line ends; into several it keeps them', () => {
  const paste = { kind: 'paste', text: 'one\n two\n', complete: true } as const;
  expect(typeInto(editorOf('x '), paste)?.text).toBe('x one two');
  expect(typeInto(editorOf(''), paste, { multiline: true })?.text).toBe('one\n two\n');
});

test('Enter, Tab and Esc are never taken, Ctrl-J only in several lines', () => {
  for (const name of ['enter', 'tab', 'escape']) expect(typeInto(editorOf('a'), namedKey(name), { multiline: true })).toBeUndefined();
  expect(typeInto(editorOf('a'), ctrl('j'))).toBeUndefined();
  expect(typeInto(editorOf('a'), ctrl('j'), { multiline: true })?.text).toBe('a\n');
});

test('whatever is pressed, the cursor stays inside the text and typed text is never lost by moving', () => {
  const move = fc.constantFrom('left', 'right', 'home', 'end');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(move), (text, moves) => {
      let editor = editorOf(text);
      for (const name of moves) editor = typeInto(editor, namedKey(name)) ?? editor;
      expect(editor.text).toBe(text);
      expect(editor.at).toBeGreaterThanOrEqual(0);
      expect(editor.at).toBeLessThanOrEqual(text.length);
      expect(typeInto(editor, typedKey('x'))?.text).toHaveLength(text.length + 1);
    }),
  );
});
