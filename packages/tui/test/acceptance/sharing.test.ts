import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialise } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { many, record, sixtyTwo, withRecord } from './registers.ts';
import { SCENARIO, type Size, sizes, theatre, until } from './stage.ts';

const stages = theatre();
const first = 'WCSC.230913.1';

test.each(sizes)('A16 what others change in the file is seen and told, and the cursor stays, at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size });
  await stage.on(first);
  const [, , third = ''] = stage.listed();
  await stage.outside(withRecord(sixtyTwo, third, { topic: 'Another topic' }));
  await stage.see('File changed: 1 updated');
  await stage.on(first);
  await stage.outside(withRecord(sixtyTwo, first, { topic: 'A topic of somebody else' }));
  await stage.see('A topic of somebody else');
  await stage.on(first);
  // While a note is being typed.
  stage.text('nMine');
  await stage.see('Mine');
  const theirs = withRecord(sixtyTwo, first, { progress: [{ date: '2024-02-01', text: 'Theirs', by: 'B. Officer' }] });
  await stage.outside(theirs);
  await stage.see('File changed');
  await stage.see('Mine');
  stage.keys('enter');
  await stage.holds((now) => {
    const texts = (record(now, first).progress ?? []).map((note) => note.text);
    return texts.includes('Mine') && texts.includes('Theirs');
  });
  await stage.leave();
});

test.each(sizes)('A16 of a field that somebody else changed meanwhile one is asked, at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size });
  await stage.on(first);
  stage.text('sin prog');
  await stage.see('> In progress');
  await stage.outside(withRecord(sixtyTwo, first, { status: 'paused', statusReason: 'They wait' }));
  await stage.see('File changed');
  stage.keys('enter');
  await stage.see(`${first} was changed by someone else`);
  await stage.see(/theirs +.*Paused/i);
  expect(record(await stage.read(), first).status).toBe('paused');
  stage.keys('enter');
  await stage.settled();
  expect(record(await stage.read(), first).status).toBe('paused');
  stage.keys('m');
  await stage.holds((now) => record(now, first).status === 'in-progress');
  await stage.leave();
});

test.each(sizes)('A16 the text for a record that was removed is kept, at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size });
  await stage.on(first);
  stage.text('nNot to be lost');
  await stage.see('Not to be lost');
  await stage.outside({ ...sixtyTwo, recommendations: sixtyTwo.recommendations.filter((one) => one.ref !== first) });
  await stage.see('was removed by someone else');
  await stage.see('Not to be lost');
  stage.keys('enter');
  await stage.see(/removed|is kept/);
  stage.keys('escape', 'escape');
  await stage.settled();
  // Back again, the text is offered.
  await stage.outside(sixtyTwo);
  await stage.see('File changed: 1 new');
  stage.text(`#${first}\r`);
  await stage.on(first);
  stage.text('n');
  await stage.see('Not to be lost');
  stage.keys('enter');
  await stage.holds((now) => record(now, first).progress?.at(-1)?.text === 'Not to be lost');
  await stage.leave();
});

test.each(sizes)('A16 a file that breaks names its line, takes no change, and comes back, at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size });
  await stage.on(first);
  const good = await readFile(stage.path, 'utf8');
  await stage.outside(good.replace('"topic"', 'topic'));
  await stage.see('READ ONLY');
  await stage.see(/ERROR .*line \d+/);
  stage.keys('n');
  await stage.see('Not now, add a progress note');
  await stage.outside(good);
  stage.keys('R');
  await stage.gone('READ ONLY');
  await stage.on(first);
  stage.text('nGoes on\r');
  await stage.holds((now) => record(now, first).progress?.at(-1)?.text === 'Goes on');
  await stage.leave();
});

test.each(sizes)(
  'A16 a register with two versions in it says so from the start, and E opens it at the line, at %ix%i',
  SCENARIO,
  async (...size: Size) => {
    const good = serialise(sixtyTwo);
    const lines = good.split('\n');
    const bad = [...lines.slice(0, 40), '<<<<<<< HEAD', lines[40], '=======', lines[40], '>>>>>>> theirs', ...lines.slice(41)].join('\n');
    const stage = await stages.open(bad, { size, ready: 'weald.json cannot be read', environment: { EDITOR: './vi' } });
    await writeFile(join(stage.folder, 'vi'), `#!/bin/sh\nprintf '%s\\n' "$@" > asked\ncp good.json "$2"\n`, { mode: 0o755 });
    await writeFile(join(stage.folder, 'good.json'), good);
    await stage.see(/merge of version\s+control was not finished/);
    await stage.see(/E opens it in your editor at line 41, R reads it again/);
    stage.keys('n');
    await stage.see('Not now, add a progress note: the file cannot be read');
    expect(await readFile(stage.path, 'utf8')).toBe(bad);
    stage.keys('E');
    await stage.on(first);
    expect(await readFile(join(stage.folder, 'asked'), 'utf8')).toBe(`+41\n${stage.path}\n`);
    await stage.gone('READ ONLY');
    stage.text('nGoes on\r');
    await stage.holds((now) => record(now, first).progress?.at(-1)?.text === 'Goes on');
    await stage.leave();
  },
);

test.each(sizes)('A17 what cannot be written stays, is told, and is saved once it can be, at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size });
  await stage.on(first);
  const before = await readFile(stage.path, 'utf8');
  await chmod(stage.path, 0o444);
  stage.text('sin prog\r');
  await stage.see('NOT SAVED');
  await stage.see('ERROR');
  await stage.see('In progress');
  expect(await readFile(stage.path, 'utf8')).toBe(before);
  stage.keys('j', 'escape');
  await stage.settled();
  expect(stage.screen()[0]).toContain('NOT SAVED');
  process.kill(stage.pid, 'SIGKILL');
  await stage.exit;
  const again = await stages.again(stage, { size });
  await again.see('NOT SAVED');
  await chmod(stage.path, 0o644);
  again.keys('R');
  await again.holds((now) => record(now, first).status === 'in-progress');
  await again.gone('NOT SAVED');
  await again.leave();
});

test.each(sizes)(
  'A17 on a full disk the change stays on the screen and among the drafts, and the register is as it was, at %ix%i',
  SCENARIO,
  async (...size: Size) => {
    // Room for a draft, not for the register.
    const stage = await stages.open(sixtyTwo, { size, largestFile: 8 });
    await stage.on(first);
    const before = await readFile(stage.path, 'utf8');
    stage.text('nNo room for this\r');
    await stage.see('NOT SAVED');
    await stage.see(/ERROR [\s\S]*disk is full[\s\S]*Make room/);
    await stage.see(/nothing\s+is\s+lost/);
    // Put away, the message uncovers what it lay on; the title goes on telling.
    stage.keys('escape');
    await stage.see('No room for this');
    await stage.see('NOT SAVED');
    expect(await readFile(stage.path, 'utf8')).toBe(before);
    stage.keys('q');
    await stage.see('1 change could not be saved');
    stage.keys('y');
    expect(await stage.exit).toBe(0);
    expect(await readFile(stage.path, 'utf8')).toBe(before);
    expect((await readdir(stage.folder)).sort()).toEqual(['.scrutiny', 'weald.json']);
    const again = await stages.again(stage, { size });
    await again.see('1 not saved last time');
    again.keys('R');
    await again.holds((now) => record(now, first).progress?.at(-1)?.text === 'No room for this');
    await again.gone('NOT SAVED');
    await again.leave();
  },
);

test.skipIf(!mayMount())('A17 where not even a draft can be written, all is told, and one can make room and go on', SCENARIO, async () => {
  const stage = await stages.open(sixtyTwo);
  await stage.leave();
  const text = await readFile(stage.path);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', stage.folder]);
  try {
    await writeFile(stage.path, text);
    await mkdir(join(stage.folder, '.scrutiny'));
    // Fills the disk to its last byte; what does not go in any more is the point.
    await writeFile(join(stage.folder, 'filler'), Buffer.alloc(2_000_000)).catch(() => undefined);
    const full = await stages.again(stage, { size: [120, 40] });
    full.text('nNo room at all\r');
    await full.see('NOT SAVED');
    await full.see(/could not be kept on disk either/);
    await full.see(/Keep\s+this\s+window\s+open/);
    await full.see('No room at all');
    expect(await readFile(stage.path)).toEqual(text);
    await rm(join(stage.folder, 'filler'));
    full.keys('escape', 'R');
    await full.holds((now) => record(now, first).progress?.at(-1)?.text === 'No room at all');
    await full.gone('NOT SAVED');
    await full.leave();
  } finally {
    execFileSync('umount', ['-l', stage.folder]);
  }
});

/** Whether a small disk can be mounted here, which mostly takes an administrator. */
function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'wealdshire-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    // No right to, or no such disks: the file-size limit above makes nearly the same.
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('A17 a kill at any moment of a save leaves a whole file', SCENARIO, async () => {
  const stage = await stages.open(many(2000), { size: [80, 24] });
  let session = stage;
  let kept = 0;
  for (let round = 0; round < 6; round++) {
    const ref = session.cursor();
    session.text(`nRound ${round}\r`);
    await new Promise((resolve) => setTimeout(resolve, 20 + 45 * round));
    process.kill(session.pid, 'SIGKILL');
    await session.exit;
    const now = await session.read();
    expect(now.recommendations).toHaveLength(2000);
    const notes = (record(now, ref).progress ?? []).map((note) => note.text);
    // The old file or the new one: a note that was there stays.
    expect(notes.length).toBeGreaterThanOrEqual(kept);
    kept = notes.length;
    session = await stages.again(stage);
  }
  session.text('nThe last\r');
  await session.holds((now) => record(now, first).progress?.at(-1)?.text === 'The last');
  expect((await readdir(stage.folder)).filter((name) => name.endsWith('.lock'))).toEqual([]);
  await session.leave();
});

test.each(sizes)(
  'A40 two sessions on one file keep both changes and ask about the same field, at %ix%i',
  SCENARIO,
  async (...size: Size) => {
    const one = await stages.open(sixtyTwo, { size });
    const two = await stages.again(one, { size, environment: { SCRUTINY_USER: 'B. Officer' } });
    await one.on(first);
    await two.on(first);
    const second = one.listed()[1] ?? '';
    one.text('nFrom one\r');
    two.text('jnFrom two\r');
    await one.holds(
      (now) => record(now, first).progress?.at(-1)?.text === 'From one' && record(now, second).progress?.at(-1)?.text === 'From two',
    );
    two.keys('k');
    await two.on(first);
    await two.settled();
    one.text('nOnce more\r');
    await two.see('File changed');
    one.text('sin prog');
    await one.see('> In progress');
    two.text('spau\tIt waits\r');
    await two.holds((now) => record(now, first).status === 'paused');
    one.keys('enter');
    await one.see('was changed by someone else');
    one.keys('m');
    await one.holds((now) => record(now, first).status === 'in-progress');
    process.kill(two.pid, 'SIGKILL');
    await two.exit;
    one.text('nAfter the kill\r');
    await one.holds((now) => record(now, first).progress?.at(-1)?.text === 'After the kill');
    await until(
      async () => !(await readdir(one.folder)).some((name) => name.endsWith('.lock')),
      () => 'a lock is left',
    );
    await one.leave();
  },
);
