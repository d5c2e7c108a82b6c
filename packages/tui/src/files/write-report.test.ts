import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reportWriter } from './write-report.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('a report is written where it is said, from the folder one is in or from home', async () => {
  const write = reportWriter({ folder, home: folder });
  expect(await write('a.txt', 'one\n', false)).toEqual({ kind: 'written', path: join(folder, 'a.txt') });
  expect(await write('~/b.txt', 'two\n', false)).toEqual({ kind: 'written', path: join(folder, 'b.txt') });
  expect(await readFile(join(folder, 'b.txt'), 'utf8')).toBe('two\n');
});

test('a file that is there stays as it is until it is said that it may be replaced', async () => {
  const write = reportWriter({ folder });
  await writeFile(join(folder, 'a.txt'), 'old');
  expect(await write('a.txt', 'new', false)).toEqual({ kind: 'exists', path: 'a.txt' });
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old');
  expect((await write('a.txt', 'new', true)).kind).toBe('written');
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('new');
});

test('no report takes the place of the register, under no name', async () => {
  const dataFile = join(folder, 'scrutiny.json');
  await writeFile(dataFile, '{}');
  await symlink(dataFile, join(folder, 'other.json'));
  const write = reportWriter({ folder, dataFile });
  for (const path of ['scrutiny.json', './scrutiny.json', dataFile, 'other.json']) {
    expect(await write(path, 'report', true)).toMatchObject({
      kind: 'not-written',
      message: expect.stringContaining('the register itself'),
    });
  }
  expect(await readFile(dataFile, 'utf8')).toBe('{}');
});

test('nor that of another register', async () => {
  const other = join(folder, 'last-year.json');
  await writeFile(other, '{ "format": "scrutiny-register" }');
  expect(await reportWriter({ folder })(other, 'report', true)).toMatchObject({
    kind: 'not-written',
    message: `${other} is another register`,
  });
  expect(await readFile(other, 'utf8')).toContain('scrutiny-register');
});

test.each([
  ['no/such/folder.txt', /no such folder/],
  ['.', /a folder/],
])('%s is refused with the reason', async (path, reason) => {
  const outcome = await reportWriter({ folder })(path, 'report', false);
  expect(outcome).toMatchObject({ kind: 'not-written', message: expect.stringMatching(reason) });
});

test('an office file is written as its bytes', async () => {
  const report = { kind: 'overdue', title: 'Overdue', preamble: [], sections: [], language: 'en-GB' };
  const outcome = await reportWriter({ folder })('a.xlsx', { report, format: 'xlsx', today: '2025-03-10' }, false);
  expect(outcome.kind).toBe('written');
  expect((await readFile(join(folder, 'a.xlsx'))).subarray(0, 2).toString()).toBe('PK');
});
