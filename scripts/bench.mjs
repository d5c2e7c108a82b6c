// Measures the built program against its peers and prints one table; exit 1 when a limit is exceeded. Build first: `npm run build`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'packages/cli/dist/bin.js');
if (!existsSync(bin)) {
  console.error('nothing is built yet: run `npm run build` first');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'scrutiny-bench-'));
try {
  await build({
    entryPoints: {
      bench: join(root, 'packages/cli/bench/bench.ts'),
      open: join(root, 'packages/core/bench/open-register.ts'),
      save: join(root, 'packages/core/bench/save-register.ts'),
      writers: join(root, 'packages/core/bench/many-writers.ts'),
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@scrutiny/source'],
    logLevel: 'error',
  });
  const inFolder = (name) => join(folder, name);
  const args = ['--max-old-space-size=8192', inFolder('bench.mjs'), bin, ...['open.mjs', 'save.mjs', 'writers.mjs'].map(inFolder)];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
  // The terminal is measured from outside, through a pseudo-terminal whose module is found from inside the project only.
  const keys = join(root, 'node_modules/.cache/scrutiny-tui/bench.mjs');
  await build({
    entryPoints: [join(root, 'packages/tui/bench/bench.ts')],
    outfile: keys,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@scrutiny/source'],
    external: ['@lydell/node-pty'],
    banner: { js: "import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);" },
    logLevel: 'error',
  });
  console.log('');
  if (spawnSync(process.execPath, [keys, bin], { stdio: 'inherit' }).status !== 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
