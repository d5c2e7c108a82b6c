import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { record, sixtyTwo } from './registers.ts';
import { SCENARIO, type Size, type Stage, sizes, theatre, until } from './stage.ts';

const stages = theatre();
const first = 'WCSC.230913.1';
const given = { alternate: false, cursor: true, wrap: true, mouse: false, paste: false } as const;
// A shell asks for marked pastes itself.
const shells = { alternate: false, cursor: true, wrap: true, mouse: false } as const;

/** The program that a shell runs. */
async function childOf(stage: Stage): Promise<number> {
  const children = await readFile(`/proc/${stage.pid}/task/${stage.pid}/children`, 'utf8');
  return Number(children.trim().split(' ').at(-1));
}

/** Claims that a shell has its echo and its line editing back. */
async function usable(stage: Stage, words: string): Promise<void> {
  stage.text(`stty -a | grep -o -e " icanon" -e " echo "; echo ${words}-asked\r`);
  await stage.see(new RegExp(`^ icanon\\s+echo\\s+${words}-asked`, 'm'));
}

test.each(sizes)(
  'A10 Ctrl-Z gives the shell its terminal, fg brings all back, also after a stop from outside, at %ix%i',
  SCENARIO,
  async (...size: Size) => {
    const stage = await stages.shell(sixtyTwo, { size });
    stage.text(`${stage.command}\r`);
    await stage.on(first);
    const [, second = '', third = ''] = stage.listed();
    stage.keys('ctrl-z');
    await stage.see('Stopped');
    expect(stage.modes()).toMatchObject(shells);
    stage.text('clear\r');
    await usable(stage, 'first');
    stage.resize(100, 30);
    stage.text('fg\r');
    await stage.on(first);
    await until(
      () => stage.screen().at(-1)?.endsWith('? help') === true && stage.screen().length === 30,
      () => `not drawn for the new window\n${stage.screen().join('\n')}`,
    );
    stage.fits();
    stage.keys('j');
    await stage.on(second);
    process.kill(await childOf(stage), 'SIGSTOP');
    await stage.see('Stopped');
    stage.text('clear; fg\r');
    await stage.on(second);
    stage.keys('j');
    await stage.on(third);
    stage.keys('k', 'q');
    await until(
      () => !stage.modes().alternate,
      () => 'the program did not leave',
    );
    await usable(stage, 'last');
    expect(stage.modes()).toMatchObject(shells);
  },
);

test.each([
  ['SIGTERM', 143],
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGQUIT', 131],
] as const)('A11 %s keeps the open draft and gives the terminal back', SCENARIO, async (signal, code) => {
  const stage = await stages.open(sixtyTwo);
  await stage.on(first);
  stage.keys('%');
  await stage.see('Mouse on');
  stage.text(`nhalf of it, ${signal}`);
  await stage.see(`half of it, ${signal}`);
  process.kill(stage.pid, signal);
  expect(await stage.exit).toBe(code);
  expect(stage.modes()).toEqual(given);
  const again = await stages.again(stage);
  await again.see('1 draft of before');
  again.text('n');
  await again.see(`half of it, ${signal}`);
  again.keys('escape');
  await again.leave();
});

test.each([
  ['render', 'broken on purpose in a render'],
  ['timer', 'broken on purpose in a timer'],
  ['promise', 'broken on purpose in a promise'],
])('A11 a fault in a %s keeps the draft, gives the terminal back, and tells what happened', SCENARIO, async (place, message) => {
  const stage = await stages.open(sixtyTwo, {
    preload: fileURLToPath(new URL('break-program.mjs', import.meta.url)),
    environment: { BREAK_IN: place },
  });
  await stage.on(first);
  const before = await readFile(stage.path, 'utf8');
  stage.keys('%');
  await stage.see('Mouse on');
  stage.text(`nhalf of it, ${place}`);
  await stage.see(`half of it, ${place}`);
  process.kill(stage.pid, 'SIGUSR2');
  // A render fails once there is something to draw after the signal has come; the other two fail at once.
  const typing = place === 'render' ? setInterval(() => stage.text('!'), 100) : undefined;
  expect(await stage.exit).toBe(70);
  clearInterval(typing);
  expect(stage.modes()).toEqual(given);
  const told = stage.written().slice(stage.written().lastIndexOf('\u001b[?1049l'));
  expect(told).toContain('Scrutiny stopped because of a fault in the program');
  expect(told).toContain('offered again');
  expect(told).toContain(message);
  expect(await readFile(stage.path, 'utf8')).toBe(before);
  const again = await stages.again(stage);
  await again.see('1 draft of before');
  again.text('n');
  await again.see(`half of it, ${place}`);
  again.keys('escape');
  await again.leave();
});

/** What the drafts on disk hold, without those that are being written and will have another name in a moment. */
async function draftsOf({ folder }: Stage): Promise<readonly string[]> {
  const drafts = join(folder, '.scrutiny', 'drafts');
  const names = await readdir(drafts).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return Promise.all(names.filter((name) => !name.endsWith('.new')).map((name) => readFile(join(drafts, name), 'utf8')));
}

test.each([
  ['a lost terminal', undefined],
  ['kill -9', 'SIGKILL'],
] as const)('A11 after %s the draft is offered', SCENARIO, async (_, signal) => {
  const stage = await stages.open(sixtyTwo);
  await stage.on(first);
  stage.text('nwritten on a train');
  await stage.see('written on a train');
  // A kill cannot be answered: what was typed is on disk by then.
  if (signal !== undefined)
    await until(
      async () => (await draftsOf(stage)).some((text) => text.includes('written on a train')),
      () => 'no draft is on disk',
    );
  if (signal === undefined) stage.hangUp();
  else process.kill(stage.pid, signal);
  const again = await stages.again(stage);
  await again.see('1 draft of before');
  again.text('n');
  await again.see('written on a train');
  again.keys('enter');
  await again.holds((now) => record(now, first).progress?.at(-1)?.text === 'written on a train');
  await again.leave();
});

test.each([['--screen-reader'], ['INK_SCREEN_READER']])(
  'A19 with %s each step adds lines, and nothing is drawn over',
  SCENARIO,
  async (way) => {
    const stage = await stages.open(sixtyTwo, {
      ready: /1 of \d+\. W/,
      ...(way.startsWith('--') ? { flags: [way] } : { environment: { INK_SCREEN_READER: 'true' } }),
    });
    await stage.see(/1 of \d+\. WCSC\.230913\.1\. Overdue by 1 day\./);
    stage.keys('j');
    await stage.see(/2 of \d+\. \S+\. Overdue by 1 day\./);
    stage.keys('k');
    stage.keys('n');
    await stage.see('Add a note');
    stage.text('Heard and written');
    await stage.see('Heard and written');
    stage.keys('enter');
    await stage.see(`Note added to ${first}`);
    await stage.holds((now) => record(now, first).progress?.at(-1)?.text === 'Heard and written');
    stage.keys('?');
    await until(
      () => /complete: mark complete/.test(stage.written()),
      () => 'the help was not read out',
    );
    stage.keys('escape');
    stage.text('u');
    await stage.see('Undone');
    await stage.holds((now) => record(now, first).progress?.at(-1)?.text !== 'Heard and written');
    stage.keys('q');
    expect(await stage.exit).toBe(0);
    const raw = stage.written();
    // No cursor moves, no erasing, no other screen, no boxes.
    expect(raw).not.toMatch(/\u001b\[\d*[A-HJKSTf]/);
    expect(raw).not.toContain('\u001b[?1049h');
    expect(raw).not.toMatch(/[\u2500-\u257f]/);
  },
);
