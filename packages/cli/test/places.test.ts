import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyRegister, type Recommendation, serialise } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { paper } from './papers.ts';
import { newFolder, runIn } from './run-in.ts';

const stems = [
  '../../.ssh/keys',
  '/etc/cron.d/x',
  'a/b',
  'a\\b',
  'CON',
  'NUL.txt',
  '.',
  '..',
  '-rf',
  '~',
  '$HOME',
  '`id`',
  '%2e%2e%2fx',
  'x'.repeat(300),
];
const ends = ['', '.', ' ', '/', '/..', '\u0000', '\n', ':stream', '.html', '\u202Egpj.exe', '*', '?', '|', '"', '<x>'];
const names = stems.flatMap((stem) => ends.map((end) => `${stem}${end}`));

/** A register in which whatever has a name has one that leads out of the folder. */
function hostileRegister(): string {
  const records = names.map(
    (name, at): Recommendation => ({
      id: `R${String(at).padStart(9, '0')}`,
      ref: name,
      topic: name,
      text: `That ${name} be agreed.`,
      class: 'recommendation',
      status: 'in-progress',
      committee: 'M000000000',
      followUp: { text: '2024-05-01', edtf: '2024-05-01', from: '2024-05-01', to: '2024-05-01', basis: 'as written' },
      history: [],
    }),
  );
  const named = (kind: string) => names.map((name, at) => ({ id: `${kind}${String(at).padStart(9, '0')}`, name }));
  return serialise({ ...emptyRegister(), councils: named('C'), committees: named('M'), recommendations: records });
}

/** Every file and folder below a folder, but for what is kept to recover with. */
const below = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/(?:^|\/)\.scrutiny(?:\/|$)/.test(name))
    .sort();

test(`files go where the officer says, whatever the ${names.length} names in the register are`, { timeout: 60_000 }, async () => {
  const outer = newFolder();
  const folder = join(outer, 'deep', 'deeper', 'here');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'scrutiny.json'), hostileRegister());
  const outputs = ['out.html', 'out.md', 'out.csv', 'out.txt', 'out.docx', 'out.xlsx', 'out.ics'];
  for (const output of outputs) expect(await runIn(folder, ['report', 'outstanding', '-o', output])).toMatchObject({ code: 0 });
  expect(await runIn(folder, ['list', '--all', '-o', 'list.txt'])).toMatchObject({ code: 0 });
  await runIn(folder, ['note', names[2] ?? '', 'Members asked.', '--yes']);
  expect((await runIn(folder, ['restore', '--from', 'latest', '--output', 'old.json'])).code).toBeLessThan(2);
  await runIn(folder, ['map', '--from', paper('01'), '-o', 'mapping.json']);
  const here = below(folder);
  expect(here.filter((name) => !['list.txt', 'mapping.json', 'old.json', 'scrutiny.json', ...outputs].includes(name))).toEqual([]);
  expect(here).toEqual(expect.arrayContaining(outputs));
  expect(below(outer)).toEqual(['deep', 'deep/deeper', 'deep/deeper/here', ...here.map((name) => `deep/deeper/here/${name}`)].sort());
});

test('no report takes the place of a register, whatever it is called and wherever it lies', async () => {
  const folder = newFolder();
  await runIn(folder, ['import', paper('01')]);
  const register = readFileSync(join(folder, 'scrutiny.json'), 'utf8');
  writeFileSync(join(folder, 'last-year.json'), register);
  symlinkSync(join(folder, 'scrutiny.json'), join(folder, 'link.json'));
  mkdirSync(join(folder, 'empty'));
  for (const output of ['scrutiny.json', 'last-year.json', 'link.json', './empty/../scrutiny.json', 'empty/scrutiny.json']) {
    for (const words of [
      ['report', 'tracker', '-O', 'json'],
      ['list', '--json'],
      ['check', '--json'],
    ]) {
      const { code, err } = await runIn(folder, [...words, '-o', output]);
      expect({ code, told: /a register is kept there, or would be looked for there/.test(err) }).toEqual({ code: 1, told: true });
    }
  }
  expect(readFileSync(join(folder, 'scrutiny.json'), 'utf8')).toBe(register);
  expect(readFileSync(join(folder, 'last-year.json'), 'utf8')).toBe(register);
  expect(readdirSync(join(folder, 'empty'))).toEqual([]);
});
