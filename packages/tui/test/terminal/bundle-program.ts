import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

const workspace = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');
const tuiSource = join(workspace, 'packages/tui/src');

/** As CommonJS parts of a bundle expect it. */
const banner = "import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);";

/**
 * A program of this folder as one file that plain Node runs, made as the released program is: production React, our measure of
 * text in place of `string-width`, no development tools. Returns its path.
 */
export async function bundleProgram(source: string, name: string): Promise<string> {
  const folder = join(workspace, 'node_modules/.cache/scrutiny-tui', name);
  await build({
    entry: { [name]: source },
    outDir: folder,
    format: 'esm',
    target: 'node20',
    platform: 'node',
    config: false,
    silent: true,
    clean: true,
    splitting: false,
    noExternal: [/./],
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: banner },
    esbuildOptions: (options) => {
      options.conditions = ['@scrutiny/source'];
      options.jsx = 'automatic';
      options.alias = {
        'string-width': join(tuiSource, 'layout/string-width-alias.ts'),
        'react-devtools-core': join(tuiSource, 'terminal/no-devtools.ts'),
      };
    },
    outExtension: () => ({ js: '.mjs' }),
  });
  return join(folder, `${name}.mjs`);
}
