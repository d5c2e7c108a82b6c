// `npm start`: opens the terminal UI on a register made from Wealdshire's papers, in a temporary folder of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'packages/cli/dist/bin.js');
const papers = join(root, 'examples/wealdshire');
const home = mkdtempSync(join(tmpdir(), 'wealdshire-'));
const env = { ...process.env, SCRUTINY_TODAY: process.env.SCRUTINY_TODAY ?? '2025-03-10' };
const files = readdirSync(papers)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => join(papers, name));

const made = spawnSync(process.execPath, [program, 'import', ...files], { cwd: home, env, stdio: ['ignore', 'ignore', 'inherit'] });
const opened =
  made.status === 0 ? spawnSync(process.execPath, [program, ...process.argv.slice(2)], { cwd: home, env, stdio: 'inherit' }) : made;
rmSync(home, { recursive: true, force: true });
process.exitCode = opened.status ?? 1;
