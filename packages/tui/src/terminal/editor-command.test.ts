import { expect, test } from 'vitest';
import { editorCommand, placeWords, splitCommand } from './editor-command.ts';

test.each([
  ['nothing', '', []],
  ['a program', 'vim', ['vim']],
  ['arguments', '  code   --wait ', ['code', '--wait']],
  ['double quotes', 'script --wait "a b"', ['script', '--wait', 'a b']],
  ['single quotes keep all', `ed '\\"x"'`, ['ed', '\\"x"']],
  ['a path with blanks', '"/opt/My Editor/bin/ed" -n', ['/opt/My Editor/bin/ed', '-n']],
  ['a backslash before a blank', '/opt/My\\ Editor/ed', ['/opt/My Editor/ed']],
  ['a backslash in double quotes', '"a\\"b\\\\c\\d"', ['a"b\\c\\d']],
  ['quotes inside a word', `a"b c"'d e'f`, ['ab cd ef']],
  ['an empty argument', `ed '' ""`, ['ed', '', '']],
  ['a quote that is never closed', '"a b', ['a b']],
  ['a backslash at the end', 'ed\\', ['ed']],
  ['nothing else means anything', 'ed $HOME; rm *', ['ed', '$HOME;', 'rm', '*']],
])('%s', (_, line, words) => {
  expect(splitCommand(line)).toEqual(words);
});

test.each([
  [{ VISUAL: 'code --wait', EDITOR: 'ed' }, 'code'],
  [{ EDITOR: 'ed' }, 'ed'],
  [{ VISUAL: ' ', EDITOR: 'ed' }, 'ed'],
  [{}, 'vi'],
])('%o runs %s', (environment, program) => {
  expect(editorCommand(environment).program).toBe(program);
});

test.each([
  ['vi', ['+412', 'weald.json']],
  ['/usr/bin/nvim', ['+412', 'weald.json']],
  ['nano', ['+412', 'weald.json']],
  ['code', ['--goto', 'weald.json:412']],
  ['C:\\Programs\\Code.exe', ['--goto', 'weald.json:412']],
  ['hx', ['weald.json:412']],
  // It might open a file called +412.
  ['./my-editor', ['weald.json']],
])('%s opens a file at a line with %j', (program, words) => {
  expect(placeWords(program, 'weald.json', 412)).toEqual(words);
});

test('without a line any editor gets the file alone', () => {
  expect(placeWords('vi', 'weald.json', undefined)).toEqual(['weald.json']);
});
