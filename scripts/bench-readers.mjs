// Measures the readers beside the bare libraries under them, on a tracker of two hundred pages in each format, and how they grow from 20 rows to 2,000;
// exit 1 when a limit is exceeded. PDF and OpenDocument files are made by LibreOffice and left out where it is not installed.
//   npm run bench:readers [-- html docx]
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const core = join(dirname(fileURLToPath(import.meta.url)), '../packages/core');
// Where core's own libraries are found, since they are not bundled: each is loaded when its format is read, as in the program.
const folder = join(core, 'node_modules/.cache/bench-readers');
rmSync(folder, { recursive: true, force: true });
await build({
  entryPoints: { readers: join(core, 'bench/readers.ts'), 'read-paper': join(core, 'bench/read-paper.ts') },
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'error',
});
const args = [join(folder, 'readers.mjs'), join(folder, 'read-paper.mjs'), ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
