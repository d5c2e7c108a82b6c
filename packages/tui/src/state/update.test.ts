import { emptyRegister, memoryStore } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { placeOf } from '../screens/triage/state.ts';
import { drive, list, ref } from './driver.test-data.ts';
import { wealdshire } from './wealdshire.test-data.ts';

const register = wealdshire(30);

const first = 'WCSC.230913.1';

test('no key of a burst is lost, and digits choose views that keep their own cursor', () => {
  const driver = drive(register);
  driver.press(...Array.from({ length: 12 }, () => 'j'));
  expect(placeOf(list(driver)).at).toBe(12);
  driver.press('G', 'k', 'k', 'g', 'g');
  expect(ref(driver)).toBe(first);
  driver.press('2', 'j', 'j', '1');
  expect(placeOf(list(driver)).at).toBe(0);
  driver.press('2');
  expect(placeOf(list(driver)).at).toBe(2);
});

test('a paste on the list changes nothing and says where it can go', async () => {
  const driver = drive(register);
  driver.tell({ kind: 'keys', keys: [{ kind: 'paste', text: 'Adq\ny\ncys', complete: true }] });
  expect(driver.screen()).toContain('n opens a note');
  expect(await driver.saved()).toEqual((await memoryStore(register).load()).register);
});

test('the filter narrows at each key, completes names, and leaves the cursor on its record', () => {
  const driver = drive(register);
  driver.press('j', 'j');
  const before = ref(driver);
  driver.press('/', '"comm"', 'tab', '"wcsc over"');
  expect(driver.screen()).toContain('/committee:wcsc over');
  driver.press('"due"', 'enter');
  expect(list(driver).shown.map((row) => row.committee)).toEqual(['WCSC', 'WCSC', 'WCSC']);
  expect(driver.screen().split('\n')[1]).toContain('filter: committee:wcsc overdue');
  driver.press('F');
  expect(ref(driver)).toBe(before);
});

test('Esc in the filter brings back the one before', () => {
  const driver = drive(register);
  driver.press('/', '"overdue"', 'enter', '/', '"zzz"', 'escape');
  expect(placeOf(list(driver)).filter).toBe('overdue');
});

test('nothing that matches names the filter, what would match, and the way out', () => {
  const driver = drive(register);
  driver.press('/', '"overdue zzzz"', 'enter');
  expect(driver.screen()).toContain('Nothing matches  overdue zzzz');
  expect(driver.screen()).toContain('without zzzz: 5');
  driver.press('n');
  expect(driver.screen()).toContain('no record');
});

test('words that are no filter are looked for as they are, and that is said', () => {
  const driver = drive(register);
  driver.press('/', '"re: budget"', 'enter');
  expect(driver.screen()).toContain('There is no field re');
});

test('the filter form ticks what was typed, counts, and says it as typed', () => {
  const driver = drive(register);
  driver.press('/', '"overdue"', 'enter', 'f');
  expect(driver.screen()).toContain('[x] Overdue (5)');
  driver.press('space', 'enter');
  expect(placeOf(list(driver)).filter).toMatch(/^committee:\w+ state:overdue$/);
});

test('help is searched by any word and runs the line under the cursor; a key that is off says why', () => {
  const driver = drive(register);
  driver.press('?', '"archive at"');
  expect(driver.screen()).toContain(`not now: ${first} is not complete`);
  driver.press('ctrl-u', '"follow-up date"', 'enter');
  expect(driver.screen()).toContain(`Follow-up of ${first}`);
  driver.press('escape', ':', '"mess"', 'enter');
  expect(driver.screen()).toContain('Messages of this session');
});

test('# goes to a record, also one that the view does not show', () => {
  const driver = drive(register);
  driver.press('#', '"wrtc.230913.4"', 'enter');
  expect(ref(driver)).toBe('WRTC.230913.4');
  expect(list(driver).view).toBe('all');
});

test('a sort keeps the cursor on its record, also through an edit that moves it', () => {
  const driver = drive(register);
  driver.press('S', '"officer"', 'enter');
  const before = ref(driver);
  driver.press('o', '"head of"', 'enter');
  expect(ref(driver)).toBe(before);
});

test('Ctrl-C closes what is open; at rest it asks for a second one', () => {
  const driver = drive(register);
  driver.press('n', 'ctrl-c');
  expect(driver.state().mode.kind).toBe('none');
  driver.press('ctrl-c');
  expect(driver.screen()).toContain('Ctrl-C again leaves');
});

test('an error stays until Esc, and all that was said is in M', () => {
  const driver = drive(register);
  driver.tell({ kind: 'said', level: 'error', text: 'something went wrong' });
  for (let at = 0; at < 12; at += 1) driver.press('j');
  expect(driver.screen()).toContain('ERROR something went wrong');
  driver.press('escape');
  expect(driver.screen()).not.toContain('ERROR something went wrong');
  driver.press('M');
  expect(driver.screen()).toContain('10:00  ERROR something went wrong');
});

test('an empty register says what can be done', () => {
  expect(drive(emptyRegister()).screen()).toContain('No recommendations yet.');
});

test('a window that is too small says so and changes nothing', async () => {
  const driver = drive(register, { size: { columns: 50, rows: 12 } });
  expect(driver.screen().split('\n')[0]).toBe('Make the window at least 60x16 (now 50x12)');
  driver.press('n', '"x"', 'enter');
  expect(driver.state().mode.kind).toBe('none');
});
