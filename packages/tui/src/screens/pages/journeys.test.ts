import { type Register, renderReport } from '@scrutiny/core';
import { beforeAll, expect, test } from 'vitest';
import { topScreen } from '../../state/app-state.ts';
import { type Driver, drive } from '../../state/driver.test-data.ts';
import { buildReport } from '../report/build.ts';
import { wealdshirePapers } from './wealdshire-papers.test-data.ts';

let register: Register;
beforeAll(async () => {
  register = await wealdshirePapers();
});

const size = { columns: 80, rows: 24 };

/** A session at 80x24 on the papers of Wealdshire, with some keys pressed. */
function after(...names: readonly string[]): Driver {
  const driver = drive(register, { size });
  driver.press(...names);
  return driver;
}

/** The register with one record of a text that takes 88 lines and more. */
function withLongText(): Register {
  const sentence = 'Asks that the plan for the ferry and the quay is looked at again before the winter, with the parish councils. ';
  return {
    ...register,
    recommendations: register.recommendations.map((record, at) => (at === 0 ? { ...record, text: sentence.repeat(60) } : record)),
  };
}

test('Enter opens the record in full, J and K walk along the list, Esc comes back to the row', () => {
  const driver = after('9', 'j', 'enter');
  expect(driver.screen()).toContain('2 of 49');
  const first = topScreen(driver.state());
  driver.press('J');
  expect(driver.screen()).toContain('3 of 49');
  driver.press('K', 'K', 'K');
  expect(driver.screen()).toContain('1 of 49');
  expect(driver.screen()).toContain('This is the first one.');
  driver.press('escape');
  expect(first.kind).toBe('detail');
  expect(driver.state().screens.length).toBe(1);
});

test('a long text says which lines are shown; / finds, Enter and ↑ go from place to place, Esc ends it; J begins at the top', () => {
  const driver = drive(withLongText(), { size });
  driver.press('9', '#', `"${register.recommendations[0]?.ref ?? ''}"`, 'enter', 'enter');
  expect(driver.screen()).toContain('lines 1-19 of');
  driver.press('j');
  expect(driver.screen()).toContain('lines 2-20 of');
  driver.press('/', '"the plan for"', 'enter');
  expect(driver.screen()).toMatch(/"the plan for" \d+ of 60, line/);
  driver.press('g', 'g', '/', 'ctrl-u', '"PLAN FOR"', 'enter', 'enter');
  expect(driver.screen()).toMatch(/"PLAN FOR" 2 of 60/);
  driver.press('up');
  expect(driver.screen()).toMatch(/"PLAN FOR" 1 of 60/);
  driver.press('escape');
  expect(driver.screen()).not.toContain('PLAN FOR');
  driver.press('G', 'J');
  expect(driver.screen()).toMatch(/lines 1-19 of|all \d+ lines shown|This is the last one/);
});

test('the detail shows private notes marked private, why names its rules, H who changed what', () => {
  const paused = register.recommendations.find((record) => record.notes !== undefined);
  const driver = drive(register, { size: { columns: 100, rows: 70 } });
  driver.press('#', `"${paused?.ref ?? ''}"`, 'enter', 'enter');
  expect(driver.screen()).toContain('Private notes, never published (1)');
  expect(driver.screen()).toContain('Paused (Waiting for the new contract)');
  driver.press('w');
  expect(driver.screen()).toContain(`Why ${paused?.ref ?? ''} stands as it does`);
  expect(driver.screen()).toContain('Paused, set on 1 February 2025 by A. Clerk.');
  driver.press('escape', 'H');
  expect(driver.screen()).toContain('Status: Unknown → Paused, because Waiting for the new contract');
  expect(driver.screen()).toContain('Private note added');
});

test('a link leads on, and Esc leads back the same way: record, source as printed, another record of that paper', () => {
  const driver = after('9', 'enter', 'v');
  expect(driver.screen()).toContain('As printed');
  driver.press('tab', 'enter');
  expect(driver.state().screens.map((screen) => screen.kind)).toEqual(['triage', 'detail', 'source', 'source']);
  driver.press('escape', 'escape', 'escape', 'escape');
  expect(driver.state().screens.map((screen) => screen.kind)).toEqual(['triage']);
});

test('from a record to its meeting, the committee, its plan; the palette reaches the log by its name', () => {
  const driver = after('9', 'm');
  expect(driver.screen()).toContain('Meeting ·');
  driver.press('C');
  expect(driver.screen()).toContain('Rules that hold for it');
  driver.press('P');
  expect(driver.screen()).toContain('Improvement plan');
  driver.press('q', 'q', 'q', ':', '"log"', 'enter');
  expect(driver.screen()).toContain('History of the register');
});

test('a change made on the detail is on it at once, and u takes it back', async () => {
  const driver = after('9', 'enter', 'n', '"Rang the lead officer"', 'enter');
  driver.press('/', '"rang the lead"', 'enter');
  expect(driver.screen()).toContain('Updates (2), newest first');
  expect(driver.screen()).toContain('"rang the lead" 1 of 2');
  await driver.saved();
  driver.press('u');
  expect(driver.screen()).toContain('Updates (1), newest first');
});

test('the written report is the preview, line for line; a file that is there is replaced only with y', async () => {
  const driver = after('9', 'r', 'w', 'ctrl-u', '"tracker.txt"', 'enter');
  await driver.saved();
  const text = driver.written.get('tracker.txt') ?? '';
  const screen = topScreen(driver.state());
  if (screen.kind !== 'report') throw new Error('the preview stays open');
  const report = buildReport(screen.choice, driver.state());
  expect(text).toBe(report === undefined ? '' : renderReport(report, 'text', { width: 80 }));
  const shown = driver.state();
  const body = driver.screen().split('\n').slice(2, 21);
  expect(body.map((line) => line.trimEnd())).toEqual(text.split('\n').slice(0, 19));
  expect(shown.message?.text).toBe('Report written to tracker.txt');
  driver.press('c', '"wellbeing"', 'enter', 'w', 'ctrl-u', '"tracker.txt"', 'enter');
  await driver.saved();
  expect(driver.screen()).toContain('tracker.txt exists already.');
  driver.press('enter', 'enter');
  await driver.saved();
  expect(driver.written.get('tracker.txt')).toBe(text);
  driver.press('y');
  await driver.saved();
  expect(driver.written.get('tracker.txt')).not.toBe(text);
  expect(driver.written.get('tracker.txt')).not.toContain('Children, Schools and Transport');
});

test.each([
  ['notes.docs', 'The ending of notes.docs is not one of'],
  ['folder/', 'names a folder, not a file'],
])('a report to %s is asked about again with the reason', (path, reason) => {
  const driver = after('r', 'w', 'ctrl-u', `"${path}"`, 'enter');
  expect(driver.screen().replace(/\s+/g, ' ')).toContain(reason);
  expect(driver.state().mode).toMatchObject({ kind: 'form', fields: [{ editor: { text: path } }] });
});

test.each([
  ['x.md', '| '],
  ['x.html', '<!DOCTYPE html>'],
  ['x.csv', ','],
  ['x.json', '{'],
])('the ending of %s says the format', async (path, sign) => {
  const driver = after('r', 'w', 'ctrl-u', `"${path}"`, 'enter');
  await driver.saved();
  expect((driver.written.get(path) ?? '').toLowerCase()).toContain(sign.toLowerCase());
});

test('what was chosen wrongly stays in the options with the reason; a filter narrows the report', () => {
  const driver = after('r', 'o', '"status:nonsense"', 'enter');
  expect(driver.state().mode).toMatchObject({ kind: 'form', problem: expect.stringMatching(/status/i) });
  driver.press('ctrl-u', '"status:paused"', 'enter');
  expect(driver.state().mode.kind).toBe('none');
  expect(driver.screen()).toContain('status:paused');
});

test('the problems of a report lead to the records, and J walks along them', () => {
  const driver = after('r', 'p');
  expect(driver.screen()).toContain('Before this report is sent');
  driver.press('tab', 'enter');
  expect(topScreen(driver.state()).kind).toBe('detail');
  expect(driver.screen()).toMatch(/1 of \d+/);
  driver.press('J');
  expect(driver.screen()).toMatch(/2 of \d+/);
});

test('read-only, every page can still be read and a report written', async () => {
  const driver = drive(register, {
    size,
    file: { name: 'weald.json', revision: '1', savedAt: undefined, readOnly: 'asked for', broken: undefined },
  });
  driver.press('9', 'enter', 'n');
  expect(driver.state().mode.kind).toBe('none');
  driver.press('escape', 'r', 'w', 'ctrl-u', '"x.txt"', 'enter');
  await driver.saved();
  expect(driver.written.has('x.txt')).toBe(true);
});
