import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** Yoga carries its code within and never fetches it; but it asks whether it could, and to answer, Node loads all of its web client. */
export function withoutFetch(): Plugin {
  return {
    name: 'without-fetch',
    setup(build) {
      build.onLoad({ filter: /[\\/]yoga-wasm-base64-esm\.js$/ }, ({ path }) => ({
        contents: `const fetch = undefined;\n${readFileSync(path, 'utf8')}`,
        loader: 'js',
      }));
    },
  };
}
