// Has the engine compile the built quick commands by running them on the example papers, and keeps what it compiled as `dist/quick.code`.
// It is good for the Node that made it; another ignores it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What is run; `REF` is a record's. */
const typical = ['list', 'list overdue', 'show REF', 'why REF', 'log', 'check', 'report tracker', 'report overdue'];

const here = dirname(fileURLToPath(import.meta.url));
const papers = join(here, '../../examples/wealdshire');
const dist = join(here, 'dist');
const place = mkdtempSync(join(tmpdir(), 'scrutiny-build-'));
try {
  const data = join(place, 'scrutiny.json');
  const names = readdirSync(papers).filter((name) => /^\d.*\.txt$/.test(name));
  const words = ['import', ...names.map((name) => join(papers, name)), '--data', data, '--no-conflicts', 'new'];
  const imported = spawnSync(process.execPath, [join(dist, 'bin.js'), ...words], { encoding: 'utf8' });
  if (imported.status !== 0) throw new Error(`the example papers could not be imported: ${imported.stderr}`);
  const loader = join(place, 'quick.cjs');
  await build({
    entryPoints: [join(here, 'src/quick.ts')],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    outfile: loader,
    logLevel: 'error',
  });
  const { program, script } = createRequire(loader)(loader).loadQuick(dist);
  let said = '';
  const output = { isTTY: false, columns: 80, write: (text) => (said += text) };
  const io = { ...program.processIo(), stdout: output, stderr: output, cwd: place, env: {} };
  await program.run(['list', '--data', data], io);
  const ref = /^[A-Z]+\.\d+\.\d+/m.exec(said)?.[0];
  if (ref === undefined) throw new Error(`no record was listed: ${said}`);
  for (const line of typical) await program.run([...line.replace('REF', ref).split(' '), '--data', data], io);
  writeFileSync(join(dist, 'quick.code'), script.createCachedData());
} finally {
  rmSync(place, { recursive: true, force: true });
}
