import { chmod, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Register, serialise } from '@scrutiny/core';
import { jsonFileStore } from '@scrutiny/core/node';
import { expect, test } from 'vitest';
import { wealdshire } from '../../src/state/wealdshire.test-data.ts';
import { journeysFor } from './open-register.ts';

const journeys = journeysFor('journeys');
const register = wealdshire(30);
const first = 'WCSC.230913.1';

function record(from: Register, ref = first) {
  return from.recommendations.find((one) => one.ref === ref);
}

/** Until a claim about the file holds; files are written soon after a key, not at once. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 8000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('not in the file in time');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

test('opens on what is most urgent, fills the screen, keeps still, and leaves all as it was', async () => {
  const { terminal } = await journeys.open(register);
  await terminal.see(`> ${first}`);
  expect(terminal.screen()[0]).toMatch(/Scrutiny tracker · weald\.json\s+25 of 30/);
  expect(terminal.screen()[23]).toMatch(/\? help$/);
  await terminal.still();
  terminal.keys('q');
  expect(await terminal.exit).toBe(0);
  expect(terminal.modes()).toMatchObject({ alternate: false, cursor: true, wrap: true, mouse: false });
  expect(terminal.written()).not.toContain('\u001b[3J');
});

test('a note in one write is in the file, a paste never submits, u in another session takes it back', async () => {
  const opened = await journeys.open(register);
  await opened.terminal.see(`> ${first}`);
  opened.terminal.text('nAsked for the date\r');
  await opened.terminal.see('Note added to');
  await until(async () => record(await opened.read())?.progress?.at(-1)?.text === 'Asked for the date');
  opened.terminal.keys('n');
  opened.terminal.paste('one\ntwo');
  await opened.terminal.see('two');
  expect(record(await opened.read())?.progress).toHaveLength(2);
  opened.terminal.keys('enter');
  await until(async () => record(await opened.read())?.progress?.at(-1)?.text === 'one\ntwo');
  opened.terminal.keys('q');
  expect(await opened.terminal.exit).toBe(0);
  const { terminal } = journeys.again(opened);
  await terminal.see(`> ${first}`);
  terminal.keys('u', 'u');
  await until(async () => record(await opened.read())?.progress?.length === 1);
});

test('drafts are on disk for their owner alone, and offered again after a kill', async () => {
  const opened = await journeys.open(register);
  await opened.terminal.see(`> ${first}`);
  opened.terminal.text('nhalf of a thought');
  await opened.terminal.see('half of a thought');
  process.kill(opened.terminal.pid, 'SIGTERM');
  expect(await opened.terminal.exit).toBe(143);
  const folder = join(opened.folder, '.scrutiny', 'drafts');
  const [file = ''] = await readdir(folder);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, file))).mode & 0o777).toBe(0o600);
  const { terminal } = journeys.again(opened);
  await terminal.see('1 draft of before');
  terminal.text('n');
  await terminal.see('half of a thought');
  terminal.keys('enter');
  await until(async () => record(await opened.read())?.progress?.at(-1)?.text === 'half of a thought');
  await until(async () => (await readdir(folder)).length === 0);
});

test('two sessions on one file: both changes are kept, the same field asks', async () => {
  const one = await journeys.open(register);
  const two = journeys.again(one, { environment: { SCRUTINY_USER: 'B. Officer' } });
  await one.terminal.see(`> ${first}`);
  await two.terminal.see(`> ${first}`);
  one.terminal.text('nFrom one\r');
  two.terminal.text('jnFrom two\r');
  await until(async () => {
    const now = await one.read();
    return (
      record(now)?.progress?.at(-1)?.text === 'From one' && now.recommendations.some((rec) => rec.progress?.at(-1)?.text === 'From two')
    );
  });
  await two.terminal.see(/File changed|Note added/);
  two.terminal.text('k');
  one.terminal.text('sin prog');
  await one.terminal.see('> In progress');
  two.terminal.text('spau\twaits\r');
  await until(async () => record(await one.read())?.status === 'paused');
  one.terminal.keys('enter');
  await one.terminal.see('was changed by someone else');
  one.terminal.keys('enter', 'm');
  await until(async () => record(await one.read())?.status === 'in-progress');
  // The lock goes a moment after the change is in the file.
  await until(async () => !(await readdir(one.folder)).some((name) => name.endsWith('.lock')));
});

test('a change from outside is told and the cursor stays; a file that breaks names its line, and R recovers', async () => {
  const opened = await journeys.open(register);
  await opened.terminal.see(`> ${first}`);
  const changed = {
    ...register,
    recommendations: register.recommendations.map((one) => (one.ref === first ? { ...one, topic: 'Changed topic' } : one)),
  };
  // Whole or not at all, as programs that share a file save it: of half a file the next look would say that it was read again.
  await writeFile(`${opened.path}.new`, serialise(changed));
  await rename(`${opened.path}.new`, opened.path);
  await opened.terminal.see('File changed: 1 updated');
  await opened.terminal.see('Changed topic');
  const text = await readFile(opened.path, 'utf8');
  await writeFile(opened.path, text.replace('"topic"', 'topic'));
  await opened.terminal.see(/ERROR .*line \d+/);
  await opened.terminal.see('READ ONLY');
  opened.terminal.text('n');
  await opened.terminal.see('Not now');
  await writeFile(opened.path, text);
  opened.terminal.text('R');
  await opened.terminal.gone('READ ONLY');
});

test('a file that cannot be read at the start opens read-only and says where it is wrong', async () => {
  const { terminal } = await journeys.open('{\n  "format": "scrutiny-register",\n  oops\n}\n');
  await terminal.see('line 3');
  await terminal.see('READ ONLY');
});

test('a missing file is made only on y', async () => {
  const opened = await journeys.open(undefined);
  await opened.terminal.see('There is no weald.json here');
  opened.terminal.keys('enter', 'enter');
  await opened.terminal.still();
  expect(await readdir(opened.folder)).toEqual([]);
  opened.terminal.text('y');
  await until(async () => (await readdir(opened.folder)).includes('weald.json'));
  await opened.terminal.gone('New register?');
  expect((await jsonFileStore(opened.path).load()).register.recommendations).toEqual([]);
});

test('what cannot be written stays on the screen, and is saved once it can be', async () => {
  const opened = await journeys.open(register);
  await opened.terminal.see(`> ${first}`);
  await chmod(opened.path, 0o444);
  opened.terminal.text('sin prog\r');
  await opened.terminal.see('NOT SAVED');
  await opened.terminal.see('ERROR');
  expect(record(await opened.read())?.status).toBe('not-started');
  await chmod(opened.path, 0o644);
  opened.terminal.text('R');
  await until(async () => record(await opened.read())?.status === 'in-progress');
  await opened.terminal.gone('NOT SAVED');
});

test('the editor gets every key, and its text comes back to the prompt', async () => {
  const script = 'import fs from "node:fs"; fs.appendFileSync(process.argv.at(-1), "and more"); setTimeout(() => {}, 1100);';
  const opened = await journeys.open(register);
  const file = join(opened.folder, 'editor.mjs');
  await writeFile(file, script);
  opened.terminal.keys('q');
  const { terminal } = journeys.again(opened, { environment: { EDITOR: `${process.execPath} ${file}` } });
  await terminal.see(`> ${first}`);
  terminal.text('nhalf ');
  await terminal.see('half');
  terminal.keys('ctrl-o');
  await terminal.see('and more', 10_000);
  await terminal.see('Add a note to');
  terminal.keys('enter');
  await until(
    async () =>
      record(await opened.read())
        ?.progress?.at(-1)
        ?.text.includes('and more') === true,
  );
});

test('sizes: one title and one footer at each, typed text stays', async () => {
  const { terminal } = await journeys.open(register);
  await terminal.see(`> ${first}`);
  terminal.text('nsome words');
  for (const [columns, rows] of [
    [120, 40],
    [50, 12],
    [200, 60],
    [80, 24],
  ] as const) {
    terminal.resize(columns, rows);
    if (columns === 50) {
      await terminal.see('Make the window at least 60x16 (now 50x12)');
      continue;
    }
    await terminal.see('some words');
    await terminal.see(new RegExp(`^ Scrutiny tracker.{${columns - 40},}`));
    expect(terminal.screen().filter((line) => line.includes('Scrutiny tracker'))).toHaveLength(1);
    expect(terminal.screen().filter((line) => line.includes('Enter save'))).toHaveLength(1);
  }
});

test('without a terminal there is one line and exit code 2', async () => {
  const opened = await journeys.open(register, { environment: { TERM: 'dumb' } });
  expect(await opened.terminal.exit).toBe(2);
  expect(opened.terminal.written()).toContain('or `scrutiny list`');
});
