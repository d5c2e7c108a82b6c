import type { Register } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { drive, kept, ref } from './driver.test-data.ts';
import { wealdshire } from './wealdshire.test-data.ts';

const register = wealdshire(30);

const first = 'WCSC.230913.1';

test('a note typed in one read is kept with its day, and u in the next takes it back', async () => {
  const driver = drive(register);
  driver.press('n', '"Asked for the date"', 'enter');
  expect(driver.screen()).toContain(`Note added to ${first} · u undo`);
  driver.press('u');
  expect(driver.screen()).toContain(`Undone: note on ${first} · U redo`);
  driver.press('U');
  expect((await kept(driver, first))?.progress?.at(-1)).toEqual({ date: '2024-02-01', text: 'Asked for the date', by: 'A. Clerk' });
});

test('a private note is private', async () => {
  const driver = drive(register);
  driver.press('n', '"for me"', 'tab', 'tab', 'down', 'enter');
  expect((await kept(driver, first))?.notes?.map((note) => note.text)).toEqual(['for me']);
});

test('Esc keeps the text as a draft, and the same key brings it back', () => {
  const driver = drive(register);
  driver.press('n', '"half a"', 'escape', 'j');
  expect(driver.screen()).toContain('Draft kept');
  driver.press('n');
  expect(driver.screen()).not.toContain('half a');
  driver.press('escape', 'k', 'n');
  expect(driver.screen()).toContain('half a');
  expect(driver.screen()).toContain('draft of 10:00');
});

test('a status that needs a reason stays in the form until it has one', async () => {
  const driver = drive(register);
  driver.press('s', '"pau"', 'enter');
  expect(driver.screen()).toContain('A reason is needed for paused');
  driver.press('"awaiting the survey"', 'enter');
  expect(await kept(driver, first)).toMatchObject({ status: 'paused', statusReason: 'awaiting the survey' });
});

test.each([
  ['6 mar', '2024-03-06'],
  ['+2w', '2024-02-15'],
  ['fri', '2024-02-02'],
  ['end feb', '2024-02-29'],
  ['next meeting', '2024-03-06'],
  ['06/03/24', '2024-03-06'],
])('the date %s is %s', async (words, day) => {
  const driver = drive(register);
  driver.press('d', `"${words}"`);
  driver.press('enter');
  expect((await kept(driver, first))?.followUp?.to).toBe(day);
});

test('31 feb is refused with the reason, none takes the date away', async () => {
  const driver = drive(register);
  driver.press('d', '"31 feb"', 'enter');
  expect(driver.screen()).toContain('there is no such day');
  driver.press('ctrl-u', '"none"', 'enter');
  expect((await kept(driver, first))?.followUp).toBeUndefined();
});

test('the officer picker finds any word without accents, and takes a new name', async () => {
  const driver = drive(register);
  driver.press('o', '"cafe"', 'enter');
  expect((await kept(driver, first))?.responsible).toEqual(['Café Liaison Officer']);
  driver.press('o', '"New Person"', 'enter');
  expect(driver.screen()).toContain('New Person (new officer)');
  expect((await kept(driver, first))?.responsible).toEqual(['New Person']);
});

test('complete leaves the open list; its note is the last word', async () => {
  const driver = drive(register);
  driver.press('c', '"All done"', 'enter');
  expect(driver.screen()).toContain(`${first} marked complete`);
  expect(ref(driver)).not.toBe(first);
  const record = await kept(driver, first);
  expect(record).toMatchObject({ status: 'complete', completedOn: '2024-02-01' });
  expect(record?.progress?.at(-1)?.text).toBe('All done');
});

test('an archive needs y: neither Enter nor A again does it, and u brings all back', async () => {
  const driver = drive(register);
  driver.press('5', 'V', 'A', 'enter');
  driver.press('enter', 'A');
  expect((await driver.saved()).recommendations.some((one) => one.archived)).toBe(false);
  driver.press('y');
  expect((await driver.saved()).recommendations.filter((one) => one.archived)).toHaveLength(5);
  driver.press('u');
  expect((await driver.saved()).recommendations.some((one) => one.archived)).toBe(false);
});

test('what is not complete cannot be archived, and the reason is said', () => {
  const driver = drive(register);
  driver.press('A');
  expect(driver.screen()).toContain(`${first} is not complete`);
});

test('a bulk change lists every record, the hidden one too; one can be left out; one undo takes all back', async () => {
  const driver = drive(register);
  driver.press('space', 'space', 'space', 'space', '/', '"committee:wrtc"', 'enter');
  expect(driver.screen()).toMatch(/4 marked, \d hidden/);
  driver.press('s', '"trans"', 'tab', '"handed over"', 'enter');
  expect(driver.screen()).toContain('(hidden)');
  expect((await driver.saved()).recommendations.filter((one) => one.status === 'transferred')).toHaveLength(0);
  driver.press('space', 'enter', 'y');
  expect((await driver.saved()).recommendations.filter((one) => one.status === 'transferred')).toHaveLength(3);
  driver.press('u');
  expect((await driver.saved()).recommendations.filter((one) => one.status === 'transferred')).toHaveLength(0);
  driver.press('U');
  expect((await driver.saved()).recommendations.filter((one) => one.status === 'transferred')).toHaveLength(3);
});

test('read-only: every key that changes says so, and nothing changes', async () => {
  const driver = drive(register, {
    file: { name: 'weald.json', revision: '1', savedAt: undefined, readOnly: 'asked for', broken: undefined },
  });
  for (const key of ['n', 's', 'd', 'o', 'c', 'A', 'e', 'E', 'N', 'u', 'U']) {
    driver.press(key);
    expect(driver.screen()).toContain('read-only');
    expect(driver.state().mode.kind).toBe('none');
  }
  expect(driver.screen()).toContain('READ ONLY');
  driver.press('y');
  expect(driver.copied).toHaveLength(1);
});

test('ten changes are taken back one by one and made again', async () => {
  const driver = drive(register);
  const facts = (one: Register): unknown => one.recommendations.map(({ history: _, ...fields }) => fields);
  const start = facts(await driver.saved());
  for (let at = 0; at < 5; at += 1) driver.press('n', `"note ${at}"`, 'enter', 'j', 'd', `"+${at + 1}w"`, 'enter');
  const end = facts(await driver.saved());
  driver.press(...Array.from({ length: 10 }, () => 'u'));
  expect(facts(await driver.saved())).toEqual(start);
  driver.press(...Array.from({ length: 10 }, () => 'U'));
  expect(facts(await driver.saved())).toEqual(end);
});

test('a new recommendation gets a reference and stands under the cursor', async () => {
  const driver = drive(register);
  driver.press('N', '"Asks for a report on bus passes"', 'tab', '"roads"', 'enter');
  expect(driver.screen()).toMatch(/WRTC\.240201\.1 added/);
  const made = (await driver.saved()).recommendations.find((one) => one.text.includes('bus passes'));
  expect(made).toMatchObject({ ref: 'WRTC.240201.1', class: 'request', status: 'not-started' });
  expect(ref(driver)).toBe('WRTC.240201.1');
});

test('all fields are one change and one undo', async () => {
  const driver = drive(register);
  driver.press(
    'e',
    '"in prog"',
    'tab',
    'tab',
    'ctrl-u',
    '"6 mar"',
    'tab',
    'ctrl-u',
    '"A; B"',
    'tab',
    'tab',
    'ctrl-u',
    '"Fostering"',
    'enter',
  );
  expect(await kept(driver, first)).toMatchObject({
    status: 'in-progress',
    followUp: { to: '2024-03-06' },
    responsible: ['A', 'B'],
    topic: 'Fostering',
  });
  driver.press('u');
  expect(await kept(driver, first)).toMatchObject({ status: 'not-started', topic: 'Topic 0', responsible: ['Head of Early Years'] });
});

test('. fills in the last change again, about the record here, and waits for Enter', async () => {
  const driver = drive(register);
  driver.press('o', '"cafe"', 'enter', 'j');
  const second = ref(driver) ?? '';
  driver.press('.');
  expect((await kept(driver, second))?.responsible).not.toEqual(['Café Liaison Officer']);
  driver.press('enter');
  expect((await kept(driver, second))?.responsible).toEqual(['Café Liaison Officer']);
});
