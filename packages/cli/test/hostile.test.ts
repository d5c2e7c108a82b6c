import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paper } from './papers.ts';
import { newFolder, runIn } from './run-in.ts';

/** What a terminal obeys, or what makes two things look alike. */
const banned = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;
const hostile = '\u001b]52;c;cm0gLXJm\u0007\u202efdp.exe\u{e0041}\u009b2J';

test('a hostile reference, field or name of a file that came with the register never reaches the terminal as it is', async () => {
  const folder = newFolder();
  await runIn(folder, ['import', paper('01')]);
  const path = join(folder, 'scrutiny.json');
  const register = JSON.parse(readFileSync(path, 'utf8'));
  const [record] = register.recommendations;
  Object.assign(record, { ref: `WCSC.${hostile}`, topic: hostile, tags: [hostile] });
  record.history[0].field = hostile;
  writeFileSync(path, JSON.stringify(register));
  for (const args of [
    ['list', '--all'],
    ['show', record.id],
    ['why', record.id],
    ['log'],
    ['log', record.id],
    ['show', record.id, '--json'],
    ['list', '--json', '--all'],
    ['report', 'tracker', '-O', 'json'],
    ['import', paper('02'), '--dry-run'],
    ['show', hostile],
    ['restore', '--from', hostile],
    ['restore', '--list'],
    ['doctor'],
    ['--data', hostile, 'list'],
  ]) {
    const { code, out, err } = await runIn(folder, args);
    expect(code).not.toBe(70);
    expect([args[0], banned.exec(out + err)?.[0]]).toEqual([args[0], undefined]);
  }
});
