// Runs the campaigns that hold the store and the readers to their promises: all of them, or those named; `--full` at their full
// sizes, `--size=N` at another.
// node scripts/prove.mjs kills fuzz --full
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'packages/core/prove');
const sizes = process.argv.slice(2).filter((word) => /^--(?:full|size=\d+)$/.test(word));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const campaigns = readdirSync(folder)
  .map((name) => /^(f\d\d)-(.+)\.ts$/.exec(name))
  .filter((found) => found !== null)
  .map(([file, number, name]) => ({ file, number, name }))
  .sort((a, b) => (a.number < b.number ? -1 : 1));
const chosen =
  wanted.length === 0
    ? campaigns
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

let failed = false;
for (const { file } of chosen) {
  const bundle = join(out, file.replace(/\.ts$/, '.mjs'));
  const done = spawnSync(process.execPath, [bundle, ...sizes], { stdio: 'inherit', cwd: root });
  if (done.status !== 0) failed = true;
}
rmSync(out, { recursive: true, force: true });
process.exit(failed ? 1 : 0);
