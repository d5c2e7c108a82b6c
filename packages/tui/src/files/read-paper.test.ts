import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathCompleter } from './complete-path.ts';
import { paperReader } from './read-paper.ts';

let folder = '';
const example = new URL('../../../../examples/wealdshire/02-tracker-2025-01.txt', import.meta.url);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papers-'));
  await mkdir(join(folder, 'Minutes of 2024'));
  await writeFile(join(folder, 'Minutes of 2024', 'june.txt'), 'June');
  await writeFile(join(folder, 'tracker-1.txt'), 'One');
  await writeFile(join(folder, 'tracker-2.txt'), 'Two');
  await writeFile(join(folder, '.hidden.txt'), 'Three');
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, 'photo.bin'), new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0]));
  await writeFile(join(folder, 'shopping.txt'), 'Milk\nBread\n');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a paper is read and recognised', async () => {
  const outcome = await paperReader(folder)(example.pathname);
  expect(outcome).toMatchObject({ kind: 'read', paper: { recognisedAs: 'tracker', document: { name: '02-tracker-2025-01.txt' } } });
});

test('--as and --paper-date mean what they mean on the command line', async () => {
  const outcome = await paperReader(folder)(`${example.pathname} --paper-date=2025-01-20 --as tracker`);
  expect(outcome).toMatchObject({ kind: 'read', paper: { recognisedAs: 'tracker', paperDate: '2025-01-20' } });
});

test.each([
  ['nothing.txt', 'nothing.txt: there is no such file'],
  ['Minutes of 2024', 'a folder, not a file'],
  ['empty.txt', 'the file is empty'],
  ['photo.bin', 'photo.bin'],
  ['shopping.txt', 'is of no kind that is known here'],
  ['shopping.txt --as novel', 'there is no kind of paper called novel'],
  ['shopping.txt --paper-date yesterday', '--paper-date yesterday: write the day as 2024-09-12'],
  ['~/nothing.txt', 'there is no such file'],
])('%s is not read, and the reason is told: %s', async (typed, words) => {
  const outcome = await paperReader(folder, folder)(typed);
  expect(outcome).toMatchObject({ kind: 'unread', path: typed });
  expect(outcome.kind === 'unread' ? outcome.message : '').toContain(words);
});

test.each([
  ['tr', 'tracker-', ['tracker-1.txt', 'tracker-2.txt']],
  ['TR', 'tracker-', ['tracker-1.txt', 'tracker-2.txt']],
  ['tracker-2', 'tracker-2.txt', []],
  ['Min', 'Minutes of 2024/', []],
  ['Minutes of 2024/', 'Minutes of 2024/june.txt', []],
  ['~/sho', '~/shopping.txt', []],
  ['.h', '.hidden.txt', []],
  ['zzz', 'zzz', []],
  ['nowhere/at/all', 'nowhere/at/all', []],
])('%s is completed to %s', async (typed, text, offers) => {
  expect(await pathCompleter(folder, folder)(typed)).toEqual({ text, offers });
});
