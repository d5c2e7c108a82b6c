import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paper } from './papers.ts';
import { newFolder, runIn } from './run-in.ts';

const head = '"format": "scrutiny-house-style", "schemaVersion": 1';
const style = `{ ${head}, "council": "Wealdshire County Council", "dates": "12/03/2024", "columns": { "tracker": ["status", "meeting", "recommendation", "response"] } }`;

async function withRegister(): Promise<string> {
  const folder = newFolder();
  await runIn(folder, ['import', paper('01')]);
  writeFileSync(join(folder, 'house-style.json'), style);
  return folder;
}

/** Writes a setting into the register, as people do by hand. */
function set(folder: string, value: string): void {
  const file = join(folder, 'scrutiny.json');
  const register = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...register, settings: { style: value } }, null, 2));
}

test('a report is written in the style that is named, and imports back as no change', async () => {
  const folder = await withRegister();
  const done = await runIn(folder, ['report', 'tracker', '--style', 'house-style.json', '-o', 'tracker.html']);
  expect(done.code).toBe(0);
  const page = readFileSync(join(folder, 'tracker.html'), 'utf8');
  expect(page).toContain('<p>Wealdshire County Council</p>');
  expect(page).toContain('20/06/2024');
  expect(page).not.toContain('>Responsible<');
  const back = await runIn(folder, ['import', 'tracker.html', '--dry-run', '--json']);
  expect(JSON.parse(back.out).candidates.filter((one: { action: string }) => one.action !== 'same')).toEqual([]);
});

test('the style of the register is used unless another, or none, is named', async () => {
  const folder = await withRegister();
  set(folder, 'house-style.json');
  expect((await runIn(folder, ['report', 'tracker'])).out).toMatch(/^Wealdshire County Council\n\n/);
  expect((await runIn(folder, ['report', 'tracker', '--style', 'none'])).out).not.toContain('County Council');
  expect(JSON.parse((await runIn(folder, ['report', 'tracker', '--json'])).out).rows[0].meeting).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test.each(['/etc/style.json', '../style.json', 'C:\\style.json', 'a/../../style.json'])('a register cannot name %s', async (path) => {
  const folder = await withRegister();
  set(folder, path);
  expect(await runIn(folder, ['report', 'tracker'])).toMatchObject({ code: 1, err: expect.stringContaining('folder downwards') });
});

test('all that is wrong with a style is told, each with its place, and nothing is written', async () => {
  const folder = await withRegister();
  writeFileSync(join(folder, 'bad.json'), `{ ${head}, "dates": "3/12/24",\n  "colors": {} }`);
  const failed = await runIn(folder, ['report', 'tracker', '--style', 'bad.json', '-o', 'tracker.html']);
  expect(failed.code).toBe(1);
  expect(failed.err).toContain('bad.json:1:66: "dates" is "3/12/24"; it must be one of');
  expect(failed.err).toContain('bad.json:2:3: a house style has no "colors"\n  Did you mean "colours"?');
  expect(() => readFileSync(join(folder, 'tracker.html'))).toThrow('ENOENT');
});

test('a style that is not there is said so', async () => {
  const folder = await withRegister();
  expect(await runIn(folder, ['report', 'tracker', '--style', 'gone.json'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('no such file'),
  });
});
