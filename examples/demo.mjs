// The main job on Wealdshire's papers, in a folder of its own: read them, list what is late, archive at a meeting, publish.
// Run it with `npm run demo`. It needs no terminal and changes nothing of yours.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, '../packages/cli/dist/bin.js');
const papers = join(here, 'wealdshire');
const home = mkdtempSync(join(tmpdir(), 'wealdshire-'));
const env = { ...process.env, SCRUTINY_TODAY: '2025-03-10', SCRUTINY_USER: 'A. Clerk', NO_COLOR: '1' };

function scrutiny(says, ...args) {
  const shown = args
    .map((arg) => (arg.startsWith(papers) ? arg.slice(papers.length + 1) : arg))
    .map((arg) => (/[\s;]/.test(arg) ? `"${arg}"` : arg));
  console.log(`\n# ${says}\n$ scrutiny ${shown.join(' ')}`);
  const done = spawnSync(process.execPath, [program, ...args], { cwd: home, env, encoding: 'utf8' });
  process.stdout.write(done.stdout);
  process.stdout.write(done.stderr);
  if (done.status !== 0) {
    console.error(`the demonstration stopped: exit ${done.status}`);
    process.exit(1);
  }
}

const inOrder = readdirSync(papers)
  .filter((name) => name.endsWith('.txt'))
  .sort();
console.log(`Wealdshire County Council is made up. Its ${inOrder.length} papers are as untidy as real ones.`);
scrutiny('Read every paper into one register', 'import', ...inOrder.map((name) => join(papers, name)));
scrutiny('The tracker, as members would see it', 'report', 'tracker');
scrutiny('What is overdue, and why', 'report', 'overdue');
scrutiny('Take off what was complete before the March meeting', 'archive', '--meeting', '2025-03-12');
scrutiny('Say what was done', 'log');
rmSync(home, { recursive: true, force: true });
console.log('\nThe register was made in a temporary folder and is gone again. `npm start` opens it at the keyboard.');
