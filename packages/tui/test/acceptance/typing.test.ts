import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { record, sixtyTwo } from './registers.ts';
import { SCENARIO, type Size, sizes, theatre, until } from './stage.ts';

const stages = theatre();
const first = 'WCSC.230913.1';

test.each(sizes)('A2 no key of a burst is lost at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size });
  stage.keys('9');
  await stage.see('[9 All 62]');
  // One key at a time tells where the burst has to arrive.
  const walk = [stage.cursor()];
  for (let step = 0; step < 50; step++) {
    walk.push(await stage.step('j'));
  }
  expect(new Set(walk).size).toBe(51);
  const [top = '', , down2 = ''] = walk;
  const far = walk[50] ?? '';
  stage.keys('g', 'g');
  await stage.on(top);
  stage.text('j'.repeat(50));
  await stage.on(far);
  stage.keys('G', 'k', 'k', 'g', 'g');
  await stage.on(top);
  stage.bytes('\u001b[B'.repeat(50));
  await stage.on(far);
  stage.keys('g', 'g', '2', 'j', 'j', '9');
  await stage.on(top);
  stage.keys('j', 'j');
  await stage.on(down2);
  await stage.leave();
});

test.each(sizes)('A3 a note typed in one write is saved and undone, a paste never submits, at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size });
  await stage.on(first);
  const notes = record(sixtyTwo, first).progress?.length ?? 0;
  stage.text('nAsked for the date\r');
  await stage.see(`Note added to ${first}`);
  await stage.holds((now) => {
    const note = record(now, first).progress?.at(-1);
    return note?.text === 'Asked for the date' && note.date === '2024-02-01' && note.by === 'A. Clerk';
  });
  await stage.see('Asked for the date');
  stage.text('u');
  await stage.see('Undone');
  await stage.holds((now) => (record(now, first).progress?.length ?? 0) === notes);
  await stage.gone('Asked for the date');
  stage.keys('n');
  await stage.see(`Add a note to ${first}`);
  stage.paste('one\ntwo');
  await stage.see('two');
  expect(stage.screen()[0]).toContain('Scrutiny tracker');
  expect(record(await stage.read(), first).progress).toHaveLength(notes);
  stage.keys('enter');
  await stage.holds((now) => record(now, first).progress?.at(-1)?.text === 'one\ntwo');
  await stage.leave();
});

test.each(sizes)('A4 Esc peels one layer and is told from an arrow at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size, environment: { ESCDELAY: '400' } });
  await stage.on(first);
  const [, second = '', third = ''] = stage.listed();
  stage.keys('n', 'x', 'escape');
  await stage.see('Draft kept');
  await stage.on(first);
  stage.keys('j');
  await stage.on(second);
  stage.bytes('\u001b');
  await new Promise((resolve) => setTimeout(resolve, 10));
  stage.bytes('[B');
  await stage.on(third);
  expect(stage.screen().join('\n')).not.toContain('[B');
  expect(await stage.read()).toEqual(JSON.parse(JSON.stringify(sixtyTwo)));
  await stage.leave();
});

test('A4 Esc and a letter in one write are both told', SCENARIO, async () => {
  const stage = await stages.open(sixtyTwo);
  await stage.on(first);
  const [, second = ''] = stage.listed();
  stage.keys('n', 'x', 'escape', 'j');
  await stage.see('Draft kept');
  await stage.on(second);
  await stage.leave();
});

test.each(sizes)('A5 a paste on the list changes nothing and says where it goes, at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size });
  await stage.on(first);
  stage.paste('Adq\ny\ncys');
  await stage.see(/paste/i);
  await stage.see(/\bn\b/);
  await stage.on(first);
  expect(await stage.read()).toEqual(JSON.parse(JSON.stringify(sixtyTwo)));
  await stage.leave();
});

test.each(sizes)('A8 and A9 an editor gets every key and the window at %ix%i', SCENARIO, async (...size: Size) => {
  const begun = await stages.open(sixtyTwo, { size });
  await begun.leave();
  const script = join(begun.folder, 'editor.sh');
  await writeFile(
    script,
    `#!/bin/bash\nprintf 'EDITOR UP %s|%s\\n' "$1" "$2"; cat "$3" > ${begun.folder}/held; read -r answer; printf '%s' "$answer" > "$3"\n`,
  );
  await chmod(script, 0o700);
  const stage = await stages.again(begun, { size, environment: { EDITOR: `${script} --wait "a b"` } });
  await stage.on(first);
  stage.text('nhalf ');
  await stage.see('half');
  stage.keys('ctrl-o');
  await stage.see('EDITOR UP --wait|a b');
  stage.resize(100, 30);
  stage.text('jjqq end\r');
  await stage.see('jjqq end');
  await stage.see(`Add a note to ${first}`);
  expect((await readFile(join(begun.folder, 'held'), 'utf8')).trimEnd()).toBe('half');
  await until(
    () => stage.screen().length === 30 && stage.screen()[29]?.includes('Enter save') === true,
    () => `the last row is not the hints of the prompt\n${stage.screen().join('\n')}`,
  );
  await stage.on(first);
  stage.keys('enter');
  await stage.holds((now) => record(now, first).progress?.at(-1)?.text === 'jjqq end');
  stage.fits();
  await stage.leave();
});

test.each([
  ['/nope', /ERROR.*\/nope/],
  ['true', /returned at once/],
])('A8 with EDITOR=%s the text is kept and the reason told', SCENARIO, async (editor, words) => {
  const stage = await stages.open(sixtyTwo, { size: [120, 40], environment: { EDITOR: editor } });
  await stage.on(first);
  stage.text('nhalf a word');
  await stage.see('half a word');
  stage.keys('ctrl-o');
  await stage.see(words);
  await stage.see('half a word');
  stage.keys('enter');
  await stage.holds((now) => record(now, first).progress?.at(-1)?.text === 'half a word');
  await stage.leave();
});

test.each(sizes)('A32 a draft survives Esc, moving, leaving and a kill, at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size });
  await stage.on(first);
  stage.text('nhalf of a thought');
  await stage.see('half of a thought');
  stage.keys('escape');
  await stage.see('Draft kept');
  stage.keys('j', 'j');
  await stage.gone(new RegExp(`^>.*${first}`, 'm'));
  await stage.leave();
  const second = await stages.again(stage, { size });
  await second.see('1 draft of before');
  await second.on(first);
  second.text('n');
  await second.see(/draft of \d\d:\d\d/);
  await second.see('half of a thought');
  second.text(', and the rest');
  await second.see('and the rest');
  process.kill(second.pid, 'SIGKILL');
  await second.exit;
  const third = await stages.again(stage, { size });
  await third.see('1 draft of before');
  third.text('n');
  await third.see('half of a thought');
  third.keys('enter');
  await third.holds((now) => record(now, first).progress?.at(-1)?.text.startsWith('half of a thought') === true);
  await until(
    async () => (await readdir(join(stage.folder, '.scrutiny', 'drafts'))).length === 0,
    () => 'the draft is still there',
  );
  await third.leave();
});

test.each(sizes)('A43 in a question Enter never means yes, at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size });
  await stage.on(first);
  stage.keys('space', 'space', 'n');
  stage.text('for both\r');
  await stage.see('Nothing is written until y');
  stage.keys('enter', 'enter', 'enter');
  await stage.still();
  await stage.see(/\by\b.*apply/);
  expect(await stage.read()).toEqual(JSON.parse(JSON.stringify(sixtyTwo)));
  stage.keys('y');
  await stage.holds((now) => now.recommendations.filter((one) => one.progress?.at(-1)?.text === 'for both').length === 2);
  await stage.leave();
});
