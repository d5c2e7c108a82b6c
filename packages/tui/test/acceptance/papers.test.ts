import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Register, serialise } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { importPaper, papers, record, sixtyTwo } from './registers.ts';
import { SCENARIO, type Size, type Stage, sizes, theatre, until } from './stage.ts';

const stages = theatre();
const schedule = join(papers, '03-schedule.txt');
const later = { environment: { SCRUTINY_TODAY: '2025-03-10' } } as const;

test.each(sizes)(
  'A34 a paper is reviewed, left, taken up again where it was, written, and undone at once, at %ix%i',
  SCENARIO,
  async (...size: Size) => {
    const stage = await stages.open(undefined, { size, ready: 'There is no weald.json here', ...later });
    stage.keys('n');
    await stage.exit;
    importPaper('01-tracker-2024-09.txt', stage.path, '2024-10-15');
    const before = await stage.read();
    const one = await stages.again(stage, { size, ...later });
    const review = async (on: Stage, path: string): Promise<void> => {
      on.keys('i');
      await on.see('Import a paper');
      on.text(`${path}\r`);
      await on.see('Import review');
    };
    await review(one, join(papers, '02-tracker-2025-01.txt'));
    await one.see('Nothing is written until you press w.');
    one.keys('a');
    await one.see('1 accept 0 merge 0 skip');
    one.keys('a');
    await one.see('2 accept 0 merge 0 skip');
    one.keys('s');
    await one.see('2 accept 0 merge 1 skip');
    one.keys('v');
    await one.settled();
    one.keys('v');
    const place = / (\d+ of \d+) /.exec(one.screen()[0] ?? '')?.[1] ?? '';
    one.keys('escape');
    await one.see('Import paused, nothing written');
    expect(await one.read()).toEqual(before);
    await one.leave();
    const two = await stages.again(stage, { size, ...later });
    await review(two, join(papers, '02-tracker-2025-01.txt'));
    await two.see(`${place} · 2 accept 0 merge 1 skip`);
    two.keys('u');
    await two.settled();
    await two.see('2 accept 0 merge 1 skip');
    two.keys('A');
    await two.see(/Accepted \d+ new/);
    // What only looks like a record that is there is decided one by one.
    for (let press = 0; press < 20 && !two.screen().join('\n').includes('All decided'); press++) {
      two.keys('a');
      await two.settled();
    }
    await two.see('All decided');
    two.keys('w');
    await two.see('Write the import?');
    const [, adds = '', skips = ''] = /adds (\d+).*skips (\d+)/.exec(two.screen().join(' ').replace(/[│ ]+/g, ' ')) ?? [];
    expect(Number(skips)).toBe(1);
    two.keys('enter');
    await two.settled();
    expect(await two.read()).toEqual(before);
    two.keys('y');
    await two.see('Imported 02-tracker-2025-01.txt');
    await two.holds((now) => now.recommendations.length === before.recommendations.length + Number(adds));
    two.keys('u');
    await two.settled();
    if (two.screen().join('\n').includes('Undo a change of')) two.keys('y');
    await two.see('Undone');
    await two.holds((now) => live(now).length === live(before).length);
    await two.leave();
  },
);

test.each(sizes)(
  'A34 what a paper asks again is compared side by side and merged into the record that is there, at %ix%i',
  SCENARIO,
  async (...size: Size) => {
    const stage = await stages.open(undefined, { size, ready: 'There is no weald.json here', ...later });
    stage.keys('n');
    await stage.exit;
    importPaper('01-tracker-2024-09.txt', stage.path, '2024-10-15');
    const before = await stage.read();
    const again = await stages.again(stage, { size, ...later });
    again.keys('i');
    await again.see('Import a paper');
    again.text(`${join(papers, '02-tracker-2025-01.txt')}\r`);
    await again.see('Import review');
    // Down to the row of 12 September that says in other words what was asked a year before.
    for (let press = 0; press < 20 && !/^ > .*new, repeats/m.test(again.screen().join('\n')); press++) {
      const at = / (\d+) of \d+ /.exec(again.screen()[0] ?? '')?.[1] ?? '';
      again.keys('j');
      await again.gone(` ${at} of `);
    }
    await again.see(/Existing WCSC\.230921\.1, \d+% of the/);
    await again.see('{+numbers+}');
    await again.see('{-number of people-}');
    again.keys('m');
    await again.see('0 accept 1 merge 0 skip');
    again.keys('A');
    await again.see('All decided');
    again.keys('w');
    await again.see(/Write the import\?[\s\S]*adds 7, updates 6, merges 1, skips 0/);
    again.keys('y');
    await again.holds((now) => now.recommendations.length === before.recommendations.length + 7);
    const into = record(await again.read(), 'WCSC.230921.1');
    const had = record(before, 'WCSC.230921.1');
    // The words of the record stay as they were resolved; both rows of the paper are among its sources.
    expect(into.text).toBe(had.text);
    expect(into.sources).toHaveLength((had.sources ?? []).length + 2);
    again.keys('u');
    await again.see('Undo a change of 14 records?');
    again.keys('y');
    await again.holds((now) => live(now).length === live(before).length);
    expect(record(await again.read(), 'WCSC.230921.1').sources).toEqual(had.sources);
    await again.leave();
  },
);

/** The records that were not taken back. */
function live(register: Register): readonly unknown[] {
  return register.recommendations.filter((one) => one.withdrawn === undefined);
}

test.each(sizes)(
  'A34 a schedule is put right before it is written, and says nothing new the second time, at %ix%i',
  SCENARIO,
  async (...size: Size) => {
    const stage = await stages.open(sixtyTwo, { size, ...later });
    stage.text('i');
    await stage.see('Import a paper');
    stage.text(`${schedule}\r`);
    await stage.see('Import review');
    stage.keys('e');
    await stage.see('Put right before it is imported');
    stage.keys('ctrl-u');
    stage.text('Taxi journeys\r');
    await stage.see(', edited');
    stage.keys('A');
    await stage.see('All decided');
    stage.keys('w');
    await stage.see('Write the import?');
    stage.keys('y');
    await stage.see('Imported 03-schedule.txt');
    await stage.holds((now) => now.recommendations.filter((one) => one.topic === 'Taxi journeys').length === 1);
    const written = await stage.read();
    expect(written.recommendations.length).toBeGreaterThan(62 + 20);
    stage.text('i');
    await stage.see('Import a paper');
    stage.text(`${schedule}\r`);
    await stage.see('Import review');
    stage.keys('w');
    await stage.see('the register says all of it already');
    stage.keys('escape');
    await stage.leave();
    expect(await stage.read()).toEqual(written);
  },
);

test.each(sizes)(
  'A35 a paper that cannot be read is told with its path, and the path can be put right, at %ix%i',
  SCENARIO,
  async (...size: Size) => {
    const stage = await stages.open(sixtyTwo, { size });
    const before = await readFile(stage.path, 'utf8');
    await writeFile(join(stage.folder, 'empty.txt'), '');
    await writeFile(join(stage.folder, 'noise.bin'), Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)));
    await mkdir(join(stage.folder, 'folder'));
    stage.keys('i');
    await stage.see('Import a paper');
    for (const name of ['nowhere.txt', 'noise.bin', 'folder', 'empty.txt']) {
      stage.text(`${name}\r`);
      await stage.see(new RegExp(`ERROR [\\s\\S]*${name.replace('.', '\\.')}`));
      await stage.see('Import a paper');
      stage.keys('ctrl-u');
      await stage.gone('ERROR');
    }
    stage.text(`${schedule}\r`);
    await stage.see('Import review');
    stage.keys('escape');
    await stage.see(/^>/m);
    await stage.leave();
    expect(await readFile(stage.path, 'utf8')).toBe(before);
  },
);

test.each(sizes)(
  'A36 the preview of a report is the file that is written, and knows what is missing, at %ix%i',
  SCENARIO,
  async (...size: Size) => {
    const stage = await stages.open(sixtyTwo, { size });
    stage.keys('r');
    await stage.see('Report preview');
    stage.text('t');
    await stage.see('Which report?');
    stage.text('tracker');
    stage.keys('enter');
    await stage.gone('Which report?');
    stage.keys('c');
    await stage.see('Which committee?');
    stage.text('wealdshire child');
    stage.keys('enter');
    await stage.see('WCSC, ');
    const shown = stage.screen().slice(2, -3);
    stage.keys('w');
    await stage.see('Write the report to');
    stage.keys('ctrl-u');
    stage.text('tracker.txt\r');
    await stage.see('Report written to');
    const text = await readFile(join(stage.folder, 'tracker.txt'), 'utf8');
    const lines = text.split('\n').map((line) => line.trimEnd());
    expect(lines.slice(0, 12)).toEqual(shown.slice(0, 12).map((line) => line.trimEnd()));
    await writeFile(join(stage.folder, 'tracker.txt'), 'mine');
    stage.keys('w');
    await stage.see('Write the report to');
    stage.keys('ctrl-u');
    stage.text('tracker.txt\r');
    await stage.see('Replace the file?');
    stage.keys('enter');
    await stage.settled();
    expect(await readFile(join(stage.folder, 'tracker.txt'), 'utf8')).toBe('mine');
    stage.keys('y');
    await stage.gone('Replace the file?');
    // The message of the first time may still be on the screen: only the file tells.
    await until(
      async () => (await readFile(join(stage.folder, 'tracker.txt'), 'utf8')) === text,
      () => 'the file was not replaced',
    );
    stage.keys('p');
    await stage.see(/Without an officer \(\d+\)/);
    stage.keys('tab', 'enter');
    await stage.gone('Without an officer');
    await stage.see(/[A-Z]+\.230913\.\d+/);
    stage.keys('q', 'q', 'q');
    await stage.see(/^>/m);
    await stage.leave();
    expect(await readdir(stage.folder)).toContain('tracker.txt');
    expect(await stage.read()).toEqual(JSON.parse(serialise(sixtyTwo)));
  },
);
