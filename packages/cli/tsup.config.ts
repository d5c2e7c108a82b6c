import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsup';
import { builtinsLater } from './builtins-later.ts';
import { commandGroups } from './command-groups.ts';
import { directImports } from './direct-imports.ts';

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The program is one bundle cut at its lazy commands: loading many small modules is what makes Node programs slow to start.
export default defineConfig({
  // The reader of office files runs in a thread of its own, started by its file's address beside the bundle.
  entry: { bin: 'src/bin.ts', 'reader-worker': '../core/src/node/reader-worker.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  splitting: true,
  minify: true,
  clean: true,
  // Left as it is written, so that our own plugins are asked of it.
  removeNodeProtocol: false,
  noExternal: [/.*/],
  esbuildPlugins: [builtinsLater(), commandGroups(), directImports()],
  define: { 'process.env.NODE_ENV': '"production"' },
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
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
});
