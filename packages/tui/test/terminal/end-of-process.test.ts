import { expect, test } from 'vitest';
import { restored, smallProgramFor } from './small-program-terminals.ts';

const program = smallProgramFor('end');

test.each([
  ['x', 'broken on purpose in a component'],
  ['t', 'broken on purpose in a timer'],
  ['r', 'broken on purpose in a promise'],
])('a fault (%s) saves drafts, restores the terminal and then tells', async (key, message) => {
  const terminal = program.open();
  await terminal.see('at 0');
  terminal.keys('m');
  await terminal.see('last: m');
  terminal.keys(key);
  expect(await terminal.exit).toBe(70);
  expect(terminal.modes()).toEqual(restored);
  const after = terminal.written().slice(terminal.written().lastIndexOf('\u001b[?1049l'));
  expect(after).toContain(message);
  expect(after).toContain('fault in the program');
  expect(terminal.written().indexOf('DRAFTS SAVED')).toBeLessThan(terminal.written().lastIndexOf('\u001b[?1049l'));
  expect(terminal.written()).toContain('DRAFTS SAVED');
});

test.each([
  ['SIGTERM', 143],
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGQUIT', 131],
] as const)('%s saves drafts and restores the terminal', async (signal, code) => {
  const terminal = program.open();
  await terminal.see('at 0');
  process.kill(terminal.pid, signal);
  expect(await terminal.exit).toBe(code);
  expect(terminal.modes()).toEqual(restored);
  expect(terminal.written()).toContain('DRAFTS SAVED');
});

test('a terminal that goes away ends the program', async () => {
  const terminal = program.open();
  await terminal.see('at 0');
  terminal.hangUp();
  const end = performance.now() + 5000;
  while (isAlive(terminal.pid)) {
    expect(performance.now()).toBeLessThan(end);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
});

/** Is there still such a process? */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // No such process.
    return false;
  }
}
