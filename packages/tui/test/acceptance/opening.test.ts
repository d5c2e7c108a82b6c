import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyRegister, isOpen } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { record, sixtyTwo } from './registers.ts';
import { allSizes, SCENARIO, type Size, sizes, theatre, until } from './stage.ts';

const stages = theatre();
const open = sixtyTwo.recommendations.filter(isOpen).length;

test.each(allSizes)('A1 the first frame at %ix%i says what is late, and keeps still', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size });
  stage.fits();
  expect(stage.screen()[0]).toContain(`${open} of 62`);
  expect(stage.screen()[1]).toContain(`[1 Open ${open}]`);
  expect(stage.screen().find((line) => line.startsWith('>'))).toContain('!');
  // The pane below or beside is about the record under the cursor.
  await stage.see(record(sixtyTwo, stage.cursor()).text.slice(0, 25));
  const before = stage.written().split('\u001b[2J').length - 1;
  expect(before).toBeLessThanOrEqual(2);
  await stage.still();
  stage.keys('j', 'k', 'G');
  await stage.settled();
  await stage.still();
  expect(stage.written().split('\u001b[2J').length - 1).toBe(before);
  await stage.leave();
});

test.each(sizes)('A6 the scrollback of the shell survives at %ix%i, and nothing is said on stderr', SCENARIO, async (...size: Size) => {
  const stage = await stages.shell(sixtyTwo, { size });
  stage.text('seq 1 200\r');
  await stage.see(/^200$/m);
  const before = stage.history();
  stage.text(`${stage.command} 2> errors\r`);
  await stage.see(/^>/m);
  stage.text('j'.repeat(40));
  stage.resize(size[0] - 10, size[1] - 4);
  await stage.see(/\? help$/m);
  stage.resize(...size);
  await until(
    () => stage.screen().at(-1)?.endsWith('? help') === true,
    () => 'no last row',
  );
  stage.keys('q');
  await stage.see(/^200$/m);
  expect(stage.history()).toBeGreaterThanOrEqual(before);
  expect(await readFile(join(stage.folder, 'errors'), 'utf8')).toBe('');
});

test('A18 without a terminal there is one line and exit code 2', SCENARIO, async () => {
  const stage = await stages.shell(sixtyTwo, { size: [120, 40] });
  stage.text(`${stage.command} < /dev/null | cat; echo "code \${PIPESTATUS[0]}"\r`);
  await stage.see('code 2');
  expect(stage.screen().filter((line) => line.includes('scrutiny list'))).toHaveLength(1);
  const dumb = await stages.again(stage, { environment: { TERM: 'dumb' }, ready: undefined });
  expect(await dumb.exit).toBe(2);
  expect(dumb.written()).toContain('scrutiny list');
  expect(dumb.written()).not.toContain('\u001b[?1049h');
  const ci = await stages.again(stage, { environment: { CI: 'true' } });
  ci.fits();
  const from = ci.cursor();
  ci.keys('j');
  await ci.gone(new RegExp(`^>.*${from} `, 'm'));
  await ci.leave();
});

test.each(sizes)('A24 an empty register says what to do, a missing one is made only on y, at %ix%i', SCENARIO, async (...size: Size) => {
  const empty = await stages.open(emptyRegister(), { size, ready: 'No recommendations yet.' });
  await empty.see('i imports a document, N adds one.');
  empty.fits();
  await empty.leave();
  const stage = await stages.open(undefined, { size, ready: 'There is no weald.json here' });
  stage.keys('enter', 'space', 'enter');
  await stage.still();
  expect(await readdir(stage.folder)).toEqual([]);
  stage.keys('n');
  expect(await stage.exit).toBe(0);
  expect(await readdir(stage.folder)).toEqual([]);
  const again = await stages.again(stage, { size, ready: 'There is no weald.json here' });
  again.keys('y');
  await until(
    async () => (await readdir(stage.folder)).includes('weald.json'),
    () => 'no file was made',
  );
  await again.see('No recommendations yet.');
  expect((await again.read()).recommendations).toEqual([]);
  await again.leave();
});

test.each(sizes)('A42 q leaves at rest and closes a prompt or a screen otherwise, at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size });
  stage.text('nquick question');
  await stage.see('quick question');
  stage.keys('escape');
  await stage.see('Draft kept');
  stage.keys('?');
  await stage.see('type to search');
  stage.keys('escape');
  await stage.gone('type to search');
  stage.keys('M');
  await stage.see(/Messages/i);
  stage.keys('q');
  await stage.see(/^>/m);
  await stage.leave();
  const second = await stages.again(stage, { size });
  second.keys('ctrl-c');
  await second.see(/Ctrl-C again/i);
  second.keys('ctrl-c');
  expect(await second.exit).toBe(0);
});

test.each(sizes)('A38 a register opened read-only is looked at and never changed, at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size, flags: ['--read-only'] });
  const before = await readFile(stage.path, 'utf8');
  await stage.see('READ ONLY');
  const off = {
    n: 'add a progress note',
    s: 'change status',
    d: 'set follow-up date',
    o: 'assign officer',
    c: 'mark complete',
    A: 'archive at a meeting',
    B: 'bring back from the archive',
    e: 'edit all fields',
    E: 'whole record in \\$EDITOR',
    N: 'new recommendation',
    i: 'import a paper',
    u: 'undo your last change',
    U: 'redo',
  };
  for (const [key, label] of Object.entries(off)) {
    stage.keys(key);
    await stage.see(new RegExp(`Not now, ${label}.*: read-only`));
  }
  stage.text('/overdue\r');
  await stage.see('filter: overdue');
  stage.keys('y');
  await stage.see('Copied');
  stage.keys('r');
  await stage.see('Report preview');
  stage.keys('q');
  await stage.see(/^>/m);
  await stage.leave();
  expect(await readFile(stage.path, 'utf8')).toBe(before);
});

test.each(sizes)('A39 without colour the cursor is still seen, at %ix%i', SCENARIO, async (...size: Size) => {
  const plain = await stages.open(sixtyTwo, { size, environment: { NO_COLOR: '1' } });
  plain.keys('space', 'k');
  await plain.see(/^>\*/m);
  expect(plain.written()).not.toMatch(/\u001b\[(?:\d+;)*(?:3[0-8]|4[0-8])(?:;\d+)*m/);
  const row = plain.screen().findIndex((line) => line.startsWith('>'));
  expect(plain.inverse(row)).toMatch(/^>\*/);
  await plain.leave();
  const none = await stages.again(plain, { size, environment: { FORCE_COLOR: '0' } });
  none.keys('space');
  await none.see(/^>/m);
  await none.see(/^ \*/m);
  await none.leave();
});

test('A14 text that would spoil a terminal is drawn as text', SCENARIO, async () => {
  const first = 'WCSC.230913.1';
  const nasty = 'A\ttab, \r a return, \u001b[2J\u001b]0;taken\u0007 codes, 👨‍👩‍👧‍👦 ❤️ 学校 e\u0301 \u202Eright to left';
  const register = {
    ...sixtyTwo,
    recommendations: sixtyTwo.recommendations.map((one) => (one.ref === first ? { ...one, text: nasty, topic: nasty } : one)),
  };
  const stage = await stages.open(register, { size: [120, 40] });
  const before = await readFile(stage.path, 'utf8');
  await stage.on(first);
  await stage.still();
  stage.fits();
  // The border between list and detail stands in one column on every row of the panes.
  const border = stage.screen()[2]?.indexOf('┬') ?? -1;
  expect(border).toBeGreaterThan(0);
  const rows = stage.written();
  expect(rows).not.toContain('\u001b]0;');
  for (const [at, line] of stage.screen().slice(3, -3).entries()) expect([at, columnOf(line, '│')]).toEqual([at, border]);
  stage.keys('enter');
  await stage.see('1 of');
  stage.keys('q');
  await stage.see(/^>/m);
  await stage.leave();
  expect(await readFile(stage.path, 'utf8')).toBe(before);
});

/** In which cell a sign stands, with wide characters as two cells and joined ones as the terminal draws them. */
function columnOf(line: string, sign: string): number {
  const before = line.slice(0, line.indexOf(sign));
  let cells = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(before)) {
    cells += /\p{Emoji_Presentation}|\p{Script=Han}/u.test(segment) ? 2 : 1;
  }
  return cells;
}

test('A24 a register that cannot be read opens read-only and says where it is wrong', SCENARIO, async () => {
  const stage = await stages.open('{\n  "format": "scrutiny-register",\n  oops\n}\n', { ready: 'READ ONLY' });
  await stage.see('line 3');
  stage.keys('N');
  await stage.see('Not now');
  const text = '{\n  "format": "scrutiny-register",\n  oops\n}\n';
  expect(await readFile(stage.path, 'utf8')).toBe(text);
  await writeFile(stage.path, (await import('@scrutiny/core')).serialise(sixtyTwo));
  stage.keys('R');
  await stage.gone('READ ONLY');
  await stage.see(`${open} of 62`);
  await stage.leave();
});
