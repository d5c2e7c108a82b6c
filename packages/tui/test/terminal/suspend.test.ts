import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { TestTerminal } from './open-terminal.ts';
import { smallProgramFor } from './small-program-terminals.ts';

const program = smallProgramFor('suspend');

test('the scrollback of the shell survives the program and a smaller window', async () => {
  const terminal = await program.openShell();
  terminal.text('seq 1 200\r');
  await terminal.see(/^200$/m);
  const before = terminal.history();
  terminal.text(`${program.commandLine()}\r`);
  await terminal.see('at 0');
  terminal.resize(70, 20);
  await terminal.see('70x20');
  terminal.text('jjjjj');
  await terminal.see('at 5');
  terminal.resize(80, 24);
  await terminal.see('80x24');
  terminal.keys('q');
  await terminal.see(/^200$/m);
  expect(terminal.history()).toBeGreaterThanOrEqual(before);
});

test('Ctrl-Z gives the shell its terminal, and fg comes back at the new size with its keys', async () => {
  const terminal = await program.openShell();
  terminal.text(`${program.commandLine()}\r`);
  await terminal.see('at 0');
  terminal.keys('ctrl-z');
  await terminal.see('Stopped');
  expect(terminal.modes()).toMatchObject({ alternate: false, cursor: true, wrap: true });
  terminal.text('stty -a | grep -o -e " icanon" -e " echo "\r');
  await terminal.see(/^ icanon\s+echo/m);
  terminal.resize(100, 30);
  terminal.text('fg\r');
  await terminal.see('Small program 100x30 at 0');
  terminal.keys('j');
  await terminal.see('at 1');
  expect(terminal.modes()).toMatchObject({ alternate: true, cursor: false, paste: true });

  // Stopped from outside, where the program has no chance to restore anything.
  terminal.keys('ctrl-z');
  await terminal.see('Stopped');
  terminal.text('clear; fg\r');
  await terminal.see('at 1');
  terminal.text('j');
  await terminal.see('at 2');
});

test('a stop from outside is survived too', async () => {
  const terminal = await program.openShell();
  terminal.text(`${program.commandLine()} & fg\r`);
  await terminal.see('at 0');
  const child = await pidOf(terminal);
  process.kill(child, 'SIGSTOP');
  await terminal.see('Stopped');
  terminal.text('fg\r');
  await terminal.gone('Stopped');
  await terminal.see('Small program');
  terminal.text('jj');
  await terminal.see('at 2');
});

test('without job control Ctrl-Z goes on at once', async () => {
  const terminal = program.open();
  await terminal.see('at 0');
  terminal.keys('ctrl-z');
  terminal.keys('j');
  await terminal.see('at 1');
  expect(terminal.modes().alternate).toBe(true);
});

/** The newest child of the shell in a terminal: the program it runs. */
async function pidOf(terminal: TestTerminal): Promise<number> {
  const children = await readFile(`/proc/${terminal.pid}/task/${terminal.pid}/children`, 'utf8');
  return Number(children.trim().split(' ').at(-1));
}
