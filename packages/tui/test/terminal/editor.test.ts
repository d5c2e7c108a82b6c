import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallProgramFor } from './small-program-terminals.ts';

const program = smallProgramFor('editor');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scrutiny-test-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

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
  const terminal = program.open({ environment: { EDITOR: `${path} --wait "a b"` } });
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
  const terminal = program.open({ environment: { EDITOR: path } });
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
  const terminal = program.open({ columns: 200, environment: { EDITOR: command, VISUAL: '' } });
  await terminal.see('at 0');
  terminal.keys('e');
  await terminal.see(words);
  terminal.keys('j');
  await terminal.see('at 1');
});

test('what was written before an editor failed is kept, and where is told', async () => {
  const path = await editor('failing', 'echo half a note > "$1"; exit 3');
  const terminal = program.open({ columns: 240, environment: { EDITOR: path } });
  await terminal.see('at 0');
  terminal.keys('e');
  await terminal.see(/kept in \S+note\.txt/);
  const kept = /kept in (\S+note\.txt)/.exec(terminal.screen().join('\n'))?.[1] ?? '';
  expect(await readFile(kept, 'utf8')).toBe('half a note\n');
  expect((await stat(join(kept, '..'))).mode & 0o777).toBe(0o700);
  await rm(join(kept, '..'), { recursive: true });
});

test('an editor can be stopped with Ctrl-Z, and both come back', async () => {
  const path = await editor('stopped', 'echo EDITOR UP; read -r answer; printf "%s" "$answer" > "$1"');
  const terminal = await program.openShell();
  terminal.text(`EDITOR=${path} ${program.commandLine()}\r`);
  await terminal.see('at 0');
  terminal.keys('e');
  await terminal.see('EDITOR UP');
  terminal.keys('ctrl-z');
  await terminal.see('Stopped');
  terminal.text('fg\r');
  await terminal.see(/fg\s+EDITOR=/);
  terminal.text('after a pause\r');
  await terminal.see('note: after a pause last: edited');
});
