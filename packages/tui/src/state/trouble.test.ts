import { expect, test } from 'vitest';
import { drive } from './driver.test-data.ts';
import { wealdshire } from './wealdshire.test-data.ts';

const register = wealdshire(30);
const first = 'WCSC.230913.1';

test('a change that is nowhere but in the session is never said to be kept', () => {
  const driver = drive(register);
  driver.press('n', '"only here"', 'enter');
  const id = driver.state().saving[0]?.id ?? '';
  driver.tell({
    kind: 'commit-failed',
    id,
    message: 'weald.json: not saved: the disk is full (ENOSPC)',
    hint: 'Make room and save again.',
  });
  expect(driver.state().message?.text).toBe(
    'NOT SAVED: weald.json: the disk is full (ENOSPC). Make room and save again. R tries again; nothing is lost.',
  );
  driver.press('q');
  expect(driver.screen()).toContain('Kept on disk, and offered again next time.');
  driver.press('n');
  driver.tell({ kind: 'unsaved-kept', why: 'ENOSPC: no space left' });
  expect(driver.state().message?.text).toContain('Keep this window open');
  driver.press('q');
  expect(driver.screen()).toContain('leaving now LOSES it');
  driver.press('n');
  driver.tell({ kind: 'unsaved-kept' });
  driver.press('q');
  expect(driver.screen()).toContain('Kept on disk');
});

test('a register that cannot be read is told with what helps, and E opens it at the line, on every screen', () => {
  const driver = drive(register);
  const broken = {
    why: 'weald.json, line 41: two versions meet here',
    hint: 'Merge the two versions, then open the file again.',
    line: 41,
  };
  driver.tell({ kind: 'load-failed', broken });
  expect(driver.state().message?.text).toBe(
    'weald.json, line 41: two versions meet here. Merge the two versions, then open the file again. Showing what was read last, read-only. E opens it in your editor at that line, R reads it again.',
  );
  driver.press('E');
  expect(driver.asked.at(-1)).toEqual({ kind: 'open-file', line: 41 });
  driver.press('L', 'E');
  expect(driver.asked.filter((effect) => effect.kind === 'open-file')).toHaveLength(2);
});

test('R on a file that is still broken says so again', () => {
  const driver = drive(register);
  driver.tell({ kind: 'load-failed', broken: { why: 'no JSON' } });
  driver.press('escape');
  driver.tell({ kind: 'load-failed', broken: { why: 'no JSON' } });
  expect(driver.state().message).toBeUndefined();
  driver.tell({ kind: 'load-failed', broken: { why: 'no JSON' }, asked: true });
  expect(driver.state().message?.text).toContain('no JSON');
});

test('a file that may be written again says so', () => {
  const driver = drive(register, {
    file: { name: 'weald.json', revision: '1', savedAt: undefined, readOnly: 'the file is read-only', broken: undefined },
  });
  driver.tell({ kind: 'reloaded', fresh: { register, revision: '1' }, diagnostics: [], asked: true });
  expect(driver.screen()).toContain('File read again: it may be changed now');
});

test('undo says which field of which record it takes back', () => {
  const driver = drive(register);
  driver.press('s', '"in prog"', 'enter', 'u');
  expect(driver.screen()).toContain(`Undone: status of ${first} · U redo`);
  driver.press('space', 'space', 'd', '"fri"', 'enter', 'y', 'u');
  expect(driver.screen()).toContain('Undone: follow-up of 2 records');
});

test('only what says something else counts as changed, not what is written in another order', () => {
  const driver = drive(register);
  const recommendations = register.recommendations.map((one) => Object.fromEntries(Object.entries(one).reverse()) as typeof one);
  const [one, ...others] = recommendations;
  if (one === undefined) throw new Error('no record');
  driver.tell({ kind: 'reloaded', fresh: { register: { ...register, recommendations }, revision: '2' }, diagnostics: [], asked: true });
  expect(driver.state().message?.text).toBe('File read again: nothing new');
  const changed = { ...register, recommendations: [{ ...one, topic: 'Another' }, ...others] };
  driver.tell({ kind: 'reloaded', fresh: { register: changed, revision: '3' }, diagnostics: [], asked: false });
  expect(driver.state().message?.text).toBe('File changed: 1 updated');
});
