import { applyPlan, type ExtractedPaper, emptyRegister, planImport, type Register } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { stripStyles } from '../../layout/strip-styles.ts';
import { type Driver, drive } from '../../state/driver.test-data.ts';
import { testDay } from '../../state/wealdshire.test-data.ts';
import { minutes } from './wealdshire-paper.test-data.ts';

async function opened(register: Register, paper: ExtractedPaper, more: Parameters<typeof drive>[1] = {}): Promise<Driver> {
  const driver = drive(register, { size: { columns: 120, rows: 40 }, ...more });
  driver.papers.set('minutes.txt', { kind: 'read', path: 'minutes.txt', paper });
  driver.press('i', '"minutes.txt"', 'enter');
  await driver.saved();
  return driver;
}

const screenOf = (driver: Driver): string => stripStyles(driver.screen());

function imported(paper: ExtractedPaper): Register {
  const { plan } = planImport(emptyRegister(), [paper], testDay);
  return applyPlan(emptyRegister(), plan, { id: 'FIRST', at: '2024-01-05T10:00:00.000Z', by: 'B. Clerk', via: 'import minutes.txt' });
}

test('a paper is decided piece by piece, written as one change, and taken back by one undo', async () => {
  const driver = await opened(emptyRegister(), await minutes());
  expect(screenOf(driver)).toContain('Import review · minutes.txt');
  expect(screenOf(driver)).toContain('3 still to decide. Nothing is written until you press w.');
  driver.press('a', 's', 'w');
  expect(driver.state().mode.kind).toBe('none');
  expect(screenOf(driver)).toContain('Not now, write all to the register: 1 still to decide');
  driver.press('a', 'w');
  expect(screenOf(driver)).toContain('adds 2, merges 0, skips 1');
  driver.press('enter', 'w');
  expect((await driver.saved()).recommendations).toHaveLength(0);
  driver.press('y');
  const saved = await driver.saved();
  expect(saved.recommendations.map((one) => one.text.slice(0, 8)).sort()).toEqual(['Asks for', 'Requests']);
  expect(new Set(saved.recommendations.flatMap((one) => (one.history ?? []).map((entry) => `${entry.via} ${entry.change}`))).size).toBe(1);
  expect(driver.state().screens.map((one) => one.kind)).toEqual(['triage']);
  driver.press('u');
  expect((await driver.saved()).recommendations.every((one) => one.withdrawn !== undefined)).toBe(true);
});

test('the same paper again proposes nothing new', async () => {
  const paper = await minutes();
  const driver = await opened(imported(paper), paper);
  expect(screenOf(driver)).toContain('0 new: the register says all of it already');
  driver.press('A', 'w');
  expect(driver.state().mode.kind).toBe('none');
  expect(await driver.saved()).toEqual(imported(paper));
});

test('what was decided is kept, and the same paper goes on where it was left', async () => {
  const paper = await minutes();
  const first = await opened(emptyRegister(), paper);
  first.press('a', 's', 'escape');
  await first.saved();
  expect(screenOf(first)).toContain('Import paused, nothing written: 1 still to decide');
  const again = await opened(emptyRegister(), paper, { drafts: JSON.parse(JSON.stringify(first.state().drafts)) });
  expect(screenOf(again)).toContain('Going on where you paused');
  expect(screenOf(again)).toContain('1 accept 0 merge 1 skip');
  again.press('a', 'w', 'y');
  expect((await again.saved()).recommendations).toHaveLength(2);
  expect(again.state().drafts).toEqual({});
});

const alike = 'Asks for a full list of the agency posts that have run for longer than three weeks.';

test('what only looks alike is shown beside its record, and A leaves it to be decided', async () => {
  const driver = await opened(imported(await minutes()), await minutes(alike));
  driver.press('A');
  expect(screenOf(driver)).toContain('only looks like a record that is there: decide each');
  expect(screenOf(driver)).toMatch(/Existing WCSC\.240912\.\d, \d\d% of the words alike/);
  expect(screenOf(driver)).toContain('{+full+}');
  driver.press('m', 'w', 'y');
  const saved = await driver.saved();
  expect(saved.recommendations).toHaveLength(3);
  expect(saved.recommendations.flatMap((one) => (one.sources ?? []).map((source) => source.wording ?? ''))).toContain(alike);
});

test('accepted, what only looked alike is a record of its own', async () => {
  const driver = await opened(imported(await minutes()), await minutes(alike));
  driver.press('A', 'a', 'w', 'y');
  expect((await driver.saved()).recommendations).toHaveLength(4);
});

test('a decision is taken back and taken again', async () => {
  const driver = await opened(emptyRegister(), await minutes());
  driver.press('a', 's', 'u');
  expect(screenOf(driver)).toContain('1 accept 0 merge 0 skip');
  driver.press('U');
  expect(screenOf(driver)).toContain('1 accept 0 merge 1 skip');
});

test('what is put right first is in the register, with what the paper said in its history', async () => {
  const driver = await opened(emptyRegister(), await minutes());
  driver.press(
    'e',
    'ctrl-u',
    '"Measures"',
    'tab',
    'ctrl-u',
    '"Head of Data; Café Officer"',
    'tab',
    'ctrl-u',
    '"end of March 2025"',
    'enter',
  );
  expect(screenOf(driver)).toContain('accept, edited');
  driver.press('A', 'w', 'y');
  const saved = (await driver.saved()).recommendations.find((one) => one.topic === 'Measures');
  expect(saved?.responsible).toEqual(['Head of Data', 'Café Officer']);
  expect(saved?.followUp?.to).toBe('2025-03-31');
  expect(saved?.followUpHistory).toBeUndefined();
  expect((saved?.history ?? []).map((entry) => entry.reason ?? '').filter((reason) => reason !== '')).toContain(
    'put right while the paper was imported',
  );
});

test('a date that is none is refused in the form', async () => {
  const driver = await opened(emptyRegister(), await minutes());
  driver.press('e', 'tab', 'tab', '"soon enough"', 'enter');
  expect(screenOf(driver)).toContain('gives no day');
  expect(driver.state().mode.kind).toBe('form');
});

test('somebody else imported the paper meanwhile: nothing is there twice', async () => {
  const paper = await minutes();
  const driver = await opened(emptyRegister(), paper);
  await driver.store.commit(() => imported(paper));
  driver.press('A', 'w', 'y');
  const saved = await driver.saved();
  expect(saved.recommendations).toHaveLength(3);
  expect(saved.papers).toHaveLength(1);
});

test('a record appears meanwhile that the proposal only looks like: nothing is written, the decisions are kept', async () => {
  const driver = await opened(emptyRegister(), await minutes(alike));
  const other = imported(await minutes());
  driver.press('A', 'w');
  await driver.store.commit(() => other);
  driver.press('y');
  expect(await driver.saved()).toEqual(other);
  expect(screenOf(driver)).toContain('Not saved: one proposal only looks like a record that is there');
  expect(Object.keys(driver.state().drafts)).toHaveLength(1);
});

test.each([
  ['"nothing.txt"', 'nothing.txt: there is no such file'],
  ['""', 'Which file? A path is needed.'],
])('%s keeps the prompt open and says why', async (typed, words) => {
  const driver = drive(emptyRegister());
  driver.press('i', typed, 'enter');
  await driver.saved();
  expect(screenOf(driver)).toContain(words);
  expect(driver.state().mode.kind).toBe('import-path');
  driver.press('escape');
  expect(driver.state().mode.kind).toBe('none');
});

test('Tab completes the path', async () => {
  const driver = drive(emptyRegister());
  driver.papers.set('minutes.txt', { kind: 'read', path: 'minutes.txt', paper: await minutes() });
  driver.press('i', '"min"', 'tab');
  await driver.saved();
  expect(screenOf(driver)).toContain('minutes.txt');
});

test('v shows the lines of the paper with their numbers', async () => {
  const driver = await opened(emptyRegister(), await minutes());
  driver.press('v');
  expect(screenOf(driver)).toMatch(/> 13 {2}1\. Requests that the latest reading/);
});

test.each([
  [80, 24],
  [60, 16],
  [120, 40],
  [200, 60],
])('at %dx%d the words of a proposal are on the screen', async (columns, rows) => {
  const driver = await opened(imported(await minutes()), await minutes(alike), { size: { columns, rows } });
  expect(screenOf(driver)).toContain(' Asks for a {+full+} list');
  expect(screenOf(driver)).toMatch(/Decision +Match +Proposed recommendati/);
  expect(screenOf(driver)).toContain('still to decide. Nothing is written until you press w.');
});
