// Checks the types of every package and example, each by its own tsconfig.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
let failed = false;
for (const project of [
  'packages/core',
  'packages/core/prove',
  'packages/tui',
  'packages/cli',
  'examples/minimal-library',
  'examples/custom-importer',
]) {
  if (!existsSync(join(root, project, 'tsconfig.json'))) continue;
  const done = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, project)], {
    stdio: 'inherit',
  });
  if (done.status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
