// Has the engine compile the built ready files by running their commands on the example papers, and keeps what it compiled beside them
// (`dist/quick.code` and its like). It is good for the Node that made it; another ignores it.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What is run of the commands of each file; `REF` is a record's. */
const typical = {
  quick: ['list', 'list overdue', 'show REF', 'why REF', 'log', 'check'],
  papers: ['report tracker', 'report overdue'],
};
/** What is typed at the screens: down, up, a record and back, the overdue ones, out. */
const typed = ['j', 'k', '\r', '\u001b', '2', '1', 'q'];

const here = dirname(fileURLToPath(import.meta.url));
const papers = join(here, '../../examples/wealdshire');
const dist = join(here, 'dist');
const place = mkdtempSync(join(tmpdir(), 'scrutiny-build-'));
// The engine takes code for that of a text if the text is as long: what an earlier build left would be run, and kept.
for (const name of readdirSync(dist)) if (name.endsWith('.code')) rmSync(join(dist, name));
try {
  const data = join(place, 'scrutiny.json');
  const names = readdirSync(papers).filter((name) => /^\d.*\.txt$/.test(name));
  const words = ['import', ...names.map((name) => join(papers, name)), '--data', data, '--no-conflicts', 'new'];
  const imported = spawnSync(process.execPath, [join(dist, 'bin.js'), ...words], { encoding: 'utf8' });
  if (imported.status !== 0) throw new Error(`the example papers could not be imported: ${imported.stderr}`);

  const loader = join(place, 'ready-files.cjs');
  const source = join(here, 'src/ready-files.ts');
  await build({ entryPoints: [source], bundle: true, format: 'cjs', platform: 'node', outfile: loader, logLevel: 'error' });
  const { loadReady } = createRequire(loader)(loader);
  // A file that this program saved itself, and one that it has to check.
  const foreign = join(place, 'foreign.json');
  copyFileSync(data, foreign);

  const ref = /^[A-Z]+\.\d+\.\d+/m.exec(await said(loadReady(dist, 'quick').program, ['list', '--data', data]))?.[0];
  if (ref === undefined) throw new Error('no record was listed');
  for (const [name, lines] of Object.entries(typical)) {
    const { program, script } = loadReady(dist, name);
    for (const line of lines)
      for (const file of [data, foreign]) await said(program, [...line.replace('REF', ref).split(' '), '--data', file]);
    writeFileSync(join(dist, `${name}.code`), script.createCachedData());
  }
  await warmScreens(loader, data);
} finally {
  rmSync(place, { recursive: true, force: true });
}

async function said(program, words) {
  let text = '';
  const output = { isTTY: false, columns: 80, write: (more) => (text += more) };
  await program.run(words, { ...program.processIo(), stdout: output, stderr: output, cwd: place, env: {} });
  return text;
}

/** The screens need a terminal: the project's tests bring one along. Where it does not run, they start as before, only later. */
async function warmScreens(loader, data) {
  const pty = await import('@lydell/node-pty').catch(() => undefined);
  if (pty === undefined) return;
  const code = join(dist, 'screens.code');
  const session = `
    const { loadReady } = require(${JSON.stringify(loader)});
    const { program, script } = loadReady(${JSON.stringify(dist)}, 'screens');
    program.run(['tui', '--read-only', '--data', ${JSON.stringify(data)}], program.processIo()).then(() => {
      require('node:fs').writeFileSync(${JSON.stringify(code)}, script.createCachedData());
      process.exit();
    });`;
  const env = { ...process.env, TERM: 'xterm-256color', INK_SCREEN_READER: undefined };
  const terminal = pty.spawn(process.execPath, ['-e', session], { cols: 100, rows: 30, cwd: place, env });
  let shown = '';
  let next = 0;
  terminal.onData((text) => {
    shown += text;
  });
  await new Promise((resolve) => {
    // A key at a time, each after a moment in which the last one was answered.
    const keys = setInterval(() => {
      if (shown.includes('help') && next < typed.length) terminal.write(typed[next++]);
    }, 150);
    const patience = setTimeout(() => terminal.kill(), 20_000);
    terminal.onExit(() => {
      clearInterval(keys);
      clearTimeout(patience);
      resolve();
    });
  });
}
