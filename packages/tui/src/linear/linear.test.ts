import { emptyRegister } from '@scrutiny/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutes } from '../screens/import-review/wealdshire-paper.test-data.ts';
import { wealdshire } from '../state/wealdshire.test-data.ts';
import { listen } from './linear-driver.test-data.ts';

const register = wealdshire(12);

test('each step adds what there is to hear: the place, the record, when it is due, how far it is', () => {
  const session = listen(register);
  expect(session.heard()).toMatch(/^Scrutiny tracker, weald\.json\.\n/);
  expect(session.heard()).toMatch(/1 of \d+\. W\w+\.230913\.\d+\. Overdue by 1 day\./);
  session.press('j');
  expect(session.heard()).toMatch(/\n2 of \d+\. W\w+\.230913\.\d+\. .*\. \(?.*\)?\.\n$/);
});

test('a note is asked for in a line, echoed as it is typed, and saved', async () => {
  const session = listen(register);
  session.press('n', '"Asked again."', 'enter');
  expect(session.heard()).toContain('\nNote: Asked again.\n');
  expect(session.heard()).toMatch(/Note added to W\w+\.230913\.\d+, u undo\.\n/);
  const saved = await session.driver.saved();
  expect(saved.recommendations.flatMap((one) => one.progress ?? []).map((note) => note.text)).toContain('Asked again.');
});

test('what is taken away again is said as what is left', () => {
  const session = listen(register);
  session.press('n', '"abc"', 'backspace');
  expect(session.heard()).toMatch(/: abc\n[^\n]*: ab$/);
});

test('a list says what is chosen as it narrows', () => {
  const session = listen(register);
  session.press('s', '"pau"');
  expect(session.heard()).toContain('\nPaused, needs a reason.\n');
});

test('help says every command with its key and name, and a name does the command', () => {
  const session = listen(register);
  session.press('?');
  expect(session.heard()).toContain('\nn, note: add a progress note.\n');
  expect(session.heard()).toContain('\ncapital A, archive: archive at a meeting. Not now:');
  session.press('escape', ':', '"history"', 'enter');
  expect(session.driver.state().screens.at(-1)?.kind).toBe('history');
});

test('a key that does nothing says so', () => {
  const session = listen(register);
  session.press('&');
  expect(session.heard()).toMatch(/& changes nothing here\. Question mark lists the keys\.\n$/);
});

test('a paper is reviewed and written', async () => {
  const session = listen(emptyRegister());
  session.driver.papers.set('minutes.txt', { kind: 'read', path: 'minutes.txt', paper: await minutes() });
  session.press('i', '"minutes.txt"', 'enter');
  await session.driver.saved();
  expect(session.heard()).toContain('Path: minutes.txt');
  expect(session.heard()).toMatch(/\d of \d\. To decide\. new\. Requests that the latest reading/);
  session.press('A', 'w', 'y');
  expect((await session.driver.saved()).recommendations).toHaveLength(3);
  expect(session.heard()).toMatch(/Imported minutes\.txt: adds 3, merges 0, skips 0/);
});

test('whatever is pressed, only text and line feeds are written, and no box is drawn', () => {
  const anyKey = fc.constantFrom(
    ...'jkgGvVznsdocAeEN.uU/fFSw#y?:M%123456789qRHlhWmrCPLi'.split(''),
    ...['space', 'enter', 'escape', 'tab', 'up', 'down', 'backspace', 'page-down', 'ctrl-l', 'ctrl-u', '"pau"', '"6 mar"', '"why ½ 東"'],
  );
  fc.assert(
    fc.property(fc.array(anyKey, { maxLength: 40 }), (names) => {
      const session = listen(register);
      let before = session.heard();
      for (const name of names) {
        session.press(name);
        const after = session.heard();
        expect(after.startsWith(before)).toBe(true);
        before = after;
      }
      expect(before).not.toMatch(/[^\n\P{Cc}]|[\u2500-\u257F]/u);
    }),
    { numRuns: 60 },
  );
}, 120_000);
