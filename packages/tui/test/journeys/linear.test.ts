import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { emptyRegister, serialise } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { wealdshire } from '../../src/state/wealdshire.test-data.ts';
import { journeysFor } from './open-register.ts';

const journeys = journeysFor('linear');

/** Anything that moves the cursor, erases, or turns a mode on that a reader could trip over; marks of pastes are allowed. */
const movesOrErases = /\u001b(?!\[\?2004[hl])/;

test.each(['xterm-256color', 'dumb'])('line by line, with TERM=%s: every step adds lines, nothing is drawn over', async (TERM) => {
  const { terminal, read } = await journeys.open(wealdshire(12), { flags: ['--screen-reader'], environment: { TERM } });
  await terminal.see('1 of ');
  terminal.keys('j');
  await terminal.see(/^2 of /m);
  terminal.text('nAsked again\r');
  await terminal.see('Note added to');
  terminal.keys('?');
  await terminal.see('Type words to search');
  terminal.keys('escape', 'q');
  expect(await terminal.exit).toBe(0);
  expect(terminal.written()).not.toMatch(movesOrErases);
  expect(terminal.written()).not.toMatch(/[\u2500-\u257f]/);
  expect(terminal.written()).not.toContain('changes nothing');
  if (TERM === 'dumb') expect(terminal.written()).not.toContain('\u001b');
  expect((await read()).recommendations.flatMap((one) => one.progress ?? []).map((note) => note.text)).toContain('Asked again');
});

const tracker = resolve(import.meta.dirname, '../../../../examples/wealdshire/02-tracker-2025-01.txt');

test('a paper is paused, gone on with in another session, written, and taken back', async () => {
  const opened = await journeys.open(emptyRegister(), { columns: 120, rows: 40 });
  await opened.terminal.see('No recommendations yet');
  await writeFile(join(opened.folder, 'tracker.txt'), await readFile(tracker));
  const path = join(opened.folder, 'tracker.txt');
  opened.terminal.text(`i${path.slice(0, -6)}`);
  opened.terminal.keys('tab');
  await opened.terminal.see('tracker.txt');
  opened.terminal.keys('enter');
  await opened.terminal.see('Import review');
  opened.terminal.keys('a', 'a', 's', 'escape');
  await opened.terminal.see('Import paused, nothing written');
  opened.terminal.keys('q');
  await opened.terminal.exit;
  const before = await readFile(opened.path, 'utf8');
  expect(before).toBe(serialise(emptyRegister()));

  const { terminal } = journeys.again(opened, { columns: 120, rows: 40 });
  await terminal.see('No recommendations yet');
  terminal.text(`i${path}\r`);
  await terminal.see('2 accept 0 merge 1 skip');
  terminal.keys('A', 'w');
  await terminal.see('Nothing is written without y');
  terminal.keys('enter', 'w', 'y');
  await terminal.see(/Imported tracker\.txt: adds \d+, merges 0, skips 1/);
  await terminal.see('saved');
  const { recommendations } = await opened.read();
  expect(recommendations.length).toBeGreaterThan(8);
  terminal.keys('u');
  await terminal.see('Undo a change of');
  terminal.keys('y');
  await terminal.see('No recommendations yet');
  terminal.keys('q');
  expect(await terminal.exit).toBe(0);
});

test.each([
  ['a folder', '/', 'a folder, not a file'],
  ['a path that leads nowhere', '/nowhere/minutes.txt', 'there is no such file'],
])('%s is told with the reason, and the prompt stays open', async (_, path, words) => {
  const { terminal } = await journeys.open(emptyRegister());
  await terminal.see('No recommendations yet');
  terminal.text(`i${path}\r`);
  await terminal.see(words);
  await terminal.see('ERROR');
  expect(terminal.screen().join('\n')).toContain('Import a paper: where is it?');
});

test('ended by a signal while a note is being written, the note is kept as a draft', async () => {
  const { terminal, folder } = await journeys.open(wealdshire(12), { flags: ['--screen-reader'] });
  await terminal.see('1 of ');
  terminal.text('nhalf a note');
  await terminal.see('half a note');
  process.kill(terminal.pid, 'SIGTERM');
  expect(await terminal.exit).toBe(143);
  const drafts = join(folder, '.scrutiny', 'drafts');
  const texts = await Promise.all((await readdir(drafts)).map((name) => readFile(join(drafts, name), 'utf8')));
  expect(texts.join('\n')).toContain('half a note');
});
