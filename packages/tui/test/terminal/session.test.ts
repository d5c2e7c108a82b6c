import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { bundleProgram } from './bundle-program.ts';
import { type OpenOptions, openTerminal, type TestTerminal } from './open-terminal.ts';

let program = '';
let folder = '';
const opened: TestTerminal[] = [];

beforeAll(async () => {
  program = await bundleProgram(fileURLToPath(new URL('./small-program.tsx', import.meta.url)), 'small-program');
  folder = await mkdtemp(join(tmpdir(), 'scrutiny-test-'));
});

afterEach(async () => {
  for (const terminal of opened.splice(0)) await terminal.close();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function open(options: Partial<OpenOptions>): TestTerminal {
  const terminal = openTerminal({ columns: 80, rows: 24, command: process.execPath, arguments: [program], ...options });
  opened.push(terminal);
  return terminal;
}

/** The program under a shell with job control, as people start it. */
async function openInShell(): Promise<TestTerminal> {
  const terminal = open({
    command: 'bash',
    arguments: ['--norc', '--noprofile', '-i'],
    environment: { PS1: 'shell> ', HISTFILE: '/dev/null' },
  });
  await terminal.see('shell>');
  return terminal;
}

const restored = { alternate: false, cursor: true, wrap: true, mouse: false, paste: false };

test('fills the screen to the last row, keeps still, and gives all back at the end', async () => {
  const terminal = open({});
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
  const terminal = open({ environment: { CI: 'true' } });
  await terminal.see('Small program 80x24 at 0');
  terminal.keys('j');
  await terminal.see('at 1');
});

test('no key of a burst is lost, and the cursor row is found without colour', async () => {
  const terminal = open({ environment: { NO_COLOR: '1' } });
  await terminal.see('at 0');
  terminal.text('j'.repeat(50));
  terminal.keys('k', 'down', 'k', 'k');
  await terminal.see('at 48');
  terminal.text('k'.repeat(46));
  await terminal.see('at 2');
  expect(terminal.inverse(3)).toMatch(/^> row 2 ─+/);
  expect(terminal.written()).not.toMatch(/\u001b\[[\d;]*(3[0-7]|38|4[0-7]|48)[;m]/);
});

test('a lone Esc is told soon, and an arrow in two parts is an arrow', async () => {
  const terminal = open({});
  await terminal.see('at 0');
  const pressed = performance.now();
  terminal.keys('escape');
  await terminal.see('last: escape');
  expect(performance.now() - pressed).toBeLessThan(400);
  terminal.bytes('\u001b');
  await new Promise((resolve) => setTimeout(resolve, 10));
  terminal.bytes('[B');
  await terminal.see(/at 1[\s\S]*last: down/);
});

test('a paste is one event', async () => {
  const terminal = open({});
  await terminal.see('at 0');
  terminal.paste('jq\nx');
  await terminal.see('last: pasted "jq\\nx"');
});

test('every size is filled exactly, in one title and one footer', async () => {
  const terminal = open({});
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

test('the scrollback of the shell survives the program and a smaller window', async () => {
  const terminal = await openInShell();
  terminal.text('seq 1 200\r');
  await terminal.see(/^200$/m);
  const before = terminal.history();
  terminal.text(`${process.execPath} ${program}\r`);
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
  const terminal = await openInShell();
  terminal.text(`${process.execPath} ${program}\r`);
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
  const terminal = await openInShell();
  terminal.text(`${process.execPath} ${program} & fg\r`);
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
  const terminal = open({});
  await terminal.see('at 0');
  terminal.keys('ctrl-z');
  terminal.keys('j');
  await terminal.see('at 1');
  expect(terminal.modes().alternate).toBe(true);
});

test.each([
  ['x', 'broken on purpose in a component'],
  ['t', 'broken on purpose in a timer'],
  ['r', 'broken on purpose in a promise'],
])('a fault (%s) saves drafts, restores the terminal and then tells', async (key, message) => {
  const terminal = open({});
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
  const terminal = open({});
  await terminal.see('at 0');
  process.kill(terminal.pid, signal);
  expect(await terminal.exit).toBe(code);
  expect(terminal.modes()).toEqual(restored);
  expect(terminal.written()).toContain('DRAFTS SAVED');
});

test('what others print does not touch the screen and is shown afterwards', async () => {
  const terminal = open({});
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
  const terminal = open({});
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
  ['no terminal', `${process.execPath} PROGRAM < /dev/null | cat`, 'not-a-terminal'],
  ['a dumb one', `TERM=dumb ${process.execPath} PROGRAM`, 'dumb-terminal'],
])('%s is told before anything is drawn', async (_, line, words) => {
  const terminal = await openInShell();
  terminal.text(`${line.replace('PROGRAM', program)}\r`);
  await terminal.see(words);
  expect(terminal.written()).not.toContain('?1049h');
});

/** An editor as a shell script, in the test's folder. */
async function editor(name: string, script: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/bash\n${script}\n`);
  await chmod(path, 0o700);
  return path;
}

test('an editor gets every key and the window; its text comes back', async () => {
  const path = await editor(
    'line',
    `printf 'EDITOR UP %s %s\\n' "$1" "$2"; stat -c %a "$3" > ${folder}/mode; read -r answer; printf '%s\\n' "$answer" > "$3"`,
  );
  const terminal = open({ environment: { EDITOR: `${path} --wait "a b"` } });
  await terminal.see('at 0');
  terminal.keys('e');
  await terminal.see('EDITOR UP --wait a b');
  terminal.resize(100, 30);
  terminal.text('jjqq end\r');
  await terminal.see('note: jjqq end last: edited');
  await terminal.see('Small program 100x30 at 0');
  expect((await readFile(join(folder, 'mode'), 'utf8')).trim()).toBe('600');
  terminal.keys('j');
  await terminal.see('at 1');
});

test('Ctrl-C in an editor is not meant for us', async () => {
  const path = await editor('interrupted', 'trap \'echo got it > "$1"; exit 0\' INT; echo EDITOR UP; while :; do sleep 0.1; done');
  const terminal = open({ environment: { EDITOR: path } });
  await terminal.see('at 0');
  terminal.keys('e');
  await terminal.see('EDITOR UP');
  terminal.keys('ctrl-c');
  await terminal.see('note: got it last: edited');
});

test.each([
  ['an editor that is not there', '/nope', /ERROR The editor \/nope could not be started/],
  ['an editor that returns at once', 'true', /unchanged The editor returned at once/],
  ['an editor that fails', 'false', /ERROR false ended with code 1, so the text is as it was/],
])('%s is told and no text is lost', async (_, command, words) => {
  const terminal = open({ columns: 200, environment: { EDITOR: command, VISUAL: '' } });
  await terminal.see('at 0');
  terminal.keys('e');
  await terminal.see(words);
  terminal.keys('j');
  await terminal.see('at 1');
});

test('what was written before an editor failed is kept, and where is told', async () => {
  const path = await editor('failing', 'echo half a note > "$1"; exit 3');
  const terminal = open({ columns: 240, environment: { EDITOR: path } });
  await terminal.see('at 0');
  terminal.keys('e');
  await terminal.see(/kept in \S+note\.txt/);
  const kept = /kept in (\S+note\.txt)/.exec(terminal.screen().join('\n'))?.[1] ?? '';
  expect(await readFile(kept, 'utf8')).toBe('half a note\n');
  expect((await stat(join(kept, '..'))).mode & 0o777).toBe(0o700);
  await rm(join(kept, '..'), { recursive: true });
});

/** The newest child of the shell in a terminal: the program it runs. */
async function pidOf(terminal: TestTerminal): Promise<number> {
  const children = await readFile(`/proc/${terminal.pid}/task/${terminal.pid}/children`, 'utf8');
  return Number(children.trim().split(' ').at(-1));
}
