// Runs the campaigns that hold the store and the readers to their promises: all of them, or those named; `--full` at their full
// sizes, `--size=N` at another, `--ci` at those for every push: what ends in two minutes and a half on two cores.
// node scripts/prove.mjs kills fuzz --full
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'packages/core/prove');
/** The campaigns of `--ci`; a number where it is smaller than that of every run. Times are measured on machines at rest only, and so not here. */
const inCi = new Map([
  ['crash-model'],
  ['fail-nth'],
  ['kills', 60],
  ['writers', 40],
  ['takeover', 40],
  ['stale-lock', 30],
  ['two-sessions', 100],
  ['merges', 1500],
  ['disk-full', 16],
  ['fuzz', 100],
  ['hostile-papers', 14],
  ['terminal', 800],
  ['cells'],
  ['pages'],
  ['documents', 1000],
  ['versions'],
  ['undo'],
  ['reading'],
  ['regexes'],
  ['dependencies'],
]);
const ci = process.argv.includes('--ci');
const sizes = process.argv.slice(2).filter((word) => /^--(?:full|size=\d+|only=[a-z,]+)$/.test(word));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const campaigns = readdirSync(folder)
  .map((name) => /^(f\d\d)-(.+)\.ts$/.exec(name))
  .filter((found) => found !== null)
  .map(([file, number, name]) => ({ file, number, name }))
  .sort((a, b) => (a.number < b.number ? -1 : 1));
const chosen =
  wanted.length === 0
    ? campaigns.filter(({ name }) => !ci || inCi.has(name))
    : wanted.map((word) => campaigns.find(({ name, number }) => name === word || number === word.toLowerCase()));
if (chosen.includes(undefined)) {
  console.error(`Campaigns: ${campaigns.map(({ number, name }) => `${number} ${name}`).join(', ')}`);
  process.exit(2);
}

// Bundles lie where bare imports find the packages that the sources name.
const out = join(root, `packages/core/node_modules/.prove/${process.pid}`);
mkdirSync(out, { recursive: true });
const parts = readdirSync(folder).filter((name) => name.endsWith('-worker.ts'));
await build({
  entryPoints: [...chosen.map(({ file }) => file), ...parts].map((file) => join(folder, file)),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Libraries in the CommonJS form ask for `require`.
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  external: ['@scrutiny/tui', 'ink', 'react', 'esbuild', 'typescript', 'fast-check', 'unpdf', 'mammoth', 'exceljs', 'docx'],
  conditions: ['@scrutiny/source'],
  // The program as it is built: it believes what it saved itself.
  define: { __SCRUTINY_BUILD__: '"prove"' },
  outdir: out,
  outExtension: { '.js': '.mjs' },
  logLevel: 'error',
});

// What reads papers apart is started by the name that it has in the built program.
writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');
await build({
  entryPoints: [join(root, 'packages/core/src/node/reader-worker.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  conditions: ['@scrutiny/source'],
  outfile: join(out, 'reader-worker.js'),
  logLevel: 'error',
});

const rows = [];
for (const { file, number, name } of chosen) {
  const small = ci ? inCi.get(name) : undefined;
  const begun = performance.now();
  const { code, told } = await run(join(out, file.replace(/\.ts$/, '.mjs')), small === undefined ? sizes : [`--size=${small}`]);
  const how = code !== 0 ? 'NOT HELD' : /^F\d+ [^:]+: skipped: /m.test(told) ? 'skipped' : 'held';
  rows.push({ name: `${number.toUpperCase()} ${name}`, how, seconds: (performance.now() - begun) / 1000 });
}
rmSync(out, { recursive: true, force: true });

const width = Math.max(...rows.map(({ name }) => name.length));
const total = rows.reduce((sum, { seconds }) => sum + seconds, 0);
if (rows.length > 1) {
  console.log('');
  for (const { name, how, seconds } of rows) console.log(`${name.padEnd(width)}  ${how.padEnd(8)} ${seconds.toFixed(1).padStart(7)} s`);
  console.log(`${'all'.padEnd(width)}  ${''.padEnd(8)} ${total.toFixed(1).padStart(7)} s`);
}
process.exit(rows.some(({ how }) => how === 'NOT HELD') ? 1 : 0);

/** Runs one campaign; what it prints is shown, and told. */
function run(bundle, words) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bundle, ...words], { stdio: ['inherit', 'pipe', 'inherit'], cwd: root });
    let told = '';
    child.stdout.on('data', (chunk) => {
      told += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => resolve({ code, told }));
  });
}
