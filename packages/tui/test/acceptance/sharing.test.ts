import { chmod, readdir, readFile } from 'node:fs/promises';
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
