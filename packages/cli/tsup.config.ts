import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { builtinsLater } from './builtins-later.ts';
import { commandGroups } from './command-groups.ts';
import { directImports } from './direct-imports.ts';
import { keptCaches } from './kept-caches.ts';
import { leanYargs } from './lean-yargs.ts';
import { promptReads } from './prompt-reads.ts';
import { largeParts, readyParts } from './ready-parts.ts';
import { sourceDigest } from './source-digest.ts';
import { readyFiles } from './src/ready-files.ts';
import { syncInk } from './sync-ink.ts';
import { withoutFetch } from './without-fetch.ts';

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const shared: Options = {
  target: 'node20',
  platform: 'node',
  minify: true,
  // Left as it is written, so that our own plugins are asked of it.
  removeNodeProtocol: false,
  noExternal: [/.*/],
  define: { 'process.env.NODE_ENV': '"production"', __SCRUTINY_BUILD__: JSON.stringify(sourceDigest(local('../core/src'))) },
  esbuildOptions(options) {
    options.conditions = ['@scrutiny/source', 'module', 'import', 'node'];
    options.alias = {
      // Builds its tables at import; ours is the same measure, made when it is first needed.
      'string-width': local('../tui/src/layout/string-width-alias.ts'),
      'react-devtools-core': local('../tui/src/terminal/no-devtools.ts'),
    };
    options.jsx = 'automatic';
    options.legalComments = 'none';
  },
};

const plugins = (ready: readonly string[] = []) => [
  builtinsLater(),
  commandGroups({ ready }),
  directImports(),
  leanYargs(),
  withoutFetch(),
  keptCaches(),
];

/** Says how Node is to read the `.js` files of a folder. */
function folderOf(type: 'commonjs' | 'module', path: string): void {
  mkdirSync(local(path), { recursive: true });
  writeFileSync(local(`${path}/package.json`), `${JSON.stringify({ type })}\n`);
}

export default defineConfig([
  // The whole program: one bundle cut at its lazy commands, as loading many small modules is what makes Node programs slow to start.
  {
    ...shared,
    // The reader of office files runs in a thread of its own, started by its file's address beside the bundle.
    entry: { program: 'src/program.ts', 'reader-worker': '../core/src/node/reader-worker.ts', ...largeParts },
    outDir: 'dist/program',
    format: ['esm'],
    splitting: true,
    clean: true,
    esbuildPlugins: plugins(),
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    onSuccess: async () => folderOf('module', 'dist/program'),
  },
  // What starts first, and the commands that people wait for: in the older kind of module, which starts sooner and whose code can be made ready.
  ready('bin', 'src/bin.ts', []),
  ready('quick', 'src/program.ts', readyFiles.quick, promptReads()),
  ready('papers', 'src/program.ts', readyFiles.papers, promptReads()),
  ready('screens', 'src/program.ts', readyFiles.screens),
]);

function ready(name: string, source: string, commands: readonly string[], ...more: readonly Plugin[]): Options {
  return {
    ...shared,
    entry: { [name]: source },
    outDir: 'dist',
    format: ['cjs'],
    outExtension: () => ({ js: '.js' }),
    splitting: false,
    clean: false,
    // Files are looked for where the whole program looks for them.
    define: { ...shared.define, 'import.meta.url': '__here' },
    banner: { js: "const __here = require('node:url').pathToFileURL(__dirname + '/program/program.js').href;" },
    esbuildPlugins: [...more, readyParts(), syncInk(), ...plugins(commands)],
    onSuccess: async () => folderOf('commonjs', 'dist'),
  };
}
