// Draws docs/screen.svg: the list screen of the built program on Wealdshire's papers, through a real terminal. Build first: `npm run build`.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'packages/cli/dist/bin.js');
if (!existsSync(program)) {
  console.error('nothing is built yet: run `npm run build` first');
  process.exit(1);
}
// Inside the project, so that the module of the pseudo-terminal is found.
const drawing = join(root, 'node_modules/.cache/scrutiny-tui/draw-screen.mjs');
await build({
  entryPoints: [join(root, 'packages/tui/test/picture/draw-screen.ts')],
  outfile: drawing,
  bundle: true,
  format: 'esm',
  platform: 'node',
  external: ['@lydell/node-pty'],
  banner: { js: "import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);" },
  logLevel: 'error',
});
const { drawScreen } = await import(pathToFileURL(drawing).href);
mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs/screen.svg'), await drawScreen(program, join(root, 'examples/wealdshire')));
console.log('docs/screen.svg');
