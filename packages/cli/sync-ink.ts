import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/** Yoga, ready a moment after it is loaded: its own module waits for itself, which a module of the older kind cannot. */
const yoga = `
import load from '../binaries/yoga-wasm-base64-esm.js';
import wrapAssembly from './wrapAssembly.js';
const Yoga = {};
export const ready = load().then((assembly) => void Object.assign(Yoga, wrapAssembly(assembly)));
export default Yoga;
export * from './generated/YGEnums.js';
`;

/**
 * Lets Ink stand in the ready file of the screens, where no module may wait for something while it is loaded: what Ink does for its own developers
 * is left out, and the screens wait for Yoga before the first frame.
 */
export function syncInk(): Plugin {
  const replaced = (path: string, ...pairs: readonly (readonly [from: string, to: string])[]) => {
    let contents = readFileSync(path, 'utf8');
    for (const [from, to] of pairs) {
      if (!contents.includes(from)) throw new Error(`${path} does not say ${from} any more`);
      contents = contents.replace(from, to);
    }
    return contents;
  };
  return {
    name: 'sync-ink',
    setup(build) {
      build.onLoad({ filter: /[\\/]yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/ }, ({ path }) => ({
        contents: yoga,
        resolveDir: dirname(path),
        loader: 'js',
      }));
      build.onLoad({ filter: /[\\/]ink[\\/]build[\\/]reconciler\.js$/ }, ({ path }) => ({
        contents: replaced(path, ["await import('./devtools.js');", ''], ['await loadPackageJson()', '{}']),
        loader: 'js',
      }));
      build.onLoad({ filter: /[\\/]tui[\\/]src[\\/]run-screens\.tsx$/ }, ({ path }) => ({
        contents: `import { ready } from 'yoga-layout';\n${replaced(path, ['const [found, left] = await Promise.all([', 'await ready;\n  const [found, left] = await Promise.all(['])}`,
        loader: 'tsx',
      }));
    },
  };
}
