import { expect, test } from 'vitest';
import { drive } from '../state/driver.test-data.ts';
import { wealdshire } from '../state/wealdshire.test-data.ts';

const register = wealdshire(30);
const size = { columns: 80, rows: 24 };
const long =
  '/srv/share/scrutiny/weald.json: the disk is full (ENOSPC). The file is as it was before. Make room and save again. R tries again; nothing is lost.';

test('a message that a line cannot hold goes on over the end of the screen, so that what to do is read', () => {
  const driver = drive(register, { size });
  const before = driver.screen().split('\n');
  driver.tell({ kind: 'said', level: 'error', text: long });
  const after = driver.screen().split('\n');
  expect(after).toHaveLength(24);
  expect(after.slice(-3, -1).join('').replace(/ +/g, ' ').trim()).toBe(`ERROR ${long}`);
  expect(after.slice(0, -3)).toEqual(before.slice(0, -3));
  driver.press('escape');
  expect(driver.screen().split('\n')).toEqual(before);
});

test('a message never lies on what is open, and says by the mark that there is more', () => {
  const driver = drive(register, { size });
  driver.press('e');
  const box = driver.screen().split('\n').slice(1, -2);
  driver.tell({ kind: 'said', level: 'error', text: long.repeat(5) });
  const lines = driver.screen().split('\n');
  expect(lines.filter((line) => line.includes('│'))).toEqual(box.filter((line) => line.includes('│')));
  expect(lines.at(-2)).toMatch(/…$/);
});
