// Builds what `npm ci` has to leave behind: core, the terminal UI, and the program in packages/cli/dist/bin.js.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const only = process.argv.slice(2);

function run(name, args, cwd) {
  const done = spawnSync(process.execPath, args, { cwd, stdio: 'inherit' });
  if (done.status !== 0) {
    console.error(`build of ${name} failed`);
    process.exit(done.status ?? 1);
  }
}

const tsup = join(root, 'node_modules/tsup/dist/cli-default.js');
if (!existsSync(tsup)) {
  console.error('nothing is installed yet: run `npm ci` first');
  process.exit(1);
}
run('help', [join(root, 'scripts/generate-help.mjs')], root);
for (const name of ['core', 'tui', 'cli']) {
  if (only.length > 0 && !only.includes(name)) continue;
  run(name, [tsup, '--silent'], join(root, 'packages', name));
  if (name === 'cli') run('quick commands', [join(root, 'packages/cli/make-ready.mjs')], root);
}
