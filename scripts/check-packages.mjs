// Packs core as npm would publish it and uses it as a stranger would: publint, attw, an empty folder, types, a run.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const home = mkdtempSync(join(tmpdir(), 'scrutiny-pack-'));
const bin = (name) => join(root, 'node_modules/.bin', name);

function run(what, command, args, cwd) {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', npm_config_workspace: undefined } });
  if (done.status !== 0) {
    console.error(`${what}: failed\n${done.stdout}${done.stderr}`);
    process.exit(1);
  }
  console.log(`${what}: ok`);
  return done.stdout;
}

try {
  for (const name of ['core', 'tui']) {
    const folder = join(root, 'packages', name);
    run(`publint ${name}`, bin('publint'), ['--strict'], folder);
    run(`attw ${name}`, bin('attw'), ['--pack', '.', '--profile', 'esm-only'], folder);
  }
  run('npm pack core', 'npm', ['pack', '--pack-destination', home, '--ignore-scripts'], join(root, 'packages/core'));
  const tarball = readdirSync(home).find((name) => name.endsWith('.tgz'));
  const library = join(home, 'library');
  cpSync(join(root, 'examples/minimal-library'), library, { recursive: true, filter: (path) => !path.includes('node_modules') });
  cpSync(join(root, 'examples/wealdshire'), join(home, 'wealdshire'), { recursive: true });
  writeFileSync(join(library, 'package.json'), JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  run('npm install of the tarball', 'npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', join(home, tarball)], library);
  run(
    'types of minimal-library',
    bin('tsc'),
    ['--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', 'index.ts'],
    library,
  );
  const js = join(library, 'index.mjs');
  run('compile minimal-library', bin('esbuild'), ['index.ts', '--format=esm', '--platform=node', `--outfile=${js}`], library);
  run('run of minimal-library', process.execPath, [js, join(home, 'wealdshire/01-tracker-2024-09.txt')], library);
  checkGraph(library);
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** Everything that `import '@scrutiny/core'` loads: no parser, no terminal library, no `node:` module. */
function checkGraph(library) {
  const hooks = "export async function resolve(s, c, next) { const r = await next(s, c); process._rawDebug('loads ' + r.url); return r; }";
  writeFileSync(join(library, 'hooks.mjs'), hooks);
  writeFileSync(
    join(library, 'graph.mjs'),
    "import { register } from 'node:module'; register('./hooks.mjs', import.meta.url); await import('@scrutiny/core');",
  );
  const done = spawnSync(process.execPath, ['graph.mjs'], { cwd: library, encoding: 'utf8' });
  const loaded = done.stderr
    .split('\n')
    .filter((line) => line.startsWith('loads '))
    .map((line) => line.slice(6));
  const strangers = loaded.filter((url) => url.startsWith('node:') || /node_modules\/(?!@scrutiny\/core|valibot|date-fns)/.test(url));
  if (done.status !== 0 || loaded.length === 0 || strangers.length > 0) {
    console.error(`graph of @scrutiny/core: failed\n${strangers.join('\n')}\n${done.stderr.slice(0, 2000)}`);
    process.exit(1);
  }
  console.log(`graph of @scrutiny/core: ok, ${loaded.length} modules, none of node, parsers or terminals`);
}
