import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findDataFile } from './find-data-file.ts';
import { readPaper } from './read-file.ts';
import { systemClock } from './system-clock.ts';
import { newPlace } from './test-support/wealdshire.ts';

test('a paper comes with its name and its bytes', async () => {
  const path = join(dirname(await newPlace()), 'tracker.txt');
  fs.writeFileSync(path, Uint8Array.of(0xff, 0, 10));
  const { name, bytes } = await readPaper(path);
  expect([name, [...bytes]]).toEqual(['tracker.txt', [0xff, 0, 10]]);
});

test.each([
  ['an absent paper', 'gone.txt', 'missing'],
  ['a paper in an absent folder', 'full.txt/x.txt', 'missing'],
  ['a folder', '.', 'not-a-file'],
  ['an empty file', 'empty.txt', 'empty'],
  ['a file beyond the limit', 'full.txt', 'too-large'],
])('%s is refused with a reason and a hint', async (_, name, code) => {
  const folder = dirname(await newPlace());
  fs.writeFileSync(join(folder, 'empty.txt'), '');
  fs.writeFileSync(join(folder, 'full.txt'), 'x'.repeat(100));
  await expect(readPaper(join(folder, name), 99)).rejects.toMatchObject({
    name: 'DocumentError',
    code,
    details: { hint: expect.stringMatching(/.{10}/) },
  });
});

test('the nearest data file upwards is found; a folder of that name is not one', async () => {
  const path = await newPlace();
  const deep = join(dirname(path), 'a', 'b');
  fs.mkdirSync(join(deep, 'scrutiny.json'), { recursive: true });
  expect(await findDataFile(deep)).toBeUndefined();
  fs.writeFileSync(path, '{}');
  expect(await findDataFile(deep)).toBe(path);
  fs.writeFileSync(join(dirname(path), 'a', 'scrutiny.json'), '{}');
  expect(await findDataFile(deep)).toBe(join(dirname(path), 'a', 'scrutiny.json'));
});

test('the clock says the day that the user said, and the moment that it is', () => {
  const clock = systemClock({ today: '2024-02-29' });
  expect(clock.today()).toBe('2024-02-29');
  expect(clock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(systemClock().today()).toMatch(/^\d{4}-\d\d-\d\d$/);
});
