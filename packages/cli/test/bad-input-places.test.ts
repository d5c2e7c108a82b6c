import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { paper } from './papers.ts';
import { newFolder, runIn } from './run-in.ts';

/** The system lets an administrator read everything. */
const isAdministrator = process.getuid?.() === 0;

function placesIn(folder: string): void {
  mkdirSync(join(folder, 'folder.csv'));
  symlinkSync('nowhere.txt', join(folder, 'dangling.txt'));
  symlinkSync('loop.txt', join(folder, 'loop.txt'));
  writeFileSync(join(folder, 'secret.txt'), 'Minutes\n');
  chmodSync(join(folder, 'secret.txt'), 0o000);
  writeFileSync(join(folder, 'huge.txt'), Buffer.alloc(65 * 1024 * 1024, 'pool is open. '));
  writeFileSync(join(folder, 'long.csv'), Buffer.alloc(50 * 1024 * 1024, 'swimming pool '));
}

test.each([
  ['no such file', 'missing.txt'],
  ['a folder', 'folder.csv'],
  ['a path through a file', 'secret.txt/paper.txt'],
  ['a link to nowhere', 'dangling.txt'],
  ['a link to itself', 'loop.txt'],
  ['a device', '/dev/zero'],
  ['a device without end', '/dev/null'],
  ['a name too long', `${'x'.repeat(300)}.txt`],
  ['a file beyond what is read', 'huge.txt'],
  ...(isAdministrator ? [] : [['one that may not be read', 'secret.txt']]),
])('%s: one line, a hint, nothing written', async (_, name = '') => {
  const folder = newFolder();
  placesIn(folder);
  const before = readdirSync(folder);
  const { code, err, out } = await runIn(folder, ['import', name]);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toMatch(/^scrutiny: [^\n]+\n {2}[^\n]+\n$/);
  expect(readdirSync(folder)).toEqual(before);
});

test('fifty megabytes that are no paper are refused', async () => {
  const folder = newFolder();
  placesIn(folder);
  expect((await runIn(folder, ['import', 'long.csv'])).code).toBe(1);
});

test.each([
  ['a folder', (folder: string) => mkdirSync(join(folder, 'register'))],
  ['no such file', () => undefined],
  ['a link to nowhere', (folder: string) => symlinkSync('nowhere', join(folder, 'register'))],
  ['nothing in it', (folder: string) => writeFileSync(join(folder, 'register'), '')],
  ['cut off', (folder: string) => writeFileSync(join(folder, 'register'), '{"format":"scrutiny-register","schemaVersion":1,"recomm')],
  ['of another program', (folder: string) => writeFileSync(join(folder, 'register'), '{"name":"package"}')],
  ['Latin-1', (folder: string) => writeFileSync(join(folder, 'register'), Buffer.from('{"format":"caf\u00e9"}', 'latin1'))],
])('--data that names %s: exit 1, and no command writes', async (_, make) => {
  const folder = newFolder();
  make(folder);
  for (const args of [['list'], ['add', '--committee', 'RTSC', 'Asks that buses run.'], ['check'], ['undo'], ['report', 'tracker']]) {
    const { code, err } = await runIn(folder, [...args, '--data', 'register']);
    expect(code, args[0]).toBe(1);
    expect(err, args[0]).toMatch(/^scrutiny: [^\n]*register[^\n]*\n/);
    expect(err, args[0]).not.toMatch(/\n\s+at /);
  }
});

test('standard input is a paper with --name, and without anything piped in a usage error', async () => {
  const folder = newFolder();
  const stdin = readFileSync(paper('01'), 'utf8');
  expect(await runIn(folder, ['import', '-', '--name', 'tracker.txt'], { stdin })).toMatchObject({ code: 0 });
  expect((await runIn(folder, ['list', '--json'])).out).toContain('"recommendations"');
  const nothing = await runIn(folder, ['import', '-']);
  expect(nothing).toMatchObject({ code: 2, out: '' });
  expect(nothing.err).toContain('nothing is piped in');
  expect(await runIn(folder, ['import', '-', '--name', 'x.csv'], { stdin: 'a,b\n"c' })).toMatchObject({ code: 1 });
});

test.each([
  [['lsit'], 'Did you mean list?'],
  [['help', 'lsit'], 'Did you mean list?'],
  [['imprt', 'x.txt'], 'Did you mean import?'],
  [['list', '--limt', '3'], 'Did you mean --limit?'],
  [['list', '--colour-me'], 'list does not know colour-me'],
  [['list', '--limit', 'two'], '--limit two'],
  [['list', '--sort', 'colour'], 'sort cannot be "colour"'],
  [['list', '--data'], '--data needs a value behind it'],
  [['import'], 'scrutiny import <file..>'],
  [['show'], 'scrutiny show <ref>'],
  [['note', 'RTSC.1'], 'scrutiny note <ref> <text..>'],
  [['report', 'trakcer'], 'tracker'],
  [['list', '--today', 'soon'], 'write it as 2024-01-31'],
  [['import', 'x.txt', '--accept', 'nonsense'], 'x.txt'],
] as const)('%j: a usage error that says what was meant', async (args, told) => {
  const { code, out, err } = await runIn(newFolder(), [...args]);
  expect(code).toBe(args[0] === 'import' && args.length > 2 ? 1 : 2);
  expect(out).toBe('');
  expect(err).toContain(told);
  expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
});

test.each([
  ['help', 'list'],
  ['list', '--help'],
  ['list', '-h'],
])('%s %s is the help of the command', async (...args) => {
  const { code, out, err } = await runIn(newFolder(), args);
  expect(code).toBe(0);
  expect(err).toBe('');
  expect(out).toContain('scrutiny list [query..]');
});
