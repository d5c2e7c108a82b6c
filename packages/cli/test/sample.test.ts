import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paper } from './papers.ts';
import { newFolder, runIn } from './run-in.ts';

test('what is added is written for review, copied beside its paper, and then holds', async () => {
  const folder = newFolder();
  const added = await runIn(folder, ['sample', 'add', paper('04'), paper('05')]);
  expect(added).toMatchObject({ code: 0, out: expect.stringContaining('0 of 19 lines not understood') });
  expect(readFileSync(join(folder, 'samples/04-letter.txt'))).toEqual(readFileSync(paper('04')));
  expect(await runIn(folder, ['sample', 'test'])).toMatchObject({ code: 0, out: expect.stringContaining('2 samples: all as expected') });
  expect((await runIn(folder, ['sample', 'add', paper('04')])).out).toContain('Unchanged');
});

test('a paper that gives something else fails the run with a list, and as JSON with the data', async () => {
  const folder = newFolder();
  await runIn(folder, ['sample', 'add', paper('04')]);
  const file = join(folder, 'samples/04-letter.txt.expected.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"class": "comment"', '"class": "request"'));
  const failed = await runIn(folder, ['sample', 'test', 'samples']);
  expect(failed.code).toBe(3);
  expect(failed.out).toMatch(/1 difference\n {2}records\[1\]\.class \(.*\)\n {4}expected "request"\n {4}found {4}"comment"\n/);
  const { code, out } = await runIn(folder, ['sample', 'test', '--json']);
  expect(code).toBe(3);
  expect(JSON.parse(out)).toMatchObject({ kind: 'sample-test', passed: false, folders: [{ samples: [{ outcome: 'different' }] }] });
});

test('what was expected is replaced only when a person says so, who is shown what would change', async () => {
  const folder = newFolder();
  await runIn(folder, ['sample', 'add', paper('04')]);
  const file = join(folder, 'samples/04-letter.txt.expected.json');
  const edited = readFileSync(file, 'utf8').replace('"class": "comment"', '"class": "request"');
  writeFileSync(file, edited);
  expect(await runIn(folder, ['sample', 'add', paper('04'), '--no-input'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--yes'),
  });
  const refused = await runIn(folder, ['sample', 'add', paper('04')], { tty: true, stdin: 'n\n' });
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('records[1].class') });
  expect(readFileSync(file, 'utf8')).toBe(edited);
  expect((await runIn(folder, ['sample', 'add', paper('04'), '--yes'])).code).toBe(0);
  expect(readFileSync(file, 'utf8')).not.toBe(edited);
});

test('another paper of the same name is not written over unasked', async () => {
  const folder = newFolder();
  await runIn(folder, ['sample', 'add', paper('04')]);
  const other = join(folder, '04-letter.txt');
  writeFileSync(other, `${readFileSync(paper('04'), 'utf8')}\nPrinted by Democratic Services\n`);
  expect((await runIn(folder, ['sample', 'add', other, '--no-input'])).code).toBe(2);
  expect(readFileSync(join(folder, 'samples/04-letter.txt'))).toEqual(readFileSync(paper('04')));
});

test('in place, the paper stays where it is and the sample finds it there', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'letter.txt'), readFileSync(paper('04')));
  await runIn(folder, ['sample', 'add', 'letter.txt', '--folder', 'expected', '--in-place']);
  expect(existsSync(join(folder, 'expected/letter.txt'))).toBe(false);
  expect((await runIn(folder, ['sample', 'test', 'expected'])).code).toBe(0);
});

test('a paper of no known kind leaves nothing behind', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'list.txt'), 'Milk\nBread\n');
  expect(await runIn(folder, ['sample', 'add', 'list.txt'])).toMatchObject({ code: 1, err: expect.stringContaining('of no kind') });
  expect(existsSync(join(folder, 'samples'))).toBe(false);
});

test('a folder that is not there, or holds no sample, does not pass', async () => {
  const folder = newFolder();
  expect(await runIn(folder, ['sample', 'test'])).toMatchObject({ code: 1, err: expect.stringContaining('there is no such folder') });
  expect((await runIn(folder, ['sample', 'test', '.'])).code).toBe(3);
});
