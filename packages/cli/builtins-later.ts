import fs from 'node:fs';
import type { Plugin } from 'esbuild';

/**
 * What the program and its libraries call of the parts of Node that are slow to load. All are functions; where code stands with one, it answers
 * the usual call without Node's.
 */
const functions: { readonly [builtin: string]: { readonly [name: string]: string } } = {
  assert: { notStrictEqual: 'if (!Object.is(given[0], given[1])) return;', strictEqual: 'if (Object.is(given[0], given[1])) return;' },
  child_process: { execFile: '', spawn: '' },
  crypto: { createHash: '', randomBytes: '' },
};

/** What can be taken from `node:fs` without loading its streams. */
const files = Object.entries(Object.getOwnPropertyDescriptors(fs)).flatMap(([name, { value }]) => (value === undefined ? [] : [name]));

/** Libraries that a listing needs; in others, and for other ways to import, Node's own loading is left as it is. */
const listing = /[\\/](?:packages[\\/](?:core|cli|tui)[\\/]src|node_modules[\\/](?:yargs|yargs-parser|y18n|cliui|escalade))[\\/]/;

/**
 * Loads slow parts of Node when they are first called, as a listing calls none of them. `process` and `fs` are taken from where they stand: to import
 * them opens all three streams of the one, and loads the streams of the other.
 */
export function builtinsLater(): Plugin {
  return {
    name: 'builtins-later',
    setup(build) {
      const filter = new RegExp(`^(?:node:)?(?:process|fs|${Object.keys(functions).join('|')})$`);
      build.onResolve({ filter }, ({ path, importer, kind }) =>
        kind === 'import-statement' && listing.test(importer)
          ? { path: path.replace(/^node:/, ''), namespace: 'builtins-later', sideEffects: false }
          : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'builtins-later' }, ({ path }) => ({ contents: contentsOf(path), loader: 'js' }));
    },
  };
}

function contentsOf(builtin: string): string {
  if (builtin === 'process') return 'export default globalThis.process;';
  if (builtin === 'fs')
    return `const fs = process.getBuiltinModule('node:fs'); export default fs; export const { ${files.join(', ')} } = fs;`;
  return Object.entries(functions[builtin] ?? {})
    .map(
      ([name, usual]) =>
        `export const ${name} = (...given) => { ${usual} return process.getBuiltinModule('node:${builtin}').${name}(...given); };`,
    )
    .join('\n');
}
