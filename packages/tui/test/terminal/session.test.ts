import { expect, test } from 'vitest';
import { restored, smallProgramFor } from './small-program-terminals.ts';

const program = smallProgramFor('session');

test('fills the screen to the last row, keeps still, and gives all back at the end', async () => {
  const terminal = program.open();
  await terminal.see('Small program 80x24 at 0');
  expect(terminal.modes()).toEqual({ alternate: true, cursor: false, wrap: false, mouse: false, paste: true });
  expect(terminal.screen()[23]).toMatch(/\? help$/);
  await terminal.still();
  terminal.keys('q');
  expect(await terminal.exit).toBe(0);
  expect(terminal.modes()).toEqual(restored);
  expect(terminal.written().split('\u001b[2J').length - 1).toBeLessThanOrEqual(2);
  expect(terminal.written()).not.toContain('\u001b[3J');
});

test('works where CI is set', async () => {
  const terminal = program.open({ environment: { CI: 'true' } });
  await terminal.see('Small program 80x24 at 0');
  terminal.keys('j');
  await terminal.see('at 1');
});

test('no key of a burst is lost, and the cursor row is found without colour', async () => {
  const terminal = program.open({ environment: { NO_COLOR: '1' } });
  await terminal.see('at 0');
  terminal.text('j'.repeat(50));
  terminal.keys('k', 'down', 'k', 'k');
  await terminal.see('at 48');
  terminal.text('k'.repeat(46));
  await terminal.see('at 2');
  expect(terminal.inverse(3)).toMatch(/^> row 2 ─+/);
  expect(terminal.written()).not.toMatch(/\u001b\[[\d;]*(3[0-7]|38|4[0-7]|48)[;m]/);
});

test('a lone Esc is told soon', async () => {
  const terminal = program.open();
  await terminal.see('at 0');
  terminal.keys('escape');
  await terminal.see('last: escape', 1000);
});

test('an arrow that arrives in two parts is an arrow', async () => {
  // Longer than the default, so that a busy machine between the two parts does not matter here.
  const terminal = program.open({ environment: { ESCDELAY: '1000' } });
  await terminal.see('at 0');
  terminal.bytes('\u001b');
  await new Promise((resolve) => setTimeout(resolve, 10));
  terminal.bytes('[B');
  await terminal.see(/at 1[\s\S]*last: down/);
});

test('a paste is one event', async () => {
  const terminal = program.open();
  await terminal.see('at 0');
  terminal.paste('jq\nx');
  await terminal.see('last: pasted "jq\\nx"');
});

test('every size is filled exactly, in one title and one footer', async () => {
  const terminal = program.open();
  await terminal.see('80x24');
  for (const [columns, rows] of [
    [120, 40],
    [50, 12],
    [200, 60],
    [80, 24],
  ] as const) {
    terminal.resize(columns, rows);
    await terminal.see(`Small program ${columns}x${rows} `);
    const screen = terminal.screen();
    expect(screen.filter((line) => line.includes('Small program'))).toHaveLength(1);
    expect(screen.filter((line) => line.includes('? help'))).toHaveLength(1);
    expect(screen[1]).toBe(`> row 0 ${'─'.repeat(columns - 9)}…`);
  }
});

test('what others print does not touch the screen and is shown afterwards', async () => {
  const terminal = program.open();
  await terminal.see('at 0');
  terminal.keys('w');
  await terminal.see('last: w');
  await terminal.still();
  expect(terminal.screen().join('\n')).not.toContain('stray');
  terminal.keys('q');
  await terminal.exit;
  await terminal.see('a stray line');
  await terminal.see('a stray warning');
});

test('the mouse is told only when asked for', async () => {
  const terminal = program.open();
  await terminal.see('at 0');
  expect(terminal.modes().mouse).toBe(false);
  terminal.keys('m');
  await terminal.see('last: m');
  expect(terminal.modes().mouse).toBe(true);
  terminal.bytes('\u001b[<0;5;3M');
  await terminal.see('last: press at 4,2');
  terminal.keys('m');
  await terminal.see('last: m');
  expect(terminal.modes().mouse).toBe(false);
});

test.each([
  ['no terminal', 'PROGRAM < /dev/null | cat', 'not-a-terminal'],
  ['a dumb one', 'TERM=dumb PROGRAM', 'dumb-terminal'],
])('%s is told before anything is drawn', async (_, line, words) => {
  const terminal = await program.openShell();
  terminal.text(`${line.replace('PROGRAM', program.commandLine())}\r`);
  await terminal.see(words);
  expect(terminal.written()).not.toContain('?1049h');
});
